/**
 * The director: files become a snapshot, a snapshot becomes a folder. It may use every room but the doors and
 * {@code cli}. A {@link bantin.build.Snapshot} is one immutable value of one moment; build, preview and check all begin
 * with it, so that they can never disagree about what the site is.
 *
 * <p>A photo that can't be read is an error like any other: the old site stays online. All other pictures and pages are
 * made and checked in the same run all the same, so that the editor sees everything at once and the next build is quick.
 */
@NullMarked
package bantin.build;

import org.jspecify.annotations.NullMarked;
