package bantin.publish.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sees to it that a web server, which runs as a user of its own, may read what is published, where the account that
 * publishes makes its files for itself alone ({@code umask 077}).
 */
public final class WebReaders {
    private WebReaders() {}

    /** Does nothing on disks that know no such permissions, as on those of Windows. */
    static void admit(Path path) {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try {
                widen(path);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void widen(Path path) throws IOException {
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(path);
        Set<PosixFilePermission> wanted = EnumSet.copyOf(now);
        wanted.addAll(EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ));
        if (Files.isDirectory(path)) {
            wanted.addAll(EnumSet.of(PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE));
        }
        if (!wanted.equals(now)) {
            Files.setPosixFilePermissions(path, wanted);
        }
    }
}
