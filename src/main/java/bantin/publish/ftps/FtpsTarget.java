package bantin.publish.ftps;

import bantin.hash.FullHash;
import bantin.publish.target.PartialUpload;
import bantin.publish.target.Target;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.commons.net.io.CopyStreamException;

/** A folder on older hosting: FTP whose commands and files are both encrypted. One file at a time, no links. */
final class FtpsTarget implements Target {
    private static final String HELD = ".held";

    private final FTPSClient ftp;
    private final String root;
    private final Set<String> folders = new HashSet<>();

    /** @param ftp logged in, and closed together with the target */
    FtpsTarget(FTPSClient ftp, String root) {
        this.ftp = ftp;
        this.root = root;
    }

    @Override
    public boolean hasLinks() {
        return false;
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Map<String, Long> list(String folder) throws IOException {
        return FtpsTree.below(ftp, root, folder).files();
    }

    @Override
    public Set<String> names(String folder) throws IOException {
        Set<String> names = new HashSet<>();
        FtpsTree.directlyIn(ftp, root + folder).forEach(file -> names.add(file.getName()));
        return names;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        // kept in a file: the connection is free again before the reader begins
        Path kept = Files.createTempFile("bantin", ".part");
        boolean whole = false;
        try {
            try (OutputStream out = Files.newOutputStream(kept)) {
                whole = ftp.retrieveFile(root + path, out);
            }
            if (!whole && ftp.getReplyCode() != FTPReply.FILE_UNAVAILABLE) {
                throw FtpsRefusal.of(path, ftp);
            }
            return whole
                    ? Optional.of(Files.newInputStream(kept, StandardOpenOption.DELETE_ON_CLOSE))
                    : Optional.empty();
        } finally {
            if (!whole) {
                Files.deleteIfExists(kept);
            }
        }
    }

    @Override
    public void put(String path, long size, Bytes bytes) throws IOException {
        createFolder(Target.folderOf(path));
        long there = PartialUpload.isWorth(size) ? begun(path + PART, size, bytes) : 0;
        try (InputStream in = bytes.open()) {
            in.skipNBytes(there);
            String part = root + path + PART;
            check(there > 0 ? ftp.appendFile(part, in) : ftp.storeFile(part, in), path);
        } catch (CopyStreamException e) {
            // the server hung up on the data; on the other line it says why
            throw ftp.completePendingCommand() ? e : FtpsRefusal.of(path, ftp);
        }
        String arrived = ftp.getSize(root + path + PART);
        if (arrived != null && !arrived.strip().equals(String.valueOf(size))) {
            throw new IOException(path + ": " + arrived + " ≠ " + size);
        }
        rename(path + PART, path);
    }

    private long begun(String part, long size, Bytes bytes) throws IOException {
        String arrived = ftp.getSize(root + part);
        return arrived != null && arrived.strip().matches("\\d{1,18}")
                ? PartialUpload.usable(Long.parseLong(arrived.strip()), size, bytes, () -> hash(part))
                : 0;
    }

    @Override
    public boolean copy(Map<String, String> fromTo) {
        throw new UnsupportedOperationException("FTP copies nothing on the server");
    }

    /** FTP knows no file made by one only, but of many who make the same folder one succeeds. */
    @Override
    public boolean claim(String path, String text) throws IOException {
        createFolder(Target.folderOf(path));
        if (!ftp.makeDirectory(root + path + HELD)) {
            IOException refusal = FtpsRefusal.ofChange(path, ftp);
            if (isThere(path + HELD)) {
                return false;
            }
            throw refusal;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(path, bytes.length, () -> new ByteArrayInputStream(bytes));
        return true;
    }

    @Override
    public void giveUp(String path) throws IOException {
        ftp.deleteFile(root + path);
        ftp.removeDirectory(root + path + HELD);
        ftp.removeDirectory(root + Target.folderOf(path));
        folders.clear();
    }

    @Override
    public Optional<Map<String, FullHash>> hashes(Collection<String> paths) {
        return Optional.empty();
    }

    @Override
    public void rename(String from, String to) throws IOException {
        if (ftp.rename(root + from, root + to)) {
            return;
        }
        // some servers do not replace; what is only put aside is not lost where the trouble is another one
        String aside = to + ".old" + PART;
        ftp.deleteFile(root + aside);
        check(ftp.rename(root + to, root + aside), to);
        if (!ftp.rename(root + from, root + to)) {
            IOException refusal = FtpsRefusal.ofChange(to, ftp);
            ftp.rename(root + aside, root + to);
            throw refusal;
        }
        ftp.deleteFile(root + aside);
    }

    @Override
    public void delete(Collection<String> paths) throws IOException {
        for (String path : paths) {
            if (!ftp.deleteFile(root + path)) {
                IOException refusal = FtpsRefusal.ofChange(path, ftp);
                if (isThere(path)) {
                    throw refusal;
                }
            }
            String folder = Target.folderOf(path);
            while (!folder.isEmpty() && ftp.removeDirectory(root + folder)) {
                folder = Target.folderOf(folder);
            }
        }
        folders.clear();
    }

    @Override
    public void deleteFolder(String folder) throws IOException {
        FtpsTree tree = FtpsTree.below(ftp, root, folder);
        for (String file : tree.files().keySet()) {
            ftp.deleteFile(root + file);
        }
        for (String one : new TreeSet<>(tree.folders()).descendingSet()) {
            ftp.removeDirectory(root + one);
        }
        ftp.removeDirectory(root + folder);
        folders.clear();
    }

    @Override
    public Optional<String> linkTarget(String path) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> leadingOut(Collection<String> paths) throws IOException {
        return new FtpsLinks(ftp, root).leadingOut(paths);
    }

    @Override
    public void link(String path, String to) {
        throw new UnsupportedOperationException("FTP makes no links");
    }

    @Override
    public void close() throws IOException {
        ftp.disconnect();
    }

    private void createFolder(String folder) throws IOException {
        if (!folders.add(folder)) {
            return;
        }
        String path = root + folder;
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            ftp.makeDirectory(path.substring(0, slash));
        }
        if (!path.endsWith("/")) {
            ftp.makeDirectory(path);
        }
    }

    private void check(boolean done, String path) throws IOException {
        if (!done) {
            throw FtpsRefusal.ofChange(path, ftp);
        }
    }

    private boolean isThere(String path) throws IOException {
        String folder = Target.folderOf(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return names(folder.isEmpty() ? folder : folder + "/").contains(name);
    }
}
