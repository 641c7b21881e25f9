package bantin.publish.ssh;

import bantin.publish.target.Target;
import java.io.IOException;
import java.util.List;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpException;

/** Gives a file or folder a new name, which replaces a file: in one step with OpenSSH, in three elsewhere. */
final class SftpRename {
    private final SftpClient sftp;
    private final SftpPipe pipe;
    private final String root;

    SftpRename(SftpClient sftp, SftpPipe pipe, String root) {
        this.sftp = sftp;
        this.pipe = pipe;
        this.root = root;
    }

    void rename(String from, String to) throws IOException {
        OpenSSHPosixRenameExtension posix = sftp.getExtension(OpenSSHPosixRenameExtension.class);
        if (posix != null && posix.isSupported()) {
            posix.posixRename(root + from, root + to);
            return;
        }
        try {
            sftp.rename(root + from, root + to);
        } catch (SftpException taken) {
            replace(from, to);
        }
    }

    /** What is only put aside is not lost where the name was refused for another reason. */
    private void replace(String from, String to) throws IOException {
        String aside = to + ".old" + Target.PART;
        SftpTree.remove(pipe, root, List.of(aside));
        sftp.rename(root + to, root + aside);
        try {
            sftp.rename(root + from, root + to);
        } catch (SftpException e) {
            sftp.rename(root + aside, root + to);
            throw e;
        }
        SftpTree.remove(pipe, root, List.of(aside));
    }
}
