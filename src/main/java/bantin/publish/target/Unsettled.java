package bantin.publish.target;

import bantin.output.DurableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was put into a folder and may stand in the computer's memory alone. It is forced to the disk in one go, before
 * anything replaces what was there: a power cut then takes nothing that was online. To force each file as it comes would
 * make a first publish of ten thousand files five times as long.
 */
final class Unsettled {
    private final Set<Path> files = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    /** A file of new bytes, under a name that was free. */
    void addFile(Path file) {
        files.add(file);
        addName(file);
    }

    /** A name that is new. Names of bytes that were there before come along: disks keep names in their order. */
    void addName(Path name) {
        folders.add(Objects.requireNonNull(name.getParent()));
    }

    /** Returns when all is on the disk that was added until now, by whichever thread. */
    synchronized void settle() throws IOException {
        if (files.isEmpty() && folders.isEmpty()) {
            return;
        }
        List<Path> written = List.copyOf(files);
        List<Path> named = List.copyOf(folders);
        DurableFile.forceAll(written, named);
        written.forEach(files::remove);
        named.forEach(folders::remove);
    }
}
