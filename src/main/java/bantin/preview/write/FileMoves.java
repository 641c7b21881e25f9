package bantin.preview.write;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.DurableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives files and folders other names, and takes files away, of which what they held is kept. */
public final class FileMoves {
    private final Path site;
    private final Pen pen;

    public FileMoves(Path site, Pen pen) {
        this.site = site;
        this.pen = pen;
    }

    /** Brings a move to its end that a power cut broke off. */
    public static void finish(Path site) throws IOException {
        new MoveUnderWay(site).finish();
    }

    /**
     * Moves something together with what is written anew: all of it or nothing. Empty when something else has the name, on any
     * computer; otherwise the texts that somebody else wrote in meanwhile, and that stay as they are.
     *
     * @param to in the same folder or another, which may have to be made
     * @param deed what the journal calls it
     * @param told for the journal
     */
    public Optional<Set<String>> move(
            String from, String to, List<FreshText> texts, String deed, String told, Stamp stamp) {
        MoveUnderWay move = new MoveUnderWay(site);
        synchronized (pen) {
            try {
                move.finish();
                Path folder = Objects.requireNonNull(site.resolve(to).getParent());
                pen.checkInside(site.resolve(from));
                pen.makeInside(folder);
                if (isTaken(site.resolve(from), site.resolve(to))) {
                    return Optional.empty();
                }
                for (FreshText text : texts) {
                    pen.keep(text.was(), text.now().bytes());
                }
                move.prepare(from, to, texts);
            } catch (IOException e) {
                drop(move);
                throw new NotSaved(e);
            }
            try {
                Set<String> left = move.finish();
                if (!Files.exists(site.resolve(to), LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.empty();
                }
                pen.tell(stamp, deed, told, new Fingerprint("-"), new Fingerprint("-"));
                texts.stream()
                        .filter(text -> !left.contains(text.path()))
                        .forEach(text -> pen.tell(
                                stamp,
                                "follow",
                                text.path(),
                                text.now().fingerprint(),
                                Fingerprinter.of(text.bytes())));
                return Optional.of(left);
            } catch (IOException e) {
                // what is ready stays so: whoever comes next brings it to its end
                throw new NotSaved(e);
            }
        }
    }

    private static void drop(MoveUnderWay move) {
        try {
            move.forget();
        } catch (IOException e) {
            return;
        }
    }

    private static boolean isTaken(Path from, Path to) throws IOException {
        String wanted = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT);
        try (Stream<Path> files = Files.list(Objects.requireNonNull(to.getParent()))) {
            return from.equals(to)
                    || files.filter(file -> !file.equals(from)).anyMatch(file -> String.valueOf(file.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .equals(wanted));
        }
    }

    /**
     * Whether it is gone; not when it holds something else than what was opened.
     *
     * @param own folder that goes with it
     */
    public boolean delete(String path, Path file, Optional<Path> own, Fingerprint opened, Stamp stamp) {
        try {
            synchronized (pen) {
                Pen.Opened now = pen.open(file);
                if (!now.fingerprint().equals(opened)) {
                    return false;
                }
                pen.keep(path, now.bytes());
                DeletedFolders deleted = new DeletedFolders(site);
                Path gone = own.orElse(file);
                pen.checkInside(gone);
                if (own.isPresent()) {
                    deleted.take(path, gone, OffsetDateTime.parse(stamp.when()).toInstant());
                } else {
                    deleted.forget(path);
                    Files.delete(file);
                }
                DurableFile.forceFolder(Objects.requireNonNull(gone.getParent()));
                pen.tell(stamp, "delete", path, opened, new Fingerprint("-"));
                return true;
            }
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /** Puts back what a file held, and what lay beside it; whether there was something to put back, and room for it. */
    public boolean back(String path, Path file, Stamp stamp) {
        byte[] held = pen.before(path, "");
        try {
            synchronized (pen) {
                DeletedFolders deleted = new DeletedFolders(site);
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    return false;
                }
                pen.makeInside(Objects.requireNonNull(file.getParent()));
                deleted.back(path, file);
                boolean isBack = pen.begin(path, file, held, "back", stamp);
                if (isBack) {
                    deleted.forget(path);
                }
                return isBack;
            }
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }
}
