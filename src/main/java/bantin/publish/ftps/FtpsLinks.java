package bantin.publish.ftps;

import bantin.publish.target.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPSClient;

/**
 * Links on an FTP server, as far as its lists tell: where one leads is only what stands beside its name. A list takes as
 * long as a file; each folder that is there is listed once.
 */
final class FtpsLinks {
    private final FTPSClient ftp;
    private final String root;
    private final Map<String, Map<String, FTPFile>> lists = new HashMap<>();

    FtpsLinks(FTPSClient ftp, String root) {
        this.ftp = ftp;
        this.root = root;
    }

    /** What {@link Target#leadingOut} promises. */
    Map<String, String> leadingOut(Collection<String> paths) throws IOException {
        Map<String, String> out = new TreeMap<>();
        // a folder comes before what is in it
        for (String path : new TreeSet<>(paths)) {
            if (!isFolder(Target.folderOf(path))) {
                continue;
            }
            FTPFile file = list(Target.folderOf(path)).get(nameOf(path));
            if (file != null && file.isSymbolicLink() && !isWithin(path, file)) {
                out.put(path, file.getLink() == null ? "?" : file.getLink());
            }
        }
        return out;
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private boolean isFolder(String path) throws IOException {
        if (path.isEmpty()) {
            return true;
        }
        FTPFile folder =
                isFolder(Target.folderOf(path)) ? list(Target.folderOf(path)).get(nameOf(path)) : null;
        return folder != null && folder.isDirectory();
    }

    private Map<String, FTPFile> list(String folder) throws IOException {
        Map<String, FTPFile> known = lists.get(folder);
        if (known == null) {
            known = new HashMap<>();
            for (FTPFile file : FtpsTree.directlyIn(ftp, root + (folder.isEmpty() ? "" : folder + "/"))) {
                known.put(file.getName(), file);
            }
            lists.put(folder, known);
        }
        return known;
    }

    private boolean isWithin(String path, FTPFile link) {
        if (link.getLink() == null) {
            return false;
        }
        Path home = Path.of("/" + root).normalize();
        Path led = home.resolve(Target.folderOf(path)).resolve(link.getLink()).normalize();
        return led.startsWith(home);
    }
}
