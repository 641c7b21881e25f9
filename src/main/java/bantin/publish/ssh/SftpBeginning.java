package bantin.publish.ssh;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpException;

/** Reads the first bytes of a file on an SFTP server; opened as a stream, all of the file would be asked for at once. */
final class SftpBeginning {
    private SftpBeginning() {}

    /** Empty when there is no such file. */
    static Optional<byte[]> of(SftpClient sftp, String file, int length) throws IOException {
        byte[] bytes = new byte[length];
        try (SftpClient.CloseableHandle handle = sftp.open(file, SftpClient.OpenMode.Read)) {
            int read = 0;
            for (int n = 0; read < length && n >= 0; read += Math.max(n, 0)) {
                n = sftp.read(handle, read, bytes, read, length - read);
            }
            return Optional.of(Arrays.copyOf(bytes, read));
        } catch (SftpException e) {
            SftpTree.ignoreMissing(e);
            return Optional.empty();
        }
    }
}
