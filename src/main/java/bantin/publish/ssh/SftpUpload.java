package bantin.publish.ssh;

import bantin.hash.FullHash;
import bantin.publish.target.PartialUpload;
import bantin.publish.target.Target;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.common.SftpException;

/** Writes a file to an SFTP server under the name of a part, going on where an earlier line was cut. */
final class SftpUpload {
    private final SftpClient sftp;
    private final RemoteShell shell;
    private final String root;

    SftpUpload(SftpClient sftp, RemoteShell shell, String root) {
        this.sftp = sftp;
        this.shell = shell;
        this.root = root;
    }

    /** Returns when {@code size} bytes are there. */
    void write(String path, long size, Target.Bytes bytes) throws IOException {
        String part = path + Target.PART;
        long there =
                PartialUpload.isWorth(size) ? PartialUpload.usable(arrived(part), size, bytes, () -> hash(part)) : 0;
        Set<OpenMode> mode = there > 0
                ? Set.of(OpenMode.Write, OpenMode.Append)
                : Set.of(OpenMode.Write, OpenMode.Create, OpenMode.Truncate);
        try (InputStream in = bytes.open()) {
            in.skipNBytes(there);
            try (OutputStream out = sftp.write(root + part, mode)) {
                in.transferTo(out);
            }
        } catch (SftpException e) {
            throw SftpRefusal.explained(sftp, root, path, size, e);
        }
        SftpClient.Attributes arrived = sftp.stat(root + part);
        if (arrived.getSize() != size) {
            throw new IOException(path + ": " + arrived.getSize() + " ≠ " + size);
        }
        SftpReaders.admit(sftp, root + part, arrived);
    }

    private long arrived(String part) throws IOException {
        try {
            return sftp.stat(root + part).getSize();
        } catch (SftpException e) {
            SftpTree.ignoreMissing(e);
            return 0;
        }
    }

    private FullHash hash(String part) throws IOException {
        Map<String, FullHash> hashes = shell.hashes(List.of(part)).orElse(null);
        if (hashes != null && hashes.get(part) != null) {
            return hashes.get(part);
        }
        // most lines bring down faster than they carry up
        try (InputStream in = sftp.read(root + part)) {
            return FullHash.of(in);
        }
    }
}
