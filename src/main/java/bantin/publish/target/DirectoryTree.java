package bantin.publish.target;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** All that lies below a folder of this computer. */
final class DirectoryTree {
    private DirectoryTree() {}

    /** What {@link Target#list} promises. */
    static Map<String, Long> files(Path root, String folder) throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        Path named = root.resolve(folder);
        if (!Files.isDirectory(named)) {
            return sizes;
        }
        // the folder itself may be a link that somebody made on purpose; what lies below is never followed
        Path top = Files.isSymbolicLink(named) ? named.toRealPath() : named;
        String start = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        String separator = top.getFileSystem().getSeparator();
        int length = top.toString().length() + 1;
        // looks at each once: there are tens of thousands
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                String path = file.toString().substring(length).replace(separator, "/");
                sizes.put(start + path, about.isRegularFile() ? about.size() : Target.NO_FILE);
                return FileVisitResult.CONTINUE;
            }
        });
        return sizes;
    }

    /** What {@link Target#leadingOut} promises. */
    static Map<String, String> leadingOut(Path root, Collection<String> paths) throws IOException {
        Map<String, String> out = new TreeMap<>();
        for (String path : paths) {
            Path link = root.resolve(path);
            if (Files.isSymbolicLink(link) && !leadsInto(root, link)) {
                out.put(path, Files.readSymbolicLink(link).toString());
            }
        }
        return out;
    }

    private static boolean leadsInto(Path root, Path link) throws IOException {
        try {
            return link.toRealPath().startsWith(root.toRealPath());
        } catch (NoSuchFileException e) {
            // it leads to nothing yet, and whoever made it may make that
            return false;
        }
    }
}
