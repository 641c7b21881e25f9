/**
 * How the files of a site lie at a target, and how a new state takes the place of the old one: release folders and a
 * link that is turned, or files replaced one by one in an order that no reader notices. It may use the ground,
 * {@code config}, {@code publish.target}, {@code publish.record} and Brotli. A file that bantin did not put there is
 * never deleted, except in the release folders, which are bantin's own from the first byte: what somebody planted in
 * one goes when it becomes the next release.
 */
@NullMarked
package bantin.publish.layout;

import org.jspecify.annotations.NullMarked;
