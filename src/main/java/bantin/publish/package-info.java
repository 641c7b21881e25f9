/**
 * The step from the finished folder onto a web server: targets, layouts, the comparison of what is there with what
 * should be, and the proof afterwards that it arrived. It may use the ground, {@code config} and the director; it is,
 * with the other doors, the only room that opens network connections. What stands at a target is known from a signed
 * manifest kept beside the files, so that a publish reads one file instead of thousands, and only its head when this
 * computer keeps the same one: over a poor line, each list of all files costs more than the article that is new. A file
 * that bantin did not put there is never deleted, except in the release folders, which are bantin's own from the first
 * byte: what somebody planted in one goes when it becomes the next release.
 */
@NullMarked
package bantin.publish;

import org.jspecify.annotations.NullMarked;
