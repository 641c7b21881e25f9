package bantin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpException;

/**
 * Sees to it that a web server, which runs as a user of its own, may read what is published, where the account that
 * publishes makes its files for itself alone ({@code umask 077}).
 */
final class WebReaders {
    /** {@code rw-r--r--}. */
    private static final int FILE = 0644;
    /** {@code rwxr-xr-x}. */
    private static final int FOLDER = 0755;

    private WebReaders() {}

    /** What the server can't change stays as it is. */
    static void admit(SftpClient sftp, String path, SftpClient.Attributes now) throws IOException {
        if (doesAdmit(now)) {
            return;
        }
        try {
            int mode = now.getPermissions() & 07777 | (now.isDirectory() ? FOLDER : FILE);
            sftp.setStat(path, new SftpClient.Attributes().perms(mode));
        } catch (SftpException e) {
            return;
        }
    }

    static boolean doesAdmit(SftpClient.Attributes now) {
        int wanted = now.isDirectory() ? FOLDER : FILE;
        return (now.getPermissions() & wanted) == wanted;
    }

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
