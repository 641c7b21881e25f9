package bantin.preview.write;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.DurableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A move of a file or a folder, with all that is written anew because of it. The new texts lie ready before anything is
 * moved, and from then on names are all that changes: a disk that is full by now takes them, and whoever comes after a power
 * cut goes on from wherever it was. Two who do so at the same time do no harm.
 */
final class MoveUnderWay {
    private static final String PLAN = "plan";

    private final Path site;
    private final Path ready;

    MoveUnderWay(Path site) {
        this.site = site;
        this.ready = site.resolve(".bantin").resolve("moving");
    }

    /** Changes nothing of what it is about. */
    void prepare(String from, String to, List<FreshText> texts) throws IOException {
        List<Path> made = new ArrayList<>();
        StringBuilder plan = new StringBuilder(from).append('\t').append(to).append('\n');
        Files.createDirectories(ready);
        for (FreshText text : texts) {
            Path fresh = ready.resolve(String.valueOf(made.size()));
            // what may read and write it stays so
            Files.copy(
                    site.resolve(text.was()),
                    fresh,
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
            Files.write(fresh, text.bytes());
            made.add(fresh);
            plan.append(text.path()).append('\t');
            plan.append(text.now().fingerprint()).append('\t');
            plan.append(Fingerprinter.of(text.bytes())).append('\n');
        }
        DurableFile.forceAll(made, Set.of(ready));
        DurableFile.write(ready.resolve(PLAN), plan.toString());
    }

    void forget() throws IOException {
        if (!Files.isDirectory(ready)) {
            return;
        }
        Files.deleteIfExists(ready.resolve(PLAN));
        DurableFile.forceFolder(ready);
        try (Stream<Path> rest = Files.list(ready)) {
            for (Path one : rest.toList()) {
                Files.deleteIfExists(one);
            }
        }
        Files.deleteIfExists(ready);
    }

    /**
     * Brings what is prepared to its end, if something is.
     *
     * @return the files that somebody else wrote in meanwhile, and that stay as they are
     */
    Set<String> finish() throws IOException {
        Set<String> left = new LinkedHashSet<>();
        Path plan = ready.resolve(PLAN);
        List<String[]> lines = Files.exists(plan)
                ? Files.readAllLines(plan).stream()
                        .map(line -> line.split("\t", -1))
                        .toList()
                : List.of();
        if (!lines.isEmpty() && lines.get(0).length == 2 && moved(inside(lines.get(0)[0]), inside(lines.get(0)[1]))) {
            for (int i = 1; i < lines.size(); i++) {
                String[] text = lines.get(i);
                if (text.length == 3 && !isPut(ready.resolve(String.valueOf(i - 1)), text)) {
                    left.add(text[0]);
                }
            }
            KeptVersions.of(site).follow(site, lines.get(0)[0], lines.get(0)[1]);
        }
        forget();
        return left;
    }

    /** What a plan names is in the site, whoever wrote that plan. */
    private Path inside(String path) throws IOException {
        Path file = site.resolve(path).normalize();
        if (!file.startsWith(site.normalize()) || file.equals(site.normalize())) {
            throw new IOException(path);
        }
        return file;
    }

    /** Whether it has its new name by now. */
    private static boolean moved(Path from, Path to) throws IOException {
        Path folder = Objects.requireNonNull(to.getParent());
        boolean isOnlyCase = from.toString().equalsIgnoreCase(to.toString());
        // where letters of both sizes are the same, a name gives way to itself by a third one
        Path between = isOnlyCase ? folder.resolve("." + to.getFileName() + ".moving") : from;
        Files.createDirectories(folder);
        try {
            if (isOnlyCase && isThere(from)) {
                Files.move(from, between, StandardCopyOption.ATOMIC_MOVE);
            }
            if (isThere(between) && !isThere(to)) {
                Files.move(between, to);
            }
        } catch (NoSuchFileException done) {
            return isThere(to);
        }
        DurableFile.forceFolder(folder);
        DurableFile.forceFolder(Objects.requireNonNull(from.getParent()));
        return isThere(to) && (isOnlyCase || !isThere(from));
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** @param text its path, what it held, and what it is to hold */
    private boolean isPut(Path made, String[] text) throws IOException {
        Path file = inside(text[0]);
        try {
            if (Files.exists(made) && Fingerprinter.of(file).equals(new Fingerprint(text[1]))) {
                DurableFile.move(made, file);
            }
            return Fingerprinter.of(file).equals(new Fingerprint(text[2]));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
