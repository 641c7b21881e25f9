package bantin.publish.ssh;

import bantin.problem.BantinException;
import java.io.IOException;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatExtensionInfo;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatPathExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/**
 * Finds out why a server took no file. Version 3 of the protocol has one status, "Failure", for a full disk, one that
 * may only be read, and most else; OpenSSH can be asked about the disk.
 */
final class SftpRefusal {
    private SftpRefusal() {}

    /** @param size of what was to be written */
    static IOException explained(SftpClient sftp, String folder, String path, long size, IOException trouble) {
        if (!(trouble instanceof SftpException refusal) || refusal.getStatus() != SftpConstants.SSH_FX_FAILURE) {
            return trouble;
        }
        OpenSSHStatExtensionInfo disk;
        try {
            OpenSSHStatPathExtension question = sftp.getExtension(OpenSSHStatPathExtension.class);
            if (question == null || !question.isSupported()) {
                throw new BantinException(trouble, "publish.refused", path);
            }
            disk = question.stat(folder.isEmpty() ? "." : folder);
        } catch (SftpException e) {
            throw new BantinException(trouble, "publish.refused", path);
        } catch (IOException e) {
            return e;
        }
        if ((disk.f_flag & OpenSSHStatExtensionInfo.SSH_FXE_STATVFS_ST_RDONLY) != 0) {
            return new IOException("read-only: " + folder, trouble);
        }
        // a memory file system without a limit of files says that it has none
        boolean noFiles = disk.f_files > 0 && disk.f_favail == 0;
        if (noFiles || disk.f_bavail * disk.f_frsize <= size) {
            return new IOException("no space for " + path, trouble);
        }
        throw new BantinException(trouble, "publish.refused", path);
    }
}
