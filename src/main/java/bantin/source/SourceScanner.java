package bantin.source;

import bantin.problem.BantinException;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.text.CleanText;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Walks the {@code content} folder of a site. Files that tools leave behind are passed over. */
public final class SourceScanner {
    public static final String CONTENT = "content";
    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private static final Pattern COPY =
            Pattern.compile("(?i)[^.].*(?:~|\\.(?:bak|old|orig|rej|save|autosave|asd|wbk|tmp|part|crdownload|sw[n-p]))"
                    + "|#.+#|~\\$.*");

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
                walk(content, site.toRealPath(), files);
            } catch (IOException e) {
                throw new BantinException(e, "source.unreadable", content, e);
            }
        }
        return new SourceTree(files.values());
    }

    /**
     * The tree as it is after something happened to the suspects alone, without looking at all other files. Empty when
     * only a whole scan can tell.
     *
     * @param before an earlier tree, in which nothing was wrong
     */
    public Optional<SourceTree> scanAgain(SourceTree before, Set<Path> suspects) {
        Path content = site.resolve(CONTENT);
        SourceTree tree = before;
        Problems found = new Problems();
        try {
            Path realSite = site.toRealPath();
            for (Path suspect : suspects) {
                if (content.startsWith(suspect) || !Files.isDirectory(content)) {
                    return Optional.empty();
                }
                if (suspect.startsWith(content) && !isHidden(content, suspect)) {
                    if (!isPlain(content, suspect) || isNamesake(suspect, tree)) {
                        return Optional.empty();
                    }
                    SortedMap<String, SourceFile> there = new TreeMap<>();
                    if (Files.exists(suspect)) {
                        new SourceScanner(site, found).walk(suspect, realSite, there);
                    }
                    tree = tree.with(pathOf(suspect), there);
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return found.sorted().isEmpty() ? Optional.of(tree) : Optional.empty();
    }

    /** Links are followed, so that a folder of photos may lie elsewhere, but never out of the site's folder. */
    private void walk(Path start, Path realSite, SortedMap<String, SourceFile> files) throws IOException {
        Files.walkFileTree(start, Set.of(), 60, new Walk(realSite, files) {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!attributes.isSymbolicLink() || isLeftover(file)) {
                    add(file, attributes);
                } else if (!Files.exists(file)) {
                    problems.add(Problem.error("source.link.dead", Place.file(pathOf(file))));
                } else if (file.toAbsolutePath().getParent().toRealPath().startsWith(file.toRealPath())) {
                    problems.add(Problem.error("source.link.loop", Place.file(pathOf(file))));
                } else {
                    // asking whether each file is a link costs as much as the walk itself: only behind one it is asked
                    Set<FileVisitOption> links = Set.of(FileVisitOption.FOLLOW_LINKS);
                    Files.walkFileTree(file, links, 60, new LinkedWalk(realSite, files));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isHidden(Path content, Path file) {
        for (Path step = file; !step.equals(content); step = Objects.requireNonNull(step.getParent())) {
            if (isLeftover(step)) {
                return true;
            }
        }
        return false;
    }

    /** No link on the way, and the name is written as the disk has it, which letters' case may hide. */
    private static boolean isPlain(Path content, Path file) throws IOException {
        for (Path step = file; !step.equals(content); step = Objects.requireNonNull(step.getParent())) {
            if (Files.isSymbolicLink(step)) {
                return false;
            }
        }
        return !Files.exists(file)
                || file.getFileName()
                        .equals(file.toRealPath(LinkOption.NOFOLLOW_LINKS).getFileName());
    }

    /** Whether the path means other files until now: a disk may tell names apart that look the same. */
    private boolean isNamesake(Path suspect, SourceTree tree) {
        String path = pathOf(suspect);
        return Stream.concat(tree.find(path).stream(), tree.below(path).stream())
                .anyMatch(known -> !known.file().startsWith(suspect));
    }

    private String pathOf(Path file) {
        return CleanText.name(site.relativize(file).toString().replace('\\', '/'));
    }

    private static boolean isLeftover(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && !name.equals(".well-known")
                || LEFTOVERS.contains(name.toLowerCase(Locale.ROOT))
                || isCopy(file);
    }

    /** What a program put beside a file of an editor: an earlier state of it, or the name of who has it open. */
    private static boolean isCopy(Path file) {
        return COPY.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Notes what it meets. */
    private class Walk extends SimpleFileVisitor<Path> {
        private final Path realSite;
        private final SortedMap<String, SourceFile> files;

        Walk(Path realSite, SortedMap<String, SourceFile> files) {
            this.realSite = realSite;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            tellCopy(folder);
            return isLeftover(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            boolean loop = trouble instanceof FileSystemLoopException;
            problems.add(Problem.error(loop ? "source.link.loop" : "source.file.unreadable", Place.file(pathOf(file))));
            return FileVisitResult.CONTINUE;
        }

        /** It is not published, and whoever looks for it on the portal should know why. */
        void tellCopy(Path file) {
            if (isCopy(file)) {
                problems.add(Problem.warning("source.leftover", Place.file(pathOf(file)))
                        .about(Topic.LEFTOVER));
            }
        }

        void add(Path file, BasicFileAttributes attributes) {
            tellCopy(file);
            if (!isLeftover(file) && attributes.isOther()) {
                // a pipe, a socket, a device: whoever reads it may wait for ever
                problems.add(Problem.warning("source.special", Place.file(pathOf(file))));
            } else if (!isLeftover(file) && attributes.isRegularFile()) {
                String path = pathOf(file);
                long modified = attributes.lastModifiedTime().toMillis();
                SourceFile source = new SourceFile(path, file, attributes.size(), modified);
                SourceFile other = files.putIfAbsent(path, source);
                if (other != null) {
                    // no eye can tell the names apart: the sizes can
                    boolean joined = site.relativize(file).endsWith(path);
                    SourceFile first = joined ? source : other;
                    SourceFile second = joined ? other : source;
                    problems.add(Problem.error("source.same-name", Place.file(path), first.size(), second.size()));
                }
            }
        }

        /** Only a link can lead out. */
        boolean leavesSite(Path file) throws IOException {
            if (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(realSite)) {
                return false;
            }
            problems.add(Problem.error("source.link.outside", Place.file(pathOf(file))));
            return true;
        }
    }

    /** The walk behind a link, where links are followed. */
    private final class LinkedWalk extends Walk {
        LinkedWalk(Path realSite, SortedMap<String, SourceFile> files) {
            super(realSite, files);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            tellCopy(folder);
            boolean skip = isLeftover(folder) || leavesSite(folder);
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isSymbolicLink() && !isLeftover(file)) {
                // links are followed: one that is still seen as a link leads to nothing
                problems.add(Problem.error("source.link.dead", Place.file(pathOf(file))));
            } else if (!isLeftover(file) && !leavesSite(file)) {
                add(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
