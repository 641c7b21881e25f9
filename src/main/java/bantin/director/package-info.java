/**
 * The director: files become a snapshot, a snapshot becomes a folder. It may use every room but the doors and
 * {@code cli}. A {@link bantin.director.Snapshot} is one immutable value of one moment; build, preview and check all begin
 * with it, so that they can never disagree about what the site is. A build whose {@link bantin.director.last.LastBuild} was of
 * the same files, wishes and time needs none: it says again what was said.
 *
 * <p>A photo that can't be used is a warning: the site is built without it, because an album of two hundred need not wait
 * for one. That is known before anything is planned, since each new photo's pixels are looked at once, in a small size,
 * also for the colour that stands in its place until it is there.
 */
@NullMarked
package bantin.director;

import org.jspecify.annotations.NullMarked;
