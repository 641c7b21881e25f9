package bantin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** How one file looks. Times are nanoseconds since 1970; the second is the one that the disk sets. Of a folder only the mode is told. */
public record FileLook(int mode, long size, long place, long modified, long changed) {
    private static final String ASKED = "unix:mode,size,ino,dev,lastModifiedTime,ctime";
    private static final int FOLDER = 0040000;
    private static final int FILE = 0100000;
    private static final int LINK = 0120000;
    private static final int KIND = 0170000;

    /** Of a disk that counts whole seconds, whose times have no parts of one. */
    private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

    /** All that is asked of a file; of a link itself. */
    static Map<String, Object> about(Path file) throws IOException {
        return Files.readAttributes(file, ASKED, LinkOption.NOFOLLOW_LINKS);
    }

    static FileLook of(Map<String, Object> about) {
        int mode = (int) about.get("mode");
        return (mode & KIND) == FOLDER
                ? new FileLook(mode, 0, 0, 0, 0)
                : new FileLook(
                        mode,
                        (long) about.get("size"),
                        (long) about.get("ino"),
                        nanos(about.get("lastModifiedTime")),
                        nanos(about.get("ctime")));
    }

    private static long nanos(Object time) {
        return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
    }

    static boolean isCoarse(long time) {
        return time % TimeUnit.SECONDS.toNanos(1) == 0;
    }

    /** From when on, by the clock of the disk, a change of the file shows. */
    long settled() {
        return changed + (isCoarse(changed) ? COARSE_TICK : 1);
    }

    /** Begins with what stands in no name. */
    String told() {
        return "\0\0" + mode + ' ' + size + ' ' + place + ' ' + modified + ' ' + changed;
    }

    boolean isFolder() {
        return (mode & KIND) == FOLDER;
    }

    boolean isFile() {
        return (mode & KIND) == FILE;
    }

    boolean isLink() {
        return (mode & KIND) == LINK;
    }
}
