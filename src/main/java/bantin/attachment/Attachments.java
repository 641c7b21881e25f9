package bantin.attachment;

import bantin.attachment.pdf.PdfFiles;
import bantin.hash.Fingerprinter;
import bantin.image.Originals;
import bantin.image.file.Outcome;
import bantin.image.file.Refused;
import bantin.image.file.StoredFiles;
import bantin.image.notes.Credits;
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
    private static final String RULES = "2";

    private static final String WORDS = ".told";
    private static final long LARGEST_ICON = 4 << 20;
    private static final long LARGEST_TEXT = 48 << 20;

    private final Path folder;
    private final Manner manner;
    private final Credits credits;
    private final Originals originals;
    private final PdfFiles pdf = new PdfFiles();
    private final Set<Path> used = ConcurrentHashMap.newKeySet();

    /** @param credits what a photo that lies in a file may go on telling */
    public Attachments(Path folder, Manner manner, Credits credits) {
        this.folder = folder.toAbsolutePath().normalize();
        this.manner = manner;
        this.credits = credits;
        this.originals = new Originals(credits);
    }

    /** Why a file is not published at all; empty when nothing is against it. */
    public Optional<Refused> leftOut(Path file) throws IOException {
        return new Look(file, pdf).against(manner, originals);
    }

    /** The file as it may be published, or why it may not. */
    public Outcome<Published> publishable(Path file) throws IOException {
        Look look = new Look(file, pdf);
        Optional<Refused> against = look.against(manner, originals);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Path kept = kept(file);
        Path words = folder.resolve(kept.getFileName() + WORDS);
        used.add(words);
        used.add(kept);
        if (!Files.exists(words)) {
            Optional<Refused> told = look(file, kept, look);
            if (look.gaveUp()) {
                return Outcome.of(new Published(file, told));
            }
            StoredFiles.write(words, written(told).getBytes(StandardCharsets.UTF_8));
        }
        return Outcome.of(new Published(Files.exists(kept) ? kept : file, read(Files.readString(words))));
    }

    /** The id of the problem and what fills it, each in a line; nothing where there is none. */
    private static String written(Optional<Refused> told) {
        return told.map(words -> words.id() + "\n" + String.join("\n", words.args()))
                .orElse("");
    }

    private static Optional<Refused> read(String written) {
        List<String> said = List.of(written.split("\n", 3));
        return said.get(0).isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(said.get(0), said.subList(1, said.size())));
    }

    private Path kept(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        String stamp = String.join(
                "\n",
                RULES,
                Originals.RULES,
                manner.name(),
                credits.name(),
                file.toString(),
                now.size() + "",
                now.lastModifiedTime().toInstant() + "");
        return folder.resolve(Fingerprinter.of(stamp).brief());
    }

    private Optional<Refused> look(Path file, Path kept, Look look) throws IOException {
        if (look.is(FileKind.ICON)) {
            cleanIcon(file, kept);
            return Optional.empty();
        }
        if (look.is(FileKind.Stay.PHOTO)) {
            StoredFiles.write(kept, look.photo(originals).value().orElseThrow());
            return look.words();
        }
        Optional<Refused> words = manner == Manner.KEEP ? Optional.empty() : look.words();
        return manner == Manner.CLEAN && look.tells() ? clean(file, kept, look) : words;
    }

    private Optional<Refused> clean(Path file, Path kept, Look look) throws IOException {
        Path unfinished = Files.createDirectories(folder).resolve(kept.getFileName() + StoredFiles.UNFINISHED);
        try {
            if (look.is(FileKind.PDF)) {
                String seal = pdf.seal(file);
                if (!seal.isEmpty()) {
                    return Optional.of(look.said("attachment." + seal));
                }
                pdf.clean(file, unfinished, credits);
            } else if (look.is(FileKind.PACKAGE) && Packages.isSigned(file)) {
                return Optional.of(look.said("attachment.signed"));
            } else if (look.is(FileKind.PACKAGE)) {
                Packages.clean(file, unfinished, originals);
            } else if (look.is(FileKind.Stay.TEXT) && Files.size(file) <= LARGEST_TEXT) {
                Files.write(unfinished, InlaidPhotos.clean(Files.readAllBytes(file), originals));
            } else {
                return look.words();
            }
            Optional<Refused> rest =
                    new Look(unfinished, pdf).words().map(told -> new Refused(told.id(), renamed(told, file)));
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

    /** Deletes what was kept of files that nobody asked for since the store was opened; nobody waits for more. */
    public void dropUnused() throws IOException {
        pdf.close();
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
