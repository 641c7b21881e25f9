package bantin.publish.ssh;

import bantin.publish.target.Target;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.sftp.client.impl.SftpResponse;
import org.apache.sshd.sftp.client.impl.SftpStatus;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/**
 * All that lies below a folder of an SFTP server, by path from the target's root. Hundreds of folders are read at a
 * time, for a site has as many folders as articles.
 */
final class SftpTree {
    /** Below the number of files that a server lets one process open. */
    private static final int AT_ONCE = 200;

    private static final int SIZE = 1;
    private static final int OWNER = 2;
    private static final int MODE = 4;
    private static final int TIMES = 8;

    private final Map<String, Long> files = new HashMap<>();
    private final List<String> folders = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private SftpTree() {}

    /** With their sizes. */
    Map<String, Long> files() {
        return Collections.unmodifiableMap(files);
    }

    List<String> folders() {
        return Collections.unmodifiableList(folders);
    }

    /** Links and the like, which are never followed. */
    List<String> others() {
        return Collections.unmodifiableList(others);
    }

    /** A folder that is being read. */
    private record Open(String path, byte[] handle) {}

    /** What {@link Target#list} promises, asked for over a line of its own, so that a long list keeps nobody waiting. */
    static Map<String, Long> files(ClientSession session, String root, String folder) throws IOException {
        try (SftpPipe pipe = new SftpPipe(session)) {
            SftpTree tree = below(pipe, root, folder);
            Map<String, Long> files = new HashMap<>(tree.files);
            tree.others.forEach(path -> files.put(path, Target.NO_FILE));
            return files;
        }
    }

    /** A folder that ends with a slash and all above it, from the top. */
    static List<String> downTo(String folder) {
        List<String> folders = new ArrayList<>();
        for (int slash = folder.indexOf('/', 1); slash > 0; slash = folder.indexOf('/', slash + 1)) {
            folders.add(folder.substring(0, slash));
        }
        return folders;
    }

    /** Empty when there is no such folder. */
    static SftpTree below(SftpPipe pipe, String root, String folder) throws IOException {
        SftpTree tree = new SftpTree();
        List<String> unread = List.of(folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/");
        while (!unread.isEmpty()) {
            int known = tree.folders.size();
            for (int from = 0; from < unread.size(); from += AT_ONCE) {
                tree.read(pipe, root, unread.subList(from, Math.min(unread.size(), from + AT_ONCE)));
            }
            unread = tree.folders.subList(known, tree.folders.size()).stream()
                    .map(path -> path + "/")
                    .toList();
        }
        return tree;
    }

    /** Only what stands directly in a folder. */
    static SftpTree directlyIn(SftpPipe pipe, String root, String folder) throws IOException {
        SftpTree tree = new SftpTree();
        tree.read(pipe, root, List.of(folder));
        return tree;
    }

    /** Deletes files. Who asks for one that is gone already is not troubled, but for one that refuses to go. */
    static void remove(SftpPipe pipe, String root, Collection<String> paths) throws IOException {
        List<String> refused = pipe.each(
                SftpConstants.SSH_FXP_REMOVE, List.copyOf(paths), (path, request) -> request.putString(root + path));
        List<String> left = new ArrayList<>();
        pipe.ask(
                SftpConstants.SSH_FXP_LSTAT,
                refused,
                (path, request) -> request.putString(root + path),
                (path, answer) -> {
                    if (answer.getType() == SftpConstants.SSH_FXP_ATTRS) {
                        left.add(path);
                    }
                });
        if (!left.isEmpty()) {
            throw new AccessDeniedException(left.get(0));
        }
    }

    private void read(SftpPipe pipe, String root, List<String> paths) throws IOException {
        List<Open> open = new ArrayList<>();
        pipe.ask(
                SftpConstants.SSH_FXP_OPENDIR,
                paths,
                (path, request) -> request.putString(root + path),
                (path, answer) -> {
                    if (answer.getType() == SftpConstants.SSH_FXP_HANDLE) {
                        open.add(new Open(path, answer.getBuffer().getBytes()));
                    } else {
                        ignoreMissing(answer);
                    }
                });
        for (List<Open> more = open; !more.isEmpty(); ) {
            List<Open> next = new ArrayList<>();
            pipe.ask(
                    SftpConstants.SSH_FXP_READDIR,
                    more,
                    (one, request) -> request.putBytes(one.handle()),
                    (one, answer) -> {
                        if (answer.getType() == SftpConstants.SSH_FXP_NAME) {
                            names(one.path(), answer.getBuffer());
                            next.add(one);
                        }
                    });
            more = next;
        }
        pipe.each(SftpConstants.SSH_FXP_CLOSE, open, (one, request) -> request.putBytes(one.handle()));
    }

    private void names(String folder, Buffer names) {
        int count = names.getInt();
        for (int i = 0; i < count; i++) {
            String name = names.getString();
            // what "ls -l" would print
            names.getBytes();
            int flags = names.getInt();
            long size = (flags & SIZE) == 0 ? 0 : names.getLong();
            skip(names, (flags & OWNER) == 0 ? 0 : 2);
            int mode = (flags & MODE) == 0 ? 0 : names.getInt();
            skip(names, (flags & TIMES) == 0 ? 0 : 2);
            for (int more = flags < 0 ? names.getInt() : 0; more > 0; more--) {
                names.getBytes();
                names.getBytes();
            }
            if (!name.equals(".") && !name.equals("..")) {
                add(folder + name, mode & SftpConstants.S_IFMT, size);
            }
        }
    }

    private static void skip(Buffer buffer, int numbers) {
        for (int i = 0; i < numbers; i++) {
            buffer.getInt();
        }
    }

    private void add(String path, int kind, long size) {
        if (kind == SftpConstants.S_IFDIR) {
            folders.add(path);
        } else if (kind == SftpConstants.S_IFREG) {
            files.put(path, size);
        } else {
            others.add(path);
        }
    }

    private static void ignoreMissing(SftpResponse answer) throws IOException {
        SftpStatus status = SftpStatus.parse(answer);
        ignoreMissing(new SftpException(status.getStatusCode(), status.getMessage()));
    }

    static void ignoreMissing(SftpException trouble) throws IOException {
        int status = trouble.getStatus();
        if (status != SftpConstants.SSH_FX_NO_SUCH_FILE && status != SftpConstants.SSH_FX_NO_SUCH_PATH) {
            throw trouble;
        }
    }
}
