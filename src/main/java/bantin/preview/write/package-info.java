/**
 * The desk's pen: who may write, what is written where, and what is kept of it. It may use the ground, {@code image},
 * {@code preview.http} and Jetty. Nothing is written to a path that came with a request: a request names a file, and the
 * preview looks it up among those of the site. Before new bytes take a file's place the old ones are kept; they take it by
 * one rename, and only while the file still holds what the editor opened.
 */
@NullMarked
package bantin.preview.write;

import org.jspecify.annotations.NullMarked;
