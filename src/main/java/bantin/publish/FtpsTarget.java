package bantin.publish;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLContext;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;

/** A folder on older hosting: FTP whose commands and files are both encrypted. One file at a time, no links. */
final class FtpsTarget implements Target {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FTPSClient ftp;
    private final String root;
    private final Set<String> folders = new HashSet<>();

    private FtpsTarget(FTPSClient ftp, String root) {
        this.ftp = ftp;
        this.root = root;
    }

    /** @param trust whose certificates are believed */
    static FtpsTarget open(TargetConfig config, RemoteAddress address, String password, SSLContext trust)
            throws IOException {
        FTPSClient ftp = new FTPSClient(false, trust);
        ftp.setEndpointCheckingEnabled(true);
        ftp.setControlEncoding("UTF-8");
        ftp.setConnectTimeout((int) PATIENCE.toMillis());
        ftp.setDefaultTimeout((int) PATIENCE.toMillis());
        ftp.setDataTimeout(PATIENCE);
        ftp.setListHiddenFiles(true);
        try {
            connect(ftp, address);
            if (!ftp.login(address.user(), password)) {
                throw new BantinException("publish.login", address.host(), address.user(), config.name());
            }
            ftp.execPBSZ(0);
            ftp.execPROT("P");
            ftp.setFileType(FTP.BINARY_FILE_TYPE);
            ftp.enterLocalPassiveMode();
            FtpsTarget target = new FtpsTarget(ftp, address.folder());
            target.createFolder("");
            return target;
        } catch (IOException | RuntimeException e) {
            ftp.disconnect();
            throw e;
        }
    }

    private static void connect(FTPSClient ftp, RemoteAddress address) throws IOException {
        try {
            ftp.connect(address.host(), address.port());
        } catch (javax.net.ssl.SSLException e) {
            throw new BantinException(e, "publish.certificate", address.host(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new BantinException(e, "publish.unreachable", address.host(), address.port());
        }
        if (!FTPReply.isPositiveCompletion(ftp.getReplyCode())) {
            throw refused("connect", ftp);
        }
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
        Map<String, Long> sizes = new HashMap<>();
        walk(folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/", sizes, new TreeSet<>());
        return sizes;
    }

    private void walk(String folder, Map<String, Long> sizes, Set<String> below) throws IOException {
        for (FTPFile file : files(folder)) {
            if (file.isDirectory()) {
                below.add(folder + file.getName());
                walk(folder + file.getName() + "/", sizes, below);
            } else {
                sizes.put(folder + file.getName(), file.getSize());
            }
        }
    }

    private Collection<FTPFile> files(String folder) throws IOException {
        if (!ftp.changeWorkingDirectory(root + folder)) {
            return Set.of();
        }
        Collection<FTPFile> files = new HashSet<>();
        for (FTPFile file : ftp.listFiles()) {
            if (file != null && !file.getName().equals(".") && !file.getName().equals("..")) {
                files.add(file);
            }
        }
        ftp.changeWorkingDirectory("/");
        return files;
    }

    @Override
    public Set<String> names(String folder) throws IOException {
        Set<String> names = new HashSet<>();
        files(folder).forEach(file -> names.add(file.getName()));
        return names;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        // kept in a file: the connection is free again before the reader begins
        Path kept = Files.createTempFile("bantin", ".part");
        try (OutputStream out = Files.newOutputStream(kept)) {
            if (!ftp.retrieveFile(root + path, out)) {
                Files.delete(kept);
                return Optional.empty();
            }
        }
        return Optional.of(Files.newInputStream(kept, StandardOpenOption.DELETE_ON_CLOSE));
    }

    @Override
    public void put(String path, long size, Bytes bytes) throws IOException {
        createFolder(folderOf(path));
        try (InputStream in = bytes.open()) {
            check(ftp.storeFile(root + path + PART, in), path);
        }
        String arrived = ftp.getSize(root + path + PART);
        if (arrived != null && !arrived.strip().equals(String.valueOf(size))) {
            throw new IOException(path + ": " + arrived + " ≠ " + size);
        }
        rename(path + PART, path);
    }

    @Override
    public void copy(Map<String, String> fromTo) {
        throw new UnsupportedOperationException("FTP copies nothing on the server");
    }

    @Override
    public void rename(String from, String to) throws IOException {
        if (!ftp.rename(root + from, root + to)) {
            // some servers do not replace
            ftp.deleteFile(root + to);
            check(ftp.rename(root + from, root + to), to);
        }
    }

    @Override
    public void delete(Collection<String> paths) throws IOException {
        for (String path : paths) {
            ftp.deleteFile(root + path);
            String folder = folderOf(path);
            while (!folder.isEmpty() && ftp.removeDirectory(root + folder)) {
                folder = folderOf(folder);
            }
        }
        folders.clear();
    }

    @Override
    public void deleteFolder(String folder) throws IOException {
        Map<String, Long> files = new HashMap<>();
        TreeSet<String> below = new TreeSet<>();
        walk(folder.endsWith("/") ? folder : folder + "/", files, below);
        for (String file : files.keySet()) {
            ftp.deleteFile(root + file);
        }
        for (String one : below.descendingSet()) {
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
            throw refused(path, ftp);
        }
    }

    private static IOException refused(String path, FTPSClient ftp) {
        return new IOException(
                path + ": " + String.valueOf(ftp.getReplyString()).strip());
    }

    private static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
