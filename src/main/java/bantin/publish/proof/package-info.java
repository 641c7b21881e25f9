/**
 * The proof that visitors see what was published: a look at some pages after each publish, and the whole site held
 * against its signed record, read at the target or fetched as a visitor does. It may use the ground, {@code config},
 * {@code publish.target}, {@code publish.record}, {@code publish.layout} and the HTTP client of the JDK. Nothing is
 * believed here but signatures by keys that {@code site.yml} names or that are this computer's own: who can write on
 * the server could write any record.
 */
@NullMarked
package bantin.publish.proof;

import org.jspecify.annotations.NullMarked;
