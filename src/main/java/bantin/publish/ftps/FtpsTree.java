package bantin.publish.ftps;

import bantin.publish.target.Target;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;

/** All that lies below a folder of an FTP server, by path from the target's root. */
final class FtpsTree {
    private final Map<String, Long> files = new HashMap<>();
    private final SortedSet<String> folders = new TreeSet<>();

    private FtpsTree() {}

    /** With their sizes, and {@link Target#NO_FILE} for links, which are never followed. */
    Map<String, Long> files() {
        return Collections.unmodifiableMap(files);
    }

    SortedSet<String> folders() {
        return Collections.unmodifiableSortedSet(folders);
    }

    /** Empty when there is no such folder. */
    static FtpsTree below(FTPSClient ftp, String root, String folder) throws IOException {
        FtpsTree tree = new FtpsTree();
        tree.walk(ftp, root, folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/");
        return tree;
    }

    private void walk(FTPSClient ftp, String root, String folder) throws IOException {
        for (FTPFile file : directlyIn(ftp, root + folder)) {
            String path = folder + file.getName();
            if (file.isDirectory()) {
                folders.add(path);
                walk(ftp, root, path + "/");
            } else {
                files.put(path, file.isSymbolicLink() ? Target.NO_FILE : file.getSize());
            }
        }
    }

    /** What stands directly in a folder of the server. */
    static Collection<FTPFile> directlyIn(FTPSClient ftp, String folder) throws IOException {
        if (!ftp.changeWorkingDirectory(folder)) {
            return Set.of();
        }
        Collection<FTPFile> files = new HashSet<>();
        FTPFile[] found = ftp.listFiles();
        if (!FTPReply.isPositiveCompletion(ftp.getReplyCode()) && !FtpsRefusal.isNothingThere(ftp)) {
            throw FtpsRefusal.of(folder, ftp);
        }
        for (FTPFile file : found) {
            if (file != null && !file.getName().equals(".") && !file.getName().equals("..")) {
                files.add(file);
            }
        }
        ftp.changeWorkingDirectory("/");
        return files;
    }
}
