package bantin.publish.ssh;

import bantin.publish.target.WebReaders;
import java.io.IOException;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpException;

/** Sees to it that a web server may read what is published over SFTP, as {@link WebReaders} does in a folder. */
final class SftpReaders {
    /** {@code rw-r--r--}. */
    private static final int FILE = 0644;
    /** {@code rwxr-xr-x}. */
    private static final int FOLDER = 0755;

    private SftpReaders() {}

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
}
