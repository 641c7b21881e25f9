package bantin.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The few files by which a new site differs from the one online, put there one by one. They lie ready beside it and are
 * forced to the disk, then it is written down which old ones have to go, and only then the first is touched: from that
 * moment on whoever finds it half done can do the rest, and does no harm by doing it twice.
 */
final class FewChanges {
    private static final String DECIDED = ".bantin-gone";

    private FewChanges() {}

    /**
     * From now on the new site comes, whatever happens.
     *
     * @param gone of the old files, by their paths
     */
    static void decide(Path next, Collection<String> gone) throws IOException {
        DurableFile.write(next.resolve(DECIDED), String.join("\n", gone));
    }

    /** Whether somebody decided it, and may not have come to an end. */
    static boolean areDecided(Path next) {
        return Files.isRegularFile(next.resolve(DECIDED), LinkOption.NOFOLLOW_LINKS);
    }

    /** First what is new, then what is other, at last what goes: at each moment all is there that a page names. */
    static void finish(Path next, Path online) throws IOException {
        Set<Path> folders = new HashSet<>();
        for (Path file : ready(next, online)) {
            Path place = online.resolve(next.relativize(file));
            Path folder = Objects.requireNonNull(place.getParent());
            for (Path made = folder; folders.add(made) && !made.equals(online); ) {
                made = Objects.requireNonNull(made.getParent());
            }
            Files.createDirectories(folder);
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        }
        for (String path : Files.readString(next.resolve(DECIDED), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Path old = online.resolve(path);
            Files.deleteIfExists(old);
            folders.add(dropEmpty(Objects.requireNonNull(old.getParent()), online));
        }
        DurableFile.forceAll(List.of(), folders);
    }

    private static List<Path> ready(Path next, Path online) throws IOException {
        Set<Path> own = Set.of(next.resolve(DECIDED), next.resolve(Folders.MARK));
        try (Stream<Path> all = Files.find(next, Integer.MAX_VALUE, (file, about) -> about.isRegularFile())) {
            return all.filter(file -> !own.contains(file))
                    .sorted(Comparator.comparing((Path file) -> Files.exists(online.resolve(next.relativize(file))))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    /** @return the lowest that still holds something */
    private static Path dropEmpty(Path folder, Path online) throws IOException {
        Path left = folder;
        while (!left.equals(online)) {
            try {
                Files.delete(left);
            } catch (DirectoryNotEmptyException e) {
                return left;
            } catch (NoSuchFileException e) {
                // it held more than one of them
            }
            left = Objects.requireNonNull(left.getParent());
        }
        return left;
    }
}
