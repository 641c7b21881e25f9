/**
 * The finished site as files: paths that can't leave it, and a folder that is replaced whole or not at all. It may use
 * {@code problem} and {@code hash}, and is the only room that writes the site's folder. What is new is staged beside the
 * old site; whether a rendered file changed is seen by comparing its bytes with the file online rather than with a record of
 * it, and what did not change keeps its modification time.
 *
 * <p>A new site that differs much from the old one is completed with hard links and swapped in by two renames. One that
 * differs little, which an edit of one article among ten thousand does, would spend most of its time on linking what nobody
 * touched and on taking it away again, so its few files are put in place one by one. That keeps what the swap promises: until
 * the whole new site lies ready on the disk, the old one is untouched. Then it is written down what has to go, and whoever
 * comes after a kill or a power cut does the rest, so the folder never stays between two sites. While the files are put,
 * which takes milliseconds, a reader may see an old page beside a new one, where with two renames she may find nothing
 * at all; pages that are new come first and those that are gone go last, so no page names what is not there. Links, empty
 * folders, files in the place of folders, and names that some disks take for one, are left to the swap, which asks
 * nothing of what was there.
 *
 * <p>A page need not even be rendered when the values it would show are those of the last time and its file lies
 * there as it was left: {@link bantin.output.Origins} notes a fingerprint of the first and the looks of the second, and
 * {@code bantin build --anew} believes neither. Where {@link bantin.output.Looks} of all sources and of the whole site are
 * those of the last build, the next is not begun; they hold the time that a disk sets at each change, and count only from
 * that clock's next tick on, so that no change can hide. What a publish compares is hashed while it is put there; of a file that
 * still looks the same from outside, the last hash is believed, until anything goes wrong.
 *
 * <p>What is new is forced to the disk in one go, after all is written and before the swap, by eight threads: a disk
 * that is told of many writes does them in a row. On an ordinary disk a first build of 4,978 files in 4,786 folders
 * spends 2.5 seconds so (three runs: 2.48, 2.48, 2.55), of the 23 that it took at best on two busy cores, and one of the
 * sample portal, 992 files, half a second of 13 (0.37, 0.54, 0.64); beside builds that forced nothing, turn by turn, no
 * difference could be seen. What did not change is not forced again.
 */
@NullMarked
package bantin.output;

import org.jspecify.annotations.NullMarked;
