package bantin.preview.write;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.DurableFile;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Writes the files of editors. One thing is written at a time. */
public final class Pen {
    private static final long LARGEST = 5L << 20;

    private final Path content;
    private final Path settings;
    private final KeptVersions kept;
    private final SaveLog journal;
    private final Function<String, Optional<Fingerprint>> published;

    public Pen(Path site) {
        this(site, path -> Optional.empty());
    }

    /** @param published what of a file is online, as far as that is known */
    public Pen(Path site, Function<String, Optional<Fingerprint>> published) {
        this.published = published;
        this.content = site.resolve("content");
        this.settings = site.resolve("site.yml");
        this.kept = KeptVersions.of(site);
        this.journal = new SaveLog(site.resolve(".bantin").resolve("journal"));
    }

    /** What is in a file, and what names it. */
    public record Opened(byte[] bytes, Fingerprint fingerprint) {
        /** Of a file that is still to come. */
        public static final Opened NOTHING = of(new byte[0]);

        static Opened of(byte[] bytes) {
            return new Opened(bytes, Fingerprinter.of(bytes));
        }
    }

    /** @param file as the preview found it, never as a request named it */
    public Opened open(Path file) {
        try {
            checkPlace(file);
            if (Files.size(file) > LARGEST) {
                throw new BantinException("edit.too-large", LARGEST >> 20);
            }
            return Opened.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BantinException(e, "edit.unreadable", NotSaved.reason(e));
        }
    }

    /**
     * Puts new bytes in the place of those that were opened. Empty when the file holds others by now: then nothing is
     * written.
     *
     * @param path from the site's folder, for the journal
     * @param deed what the journal calls it
     */
    public synchronized Optional<Opened> save(
            String path, Path file, Fingerprint opened, byte[] fresh, String deed, Stamp stamp) {
        bounded(fresh);
        Opened now = open(file);
        if (!now.fingerprint().equals(opened)) {
            return Optional.empty();
        }
        Opened next = Opened.of(fresh);
        if (next.fingerprint().equals(opened)) {
            return Optional.of(next);
        }
        Path made = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try {
            keep(path, now.bytes());
            Files.deleteIfExists(made);
            // what may read and write it stays so
            Files.copy(file, made, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            Files.write(made, fresh);
            if (!open(file).fingerprint().equals(opened)) {
                Files.deleteIfExists(made);
                return Optional.empty();
            }
            DurableFile.move(made, file);
            journal.tell(stamp, deed, path, opened, next.fingerprint());
            return Optional.of(next);
        } catch (IOException e) {
            drop(made);
            throw new NotSaved(e);
        }
    }

    /** Bytes that may be written. */
    public static byte[] bounded(byte[] fresh) {
        if (fresh.length > LARGEST) {
            throw new BantinException("edit.too-large", LARGEST >> 20);
        }
        return fresh;
    }

    /** Puts the first bytes into a file; empty when there is one of that name by now. */
    public Optional<Opened> first(String path, Path file, byte[] bytes, Stamp stamp) {
        return begin(path, file, bytes, stamp) ? Optional.of(Opened.of(bytes)) : Optional.empty();
    }

    /** Whether a file was made; not when there is one of that name. */
    public boolean begin(String path, Path file, byte[] bytes, Stamp stamp) {
        return begin(path, file, bytes, "new", stamp);
    }

    synchronized boolean begin(String path, Path file, byte[] bytes, String deed, Stamp stamp) {
        try {
            Path folder = Objects.requireNonNull(file.getParent());
            checkPlace(nearest(folder));
            Files.createDirectories(folder);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            Path made = file.resolveSibling("." + file.getFileName() + ".unfinished");
            Files.write(made, bytes);
            if (!settle(made, file)) {
                drop(made);
                return false;
            }
            journal.tell(stamp, deed, path, new Fingerprint("-"), Fingerprinter.of(bytes));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            drop(file.resolveSibling("." + file.getFileName() + ".unfinished"));
            throw new NotSaved(e);
        }
    }

    /** Gives a file that was made beside it a name that no file has; whether that was so. */
    static boolean settle(Path made, Path file) throws IOException {
        DurableFile.force(made);
        try {
            Files.createLink(file, made);
            Files.delete(made);
            DurableFile.forceFolder(Objects.requireNonNull(file.getParent()));
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException noLinks) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            DurableFile.move(made, file);
        }
        return true;
    }

    void tell(Stamp stamp, String deed, String path, Fingerprint before, Fingerprint after) {
        journal.tell(stamp, deed, path, before, after);
    }

    /** Tells the journal of something that was done with the whole portal. */
    public void tell(Stamp stamp, String deed, String where) {
        tell(stamp, deed, where, new Fingerprint("-"), new Fingerprint("-"));
    }

    /** What was done from here, the newest first. */
    public List<Deeds.Deed> deeds() {
        return journal.newest();
    }

    void keep(String path, byte[] bytes) throws IOException {
        kept.keep(path, bytes, published.apply(path));
    }

    /** What the file held, if it is kept or stands there. */
    public Optional<byte[]> held(String path, Fingerprint bytes) {
        return kept.find(path, bytes);
    }

    /** What the file held before a save from here, of which only so many are kept; the newest first. */
    public List<KeptVersions.Kept> versions(String path) {
        return kept.all(path);
    }

    /** @param version the name of one that is kept; empty for what the file held before its last save from here */
    public byte[] before(String path, String version) {
        return kept.find(path, version).orElseThrow(() -> new BantinException("edit.undo.none"));
    }

    private static Path nearest(Path folder) {
        Path at = folder;
        while (!Files.exists(at, LinkOption.NOFOLLOW_LINKS) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    /** A link may have been set since the preview looked: what is written stays in the content folder, or is the settings. */
    void checkInside(Path file) throws IOException {
        boolean inside = file.equals(settings) || file.toRealPath().startsWith(content.toRealPath());
        if (!inside || Files.isSymbolicLink(file)) {
            throw new BantinException("edit.link");
        }
    }

    void makeInside(Path folder) throws IOException {
        checkInside(nearest(folder));
        Files.createDirectories(folder);
    }

    private void checkPlace(Path file) throws IOException {
        checkInside(file);
        if (!Files.isWritable(file) || !isMeantForWriting(file)) {
            throw new BantinException("edit.read-only");
        }
    }

    /** Whoever may do everything may write what nobody is meant to write. */
    private static boolean isMeantForWriting(Path file) throws IOException {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE);
        } catch (UnsupportedOperationException noSuchRights) {
            return true;
        }
    }

    static void drop(Path made) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException e) {
            return;
        }
    }
}
