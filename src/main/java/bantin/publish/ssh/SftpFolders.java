package bantin.publish.ssh;

import bantin.publish.target.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpConstants;

/** Makes folders on an SFTP server, each of them once. */
final class SftpFolders {
    private final SftpClient sftp;
    private final SftpPipe pipe;
    private final String root;
    private final Set<String> there = new HashSet<>();
    private boolean wide;

    SftpFolders(SftpClient sftp, SftpPipe pipe, String root) {
        this.sftp = sftp;
        this.pipe = pipe;
        this.root = root;
    }

    /** Some were deleted. */
    synchronized void forget() {
        there.clear();
    }

    /** @param needed from the root on, empty for the root itself */
    synchronized void make(Collection<String> needed) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String folder : needed) {
            for (String at = folder; !at.isEmpty() && !there.contains(at); at = Target.folderOf(at)) {
                missing.add(at);
            }
        }
        List<String> ordered = new ArrayList<>(there.add("") ? SftpTree.downTo(root) : List.of());
        missing.forEach(folder -> ordered.add(root + folder));
        // one that is there already refuses, which is just as well; the next put would tell if it were not
        Set<String> refused = new HashSet<>(pipe.each(SftpConstants.SSH_FXP_MKDIR, ordered, (folder, request) -> {
            request.putString(folder);
            request.putUInt(0);
        }));
        ordered.removeIf(refused::contains);
        admitReaders(ordered);
        there.addAll(missing);
    }

    /** An account makes all folders alike: when one is as it should be, the others are too. */
    private void admitReaders(List<String> made) throws IOException {
        for (String folder : made) {
            if (!wide) {
                SftpClient.Attributes now = sftp.stat(folder);
                wide = SftpReaders.doesAdmit(now);
                SftpReaders.admit(sftp, folder, now);
            }
        }
    }
}
