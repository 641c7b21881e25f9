package bantin.source;

import bantin.problem.BantinException;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.CleanText;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Walks the {@code content} folder of a site. Files that tools leave behind are passed over. */
public final class SourceScanner {
    public static final String CONTENT = "content";
    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final Path site;
    private final Problems problems;

    public SourceScanner(Path site, Problems problems) {
        this.site = site;
        this.problems = problems;
    }

    public SourceTree scan() {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        Path content = site.resolve(CONTENT);
        if (Files.isDirectory(content)) {
            try {
                // links are followed, so that a folder of photos may lie elsewhere, but never out of the site's folder
                Files.walkFileTree(
                        content, Set.of(FileVisitOption.FOLLOW_LINKS), 60, new Walk(site.toRealPath(), files));
            } catch (IOException e) {
                throw new BantinException(e, "source.unreadable", content, String.valueOf(e.getMessage()));
            }
        }
        return new SourceTree(files);
    }

    private String pathOf(Path file) {
        return CleanText.name(site.relativize(file).toString().replace('\\', '/'));
    }

    private static boolean isLeftover(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && !name.equals(".well-known")
                || name.startsWith("~$")
                || name.endsWith("~")
                || name.endsWith(".swp")
                || LEFTOVERS.contains(name.toLowerCase(Locale.ROOT));
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path realSite;
        private final SortedMap<String, SourceFile> files;

        Walk(Path realSite, SortedMap<String, SourceFile> files) {
            this.realSite = realSite;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (isLeftover(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return leavesSite(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isSymbolicLink() && !isLeftover(file)) {
                // links are followed: one that is still seen as a link leads to nothing
                problems.add(Problem.error("source.link.dead", Place.file(pathOf(file))));
            }
            if (!isLeftover(file) && attributes.isRegularFile() && !leavesSite(file)) {
                String path = pathOf(file);
                SourceFile source = new SourceFile(
                        path,
                        file,
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis());
                if (files.putIfAbsent(path, source) != null) {
                    problems.add(Problem.error("source.same-name", Place.file(path)));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            boolean loop = trouble instanceof FileSystemLoopException;
            problems.add(Problem.error(loop ? "source.link.loop" : "source.file.unreadable", Place.file(pathOf(file))));
            return FileVisitResult.CONTINUE;
        }

        /** Only a link can lead out, and asking for the real path of each file would cost as much as the walk itself. */
        private boolean leavesSite(Path file) throws IOException {
            if (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(realSite)) {
                return false;
            }
            problems.add(Problem.error("source.link.outside", Place.file(pathOf(file))));
            return true;
        }
    }
}
