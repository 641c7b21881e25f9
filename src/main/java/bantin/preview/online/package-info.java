/**
 * The desk's way online: what a publish would do, told and asked for on a page, and how far it has come. It may use the
 * director and what is below it, and {@code preview.desk}. Publishing is another door, which this one does not know:
 * whoever starts the preview hands in a {@link bantin.preview.online.Courier}, so that the page and the command line
 * send the same thing the same way. One thing is done at a time, and nothing goes online but what was read before.
 */
@NullMarked
package bantin.preview.online;

import org.jspecify.annotations.NullMarked;
