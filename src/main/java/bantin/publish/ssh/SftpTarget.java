package bantin.publish.ssh;

import bantin.hash.FullHash;
import bantin.publish.target.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder on a server with SSH: OpenSSH's own subsystem, in which renaming replaces and files can share their bytes. */
public final class SftpTarget implements Target {
    /** From so many files on, asking the server to link them by itself is quicker than asking for each. */
    private static final int MANY = 100;

    private final AutoCloseable connection;
    private final ClientSession session;
    private final SftpClient sftp;
    private final SftpPipe pipe;
    private final RemoteShell shell;
    private final SftpUpload upload;
    private final SftpRename names;
    private final String root;
    private final SftpFolders folders;

    /** @param connection closed together with the target */
    public SftpTarget(AutoCloseable connection, ClientSession session, String root) throws IOException {
        this.connection = connection;
        this.session = session;
        // version 3 is the one that every server speaks
        this.sftp = SftpClientFactory.instance().createSftpClient(session, SftpConstants.SFTP_V3);
        this.pipe = new SftpPipe(session);
        this.root = root;
        this.shell = new RemoteShell(session, root);
        this.upload = new SftpUpload(sftp, shell, root);
        this.names = new SftpRename(sftp, pipe, root);
        this.folders = new SftpFolders(sftp, pipe, root);
    }

    @Override
    public boolean hasLinks() {
        return true;
    }

    @Override
    public int threads() {
        return 6;
    }

    @Override
    public boolean isReachable() {
        return session.isOpen();
    }

    @Override
    public Map<String, Long> list(String folder) throws IOException {
        Optional<Map<String, Long>> files = shell.files(folder);
        return files.isPresent() ? files.get() : SftpTree.files(session, root, folder);
    }

    @Override
    public Set<String> names(String folder) throws IOException {
        Set<String> names = new HashSet<>();
        SftpTree tree = SftpTree.directlyIn(pipe, root, folder);
        List.of(tree.files().keySet(), tree.folders(), tree.others())
                .forEach(paths -> paths.forEach(path -> names.add(path.substring(folder.length()))));
        return names;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        try {
            sftp.stat(root + path);
            return Optional.of(sftp.read(root + path));
        } catch (SftpException e) {
            SftpTree.ignoreMissing(e);
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> beginning(String path, int length) throws IOException {
        return SftpBeginning.of(sftp, root + path, length);
    }

    @Override
    public void put(String path, long size, Bytes bytes) throws IOException {
        folders.make(List.of(Target.folderOf(path)));
        upload.write(path, size, bytes);
        rename(path + PART, path);
    }

    @Override
    public boolean copy(Map<String, String> fromTo) throws IOException {
        if (fromTo.size() >= MANY && FolderCopy.of(fromTo).filter(shell::link).isPresent()) {
            return true;
        }
        Set<String> needed = new TreeSet<>();
        fromTo.values().forEach(path -> needed.add(Target.folderOf(path)));
        folders.make(needed);
        List<Map.Entry<String, String>> refused =
                pipe.each(SftpConstants.SSH_FXP_EXTENDED, List.copyOf(fromTo.entrySet()), (pair, request) -> {
                    request.putString("hardlink@openssh.com");
                    request.putString(root + pair.getKey());
                    request.putString(root + pair.getValue());
                });
        for (Map.Entry<String, String> pair : refused) {
            // a file system without hard links: the bytes travel here and back
            long size = sftp.stat(root + pair.getKey()).getSize();
            put(pair.getValue(), size, () -> sftp.read(root + pair.getKey()));
        }
        return refused.isEmpty();
    }

    @Override
    public boolean claim(String path, String text) throws IOException {
        folders.make(List.of(Target.folderOf(path)));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (SftpClient.CloseableHandle file = sftp.open(
                root + path, SftpClient.OpenMode.Write, SftpClient.OpenMode.Create, SftpClient.OpenMode.Exclusive)) {
            sftp.write(file, 0, bytes, 0, bytes.length);
            return true;
        } catch (SftpException e) {
            // version 3 has one status for all that fails; only a file that is there tells what this failure was
            if (open(path).isEmpty()) {
                throw SftpRefusal.explained(sftp, root, path, bytes.length, e);
            }
            return false;
        }
    }

    @Override
    public void giveUp(String path) throws IOException {
        delete(List.of(path));
    }

    @Override
    public Optional<Map<String, FullHash>> hashes(Collection<String> paths) {
        return shell.hashes(paths);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        names.rename(from, to);
    }

    @Override
    public void delete(Collection<String> paths) throws IOException {
        SftpTree.remove(pipe, root, paths);
        Set<String> above = new TreeSet<>(Comparator.reverseOrder());
        for (String path : paths) {
            for (String folder = Target.folderOf(path); !folder.isEmpty(); folder = Target.folderOf(folder)) {
                above.add(folder);
            }
        }
        removeEmpty(above);
    }

    /** A folder that is not empty refuses by itself. The deepest come first, and wait for each other. */
    private void removeEmpty(Collection<String> deepestFirst) throws IOException {
        pipe.each(
                SftpConstants.SSH_FXP_RMDIR,
                List.copyOf(deepestFirst),
                (folder, request) -> request.putString(root + folder));
        folders.forget();
    }

    @Override
    public void deleteFolder(String folder) throws IOException {
        SftpTree tree = SftpTree.below(pipe, root, folder);
        List<String> all = new ArrayList<>(tree.files().keySet());
        all.addAll(tree.others());
        pipe.each(SftpConstants.SSH_FXP_REMOVE, all, (path, request) -> request.putString(root + path));
        Set<String> below = new TreeSet<>(Comparator.reverseOrder());
        below.addAll(tree.folders());
        below.add(folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder);
        removeEmpty(below);
    }

    @Override
    public Optional<String> linkTarget(String path) throws IOException {
        try {
            return Optional.of(sftp.readLink(root + path));
        } catch (SftpException e) {
            // servers have several words for what is there but no link
            if (e.getStatus() != SftpConstants.SSH_FX_BAD_MESSAGE && e.getStatus() != SftpConstants.SSH_FX_FAILURE) {
                SftpTree.ignoreMissing(e);
            }
            return Optional.empty();
        }
    }

    @Override
    public Map<String, String> leadingOut(Collection<String> paths) throws IOException {
        return new SftpLinks(sftp, pipe, root).leadingOut(paths);
    }

    @Override
    public void link(String path, String to) throws IOException {
        String next = path + PART;
        delete(List.of(next));
        sftp.symLink(root + next, to);
        rename(next, path);
    }

    @Override
    public void close() throws IOException {
        try {
            pipe.close();
            sftp.close();
            connection.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
