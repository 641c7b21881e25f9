package bantin.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/**
 * All that lies below a folder of an SFTP server, by path from the target's root.
 *
 * @param files with their sizes
 * @param others links and the like, which are never followed
 */
record SftpTree(Map<String, Long> files, List<String> folders, List<String> others) {

    /** Empty when there is no such folder. */
    static SftpTree below(SftpClient sftp, String root, String folder) throws IOException {
        SftpTree tree = new SftpTree(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        tree.walk(sftp, root, folder);
        return tree;
    }

    private void walk(SftpClient sftp, String root, String folder) throws IOException {
        String at = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        for (SftpClient.DirEntry entry : entries(sftp, root + at)) {
            String path = at + entry.getFilename();
            if (entry.getAttributes().isDirectory()) {
                folders.add(path);
                walk(sftp, root, path);
            } else if (entry.getAttributes().isRegularFile()) {
                files.put(path, entry.getAttributes().getSize());
            } else {
                others.add(path);
            }
        }
    }

    static List<SftpClient.DirEntry> entries(SftpClient sftp, String folder) throws IOException {
        List<SftpClient.DirEntry> entries = new ArrayList<>();
        try {
            for (SftpClient.DirEntry entry : sftp.readEntries(folder)) {
                if (!entry.getFilename().equals(".") && !entry.getFilename().equals("..")) {
                    entries.add(entry);
                }
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof SftpException status)) {
                throw e.getCause();
            }
            ignoreMissing(status);
        }
        return entries;
    }

    static void ignoreMissing(SftpException trouble) throws IOException {
        int status = trouble.getStatus();
        if (status != SftpConstants.SSH_FX_NO_SUCH_FILE && status != SftpConstants.SSH_FX_NO_SUCH_PATH) {
            throw trouble;
        }
    }
}
