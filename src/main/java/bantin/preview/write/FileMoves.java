package bantin.preview.write;

import bantin.hash.Fingerprint;
import bantin.output.DurableFile;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Gives files and folders other names, and takes files away, of which what they held is kept. */
public final class FileMoves {
    private final Pen pen;

    public FileMoves(Pen pen) {
        this.pen = pen;
    }

    /**
     * Whether it has the name now; not when something else has it, on any computer.
     *
     * @param to in the same folder or another, which may have to be made
     * @param deed what the journal calls it
     * @param told for the journal
     */
    public boolean rename(Path from, Path to, String deed, String told, Stamp stamp) {
        try {
            synchronized (pen) {
                Path folder = Objects.requireNonNull(to.getParent());
                pen.checkInside(from);
                pen.makeInside(folder);
                String wanted = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT);
                try (Stream<Path> files = Files.list(folder)) {
                    if (files.anyMatch(file -> String.valueOf(file.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .equals(wanted))) {
                        return false;
                    }
                }
                Files.move(from, to);
                DurableFile.forceFolder(folder);
                DurableFile.forceFolder(Objects.requireNonNull(from.getParent()));
                pen.tell(stamp, deed, told, new Fingerprint("-"), new Fingerprint("-"));
                return true;
            }
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException e) {
            throw new BantinException(e, "edit.not-saved", Pen.reason(e));
        }
    }

    /** Whether it is gone; not when it holds something else than what was opened. */
    public boolean delete(String path, Path file, Fingerprint opened, Stamp stamp) {
        try {
            synchronized (pen) {
                Pen.Opened now = pen.open(file);
                if (!now.fingerprint().equals(opened)) {
                    return false;
                }
                pen.keep(path, now.bytes());
                Files.delete(file);
                DurableFile.forceFolder(Objects.requireNonNull(file.getParent()));
                pen.tell(stamp, "delete", path, opened, new Fingerprint("-"));
                return true;
            }
        } catch (IOException e) {
            throw new BantinException(e, "edit.not-saved", Pen.reason(e));
        }
    }

    /** Puts back what a file held; whether there was something to put back, and room for it. */
    public boolean back(String path, Path file, Stamp stamp) {
        byte[] held = pen.before(path);
        return pen.begin(path, file, held, "back", stamp);
    }
}
