package bantin.attachment;

import bantin.hash.Fingerprinter;
import bantin.image.Originals;
import bantin.image.file.Outcome;
import bantin.image.file.Refused;
import bantin.image.file.StoredFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Files that are published as they lie there, once somebody looked inside. What was seen is kept, so that a second build
 * opens no document again. Safe for several threads; safe to delete.
 */
public final class Attachments {
    /** To be raised when another thing is found or cleaned away. */
    private static final String RULES = "1";

    private static final String WORDS = ".told";
    private static final long LARGEST_ICON = 4 << 20;

    private final Path folder;
    private final Manner manner;
    private final Originals originals;
    private final Set<Path> used = ConcurrentHashMap.newKeySet();

    public Attachments(Path folder, Manner manner, Originals originals) {
        this.folder = folder.toAbsolutePath().normalize();
        this.manner = manner;
        this.originals = originals;
    }

    /** Why a file is not published at all; empty when nothing is against it. */
    public static Optional<Refused> leftOut(Path file, Manner manner) throws IOException {
        Look look = new Look(file);
        return look.key().or(() -> manner == Manner.KEEP ? Optional.empty() : look.place());
    }

    /** The file as it may be published, or why it may not. */
    public Outcome<Published> publishable(Path file) throws IOException {
        Optional<Refused> against = leftOut(file, manner);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Path kept = kept(file);
        Path words = folder.resolve(kept.getFileName() + WORDS);
        if (!Files.exists(words)) {
            StoredFiles.write(words, look(file, kept).getBytes(StandardCharsets.UTF_8));
        }
        used.add(words);
        used.add(kept);
        List<String> said = List.of(Files.readString(words).split("\n", 3));
        Optional<Refused> told = said.get(0).isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(said.get(0), said.subList(1, said.size())));
        return Outcome.of(new Published(Files.exists(kept) ? kept : file, told));
    }

    private Path kept(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        String stamp = String.join(
                "\n",
                RULES,
                Originals.RULES,
                manner.name(),
                file.toString(),
                now.size() + "",
                now.lastModifiedTime().toInstant() + "");
        return folder.resolve(Fingerprinter.of(stamp).brief());
    }

    /** The id of the problem and what fills it, each in a line; nothing where there is none. */
    private String look(Path file, Path kept) throws IOException {
        Look look = new Look(file);
        if (look.is(FileKind.ICON)) {
            cleanIcon(file, kept);
            return "";
        }
        Optional<Refused> words = manner == Manner.KEEP ? Optional.empty() : look.words();
        if (words.isPresent() && manner == Manner.CLEAN && words.get().id().equals("attachment.tells")) {
            words = clean(file, kept, look);
        }
        return words.map(told -> told.id() + "\n" + String.join("\n", told.args()))
                .orElse("");
    }

    private Optional<Refused> clean(Path file, Path kept, Look look) throws IOException {
        Path unfinished = Files.createDirectories(folder).resolve(kept.getFileName() + StoredFiles.UNFINISHED);
        try {
            if (look.is(FileKind.PDF)) {
                String seal = PdfWords.seal(file);
                if (!seal.isEmpty()) {
                    return Optional.of(look.said("attachment." + seal));
                }
                PdfPatience.of(() -> PdfWords.clean(file, unfinished, originals));
            } else if (look.is(FileKind.PACKAGE) && Packages.isSigned(file)) {
                return Optional.of(look.said("attachment.signed"));
            } else if (look.is(FileKind.PACKAGE)) {
                Packages.clean(file, unfinished, originals);
            } else {
                return look.words();
            }
            Optional<Refused> rest =
                    new Look(unfinished).words().map(told -> new Refused(told.id(), renamed(told, file)));
            StoredFiles.move(unfinished, kept);
            return rest;
        } catch (IOException | RuntimeException | VirtualMachineError | LinkageError e) {
            return look.words();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static List<String> renamed(Refused told, Path file) {
        return Stream.concat(
                        Stream.of(String.valueOf(file.getFileName())),
                        told.args().stream().skip(1))
                .toList();
    }

    private void cleanIcon(Path file, Path kept) throws IOException {
        if (Files.size(file) > LARGEST_ICON) {
            return;
        }
        byte[] icon = Files.readAllBytes(file);
        try {
            byte[] clean = Icons.clean(icon, originals);
            if (!Arrays.equals(icon, clean)) {
                StoredFiles.write(kept, clean);
            }
        } catch (IndexOutOfBoundsException e) {
            // no browser can show it either
        }
    }

    /** Deletes what was kept of files that nobody asked for since the store was opened. */
    public void dropUnused() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.filter(path -> !used.contains(path)).toList()) {
                Files.delete(file);
            }
        }
    }
}
