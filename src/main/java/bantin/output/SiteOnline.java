package bantin.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The site that is online as a new one is begun: each file as it looks from outside, looked at once.
 *
 * @param files without the mark of bantin, by their paths
 * @param folders by their paths, which are not empty
 * @param odd how many things no build puts there: links, pipes, folders that hold nothing
 */
record SiteOnline(Map<String, Outside> files, Set<String> folders, int odd) {

    static SiteOnline in(Path site) throws IOException {
        if (!Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            return new SiteOnline(Map.of(), Set.of(), 0);
        }
        Look look = new Look(site);
        Files.walkFileTree(site, look);
        look.files.remove(Folders.MARK);
        return new SiteOnline(look.files, look.folders, look.odd);
    }

    /**
     * Whether each of these can be put beside what stands there, on every disk: none is a file where a folder stands, or the
     * other way round, and none differs from another name only by how its letters are written.
     */
    boolean hasRoomFor(Collection<String> paths) {
        Map<String, String> written = new HashMap<>();
        files.keySet().forEach(path -> written.put(plain(path), path));
        folders.forEach(path -> written.put(plain(path), path));
        return paths.stream().noneMatch(path -> folders.contains(path))
                && paths.stream().allMatch(path -> {
                    String step = path;
                    while (written.getOrDefault(plain(step), step).equals(step)) {
                        int slash = step.lastIndexOf('/');
                        if (slash < 0) {
                            return true;
                        }
                        step = step.substring(0, slash);
                        if (files.containsKey(step)) {
                            return false;
                        }
                    }
                    return false;
                });
    }

    private static String plain(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static final class Look extends SimpleFileVisitor<Path> {
        private final Map<String, Outside> files = new HashMap<>();
        private final Set<String> folders = new HashSet<>();
        private final StringBuilder at = new StringBuilder();
        private final Path site;
        private boolean empty;
        private int odd;

        Look(Path site) {
            this.site = site;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
            empty = true;
            if (!folder.equals(site)) {
                folders.add(at + name(folder));
                at.append(name(folder)).append('/');
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            empty = false;
            if (about.isRegularFile()) {
                files.put(at + name(file), Outside.of(about));
            } else {
                odd++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            if (trouble != null) {
                throw trouble;
            }
            odd += empty ? 1 : 0;
            empty = false;
            if (!folder.equals(site)) {
                at.setLength(at.length() - 1 - name(folder).length());
            }
            return FileVisitResult.CONTINUE;
        }

        private static String name(Path path) {
            return String.valueOf(path.getFileName());
        }
    }
}
