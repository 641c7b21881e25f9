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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The site that is online as a new one is begun: each file as it looks from outside, looked at once.
 *
 * @param files without the mark of bantin, by their paths
 * @param folders by their paths, which are not empty
 * @param odd how many things no build puts there: links, pipes, folders that hold nothing
 * @param looks of all of it, where a disk tells of every change
 */
record SiteOnline(Map<String, Outside> files, Set<String> folders, int odd, Optional<Looks> looks) {

    static SiteOnline in(Path site) throws IOException {
        if (!Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            return new SiteOnline(Map.of(), Set.of(), 0, Optional.empty());
        }
        Optional<Looks> looks = Looks.of(List.of(site));
        return looks.isPresent() ? of(looks.get(), site) : walked(site);
    }

    /** On any disk. */
    static SiteOnline walked(Path site) throws IOException {
        Visit visit = new Visit(site);
        Files.walkFileTree(site, visit);
        visit.files.remove(Folders.MARK);
        return new SiteOnline(visit.files, visit.folders, visit.odd, Optional.empty());
    }

    private static SiteOnline of(Looks looks, Path site) throws IOException {
        long disk = (long) Files.getAttribute(site, "unix:dev");
        Map<String, Outside> files = new HashMap<>();
        Set<String> folders = new HashSet<>();
        Set<String> filled = new HashSet<>();
        int odd = 0;
        String start = site + "/";
        for (Map.Entry<Path, FileLook> each : looks.all().entrySet()) {
            String path = each.getKey().toString();
            if (!path.startsWith(start)) {
                // the folder itself, or where a link in it leads
                continue;
            }
            String name = path.substring(start.length());
            filled.add(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
            if (each.getValue().isFile()) {
                files.put(name, Outside.of(each.getValue(), disk));
            } else if (each.getValue().isFolder()) {
                folders.add(name);
            } else {
                odd++;
            }
        }
        odd += (int) folders.stream().filter(name -> !filled.contains(name)).count();
        files.remove(Folders.MARK);
        return new SiteOnline(files, folders, odd, Optional.of(looks));
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

    private static final class Visit extends SimpleFileVisitor<Path> {
        private final Map<String, Outside> files = new HashMap<>();
        private final Set<String> folders = new HashSet<>();
        private final StringBuilder at = new StringBuilder();
        private final Path site;
        private boolean empty;
        private int odd;

        Visit(Path site) {
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
