package bantin.publish.ssh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** Links on an SFTP server, and whether they lead out of a folder. */
final class SftpLinks {
    private static final int MODE = 4;

    private final SftpClient sftp;
    private final SftpPipe pipe;
    private final String root;

    SftpLinks(SftpClient sftp, SftpPipe pipe, String root) {
        this.sftp = sftp;
        this.pipe = pipe;
        this.root = root;
    }

    /** What {@link bantin.publish.target.Target#leadingOut} promises; many are looked at in the time of one. */
    Map<String, String> leadingOut(Collection<String> paths) throws IOException {
        List<String> links = new ArrayList<>();
        pipe.ask(
                SftpConstants.SSH_FXP_LSTAT,
                List.copyOf(paths),
                (path, request) -> request.putString(root + path),
                (path, answer) -> {
                    if (answer.getType() == SftpConstants.SSH_FXP_ATTRS && isLink(answer.getBuffer())) {
                        links.add(path);
                    }
                });
        Map<String, String> out = new TreeMap<>();
        for (String link : links) {
            if (!isWithin(link)) {
                out.put(link, sftp.readLink(root + link));
            }
        }
        return out;
    }

    private boolean isWithin(String link) throws IOException {
        String home = sftp.canonicalPath(root.isEmpty() ? "." : root).replaceAll("/$", "");
        try {
            sftp.stat(root + link);
            return (sftp.canonicalPath(root + link) + "/").startsWith(home + "/");
        } catch (SftpException e) {
            // it leads to nothing yet, and whoever made it may make that
            return false;
        }
    }

    private static boolean isLink(org.apache.sshd.common.util.buffer.Buffer attributes) {
        int flags = attributes.getInt();
        if ((flags & 1) != 0) {
            attributes.getLong();
        }
        if ((flags & 2) != 0) {
            attributes.getInt();
            attributes.getInt();
        }
        return (flags & MODE) != 0 && (attributes.getInt() & SftpConstants.S_IFMT) == SftpConstants.S_IFLNK;
    }
}
