package bantin.publish.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        try (Stream<Path> inside = Files.walk(top)) {
            for (Path file : (Iterable<Path>) inside::iterator) {
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                    String path = start
                            + top.relativize(file)
                                    .toString()
                                    .replace(top.getFileSystem().getSeparator(), "/");
                    sizes.put(path, plain ? Files.size(file) : Target.NO_FILE);
                }
            }
        }
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
