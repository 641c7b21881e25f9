package bantin.image.film;

import bantin.hash.Fingerprinter;
import bantin.image.file.Outcome;
import bantin.image.file.Refusal;
import bantin.image.file.StoredFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Films and recordings as they may be published: the same pictures and sound, and nothing that tells place, person or
 * device. A film without such words is published as it lies there; of the others a cleaned copy is kept.
 */
public final class Films {
    /** To be raised when another thing is cleaned away. */
    private static final String RULES = "1";

    private final Path folder;
    private final Set<Path> used = ConcurrentHashMap.newKeySet();

    public Films(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Whether a file's name says that it is a film or a recording whose inside is known here. */
    public static boolean isFilm(String path) {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.(mp4|m4v|m4a|mov|3gp|webm|mkv)");
    }

    public Outcome<Film> clean(Path film) throws IOException {
        String name = film.getFileName() + "";
        return Outcome.of(name, () -> {
            try (FilmBytes bytes = new FilmBytes(film)) {
                FilmEdits needed = new FilmEdits(bytes, null);
                String unplayable = edit(bytes, needed, name);
                Path clean = needed.any() ? copy(film, bytes, name) : film;
                return new Film(clean, needed.position(), unplayable, Optional.empty());
            } catch (IndexOutOfBoundsException e) {
                throw new Refusal("film.unreadable");
            }
        });
    }

    /** Whether the film can be followed to its end, and so be cleaned: what is cut off, or a text by its name, can't. */
    public static boolean isWhole(Path film) {
        try (FilmBytes bytes = new FilmBytes(film)) {
            edit(bytes, new FilmEdits(bytes, null), String.valueOf(film.getFileName()));
            return true;
        } catch (IOException | Refusal | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static String edit(FilmBytes bytes, FilmEdits edits, String name) throws IOException, Refusal {
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(webm|mkv)")) {
            new WebmCleaner(bytes, edits).clean();
            return "";
        }
        Mp4Cleaner cleaner = new Mp4Cleaner(bytes, edits);
        cleaner.clean();
        return cleaner.unplayable();
    }

    private Path copy(Path film, FilmBytes bytes, String name) throws IOException, Refusal {
        BasicFileAttributes now = Files.readAttributes(film, BasicFileAttributes.class);
        String stamp = String.join(
                "\n",
                RULES,
                film.toString(),
                now.size() + "",
                now.lastModifiedTime().toInstant() + "");
        Path kept = folder.resolve(Fingerprinter.of(stamp).brief());
        used.add(kept);
        synchronized (this) {
            if (Files.exists(kept)) {
                return kept;
            }
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(kept.getFileName() + StoredFiles.UNFINISHED);
            Files.deleteIfExists(unfinished);
            try (FileChannel from = FileChannel.open(film);
                    FileChannel to =
                            FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (long at = 0; at < from.size(); ) {
                    at += from.transferTo(at, from.size() - at, to);
                }
                edit(bytes, new FilmEdits(bytes, to), name);
            }
            StoredFiles.move(unfinished, kept);
            return kept;
        }
    }

    /** Deletes the copies of films that nobody asked for since the store was opened. */
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
