/**
 * The step from the finished folder onto a web server: what is there is compared with what should be, an editor reads
 * what would change, and it goes online. It may use the ground, {@code config} and the rooms inside, in this order:
 * {@code publish.target}, then {@code publish.ssh}, {@code publish.ftps} and {@code publish.s3} beside each other,
 * {@code publish.record}, {@code publish.layout}, {@code publish.proof}; with the other doors, it opens network
 * connections. Comparing changes nothing and going online asks nothing: between the two stands a plan, the same for a
 * dry run, for an editor's yes, and for the clock at night.
 */
@NullMarked
package bantin.publish;

import org.jspecify.annotations.NullMarked;
