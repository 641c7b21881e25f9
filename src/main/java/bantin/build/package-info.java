/**
 * The director: files become a snapshot, a snapshot becomes a folder. It may use every room but the doors and
 * {@code cli}. A {@link bantin.build.Snapshot} is one immutable value of one moment; build, preview and check all begin
 * with it, so that they can never disagree about what the site is.
 */
@NullMarked
package bantin.build;

import org.jspecify.annotations.NullMarked;
