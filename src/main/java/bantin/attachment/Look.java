package bantin.attachment;

import bantin.image.file.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks into one file. What it says is the same for the same bytes. */
final class Look {
    private static final long LARGEST_PDF = 200L << 20;

    private final Path file;
    private final String name;
    private final Optional<FileKind> kind;
    private final Told told = new Told();
    private boolean looked;
    private boolean closed;

    /** @throws IOException when the file can't be read at all */
    Look(Path file) throws IOException {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            this.kind = FileKind.of(in.readNBytes(FileKind.BEGINNING));
        }
    }

    boolean is(FileKind wanted) {
        return kind.isPresent() && kind.get() == wanted;
    }

    Optional<Refused> key() {
        return is(FileKind.KEY) ? Optional.of(new Refused("attachment.key", List.of(name))) : Optional.empty();
    }

    /** What tells a place without being a document is left out: a track, a recording, an album in a package; so do keys. */
    Optional<Refused> place() {
        if (kind.isEmpty() || !mayStayAtHome()) {
            return Optional.empty();
        }
        look();
        return told.has(Telling.PLACE) || told.has(Telling.KEY)
                ? Optional.of(said("attachment.place"))
                : Optional.empty();
    }

    private boolean mayStayAtHome() {
        try {
            return kind.orElseThrow().isMedia() || is(FileKind.PACKAGE) && !Packages.isDocument(file);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** What the editor should know. */
    Optional<Refused> words() {
        look();
        if (closed) {
            return Optional.of(new Refused("attachment.closed", List.of(name)));
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(said("attachment.tells"));
    }

    Refused said(String id) {
        return new Refused(id, List.of(name, told.lines()));
    }

    /** Once. Strangers write these files: whatever happens while they are read, the build goes on. */
    private void look() {
        if (kind.isEmpty() || looked) {
            return;
        }
        looked = true;
        try {
            if (is(FileKind.PDF)) {
                if (Files.size(file) > LARGEST_PDF) {
                    throw new Packages.TooMuch();
                }
                PdfPatience.of(() -> PdfWords.read(file, told));
            } else if (is(FileKind.PACKAGE)) {
                Packages.read(file, told);
            } else {
                try (OpenFile open = new OpenFile(file)) {
                    kind.orElseThrow().read(open, told);
                }
            }
        } catch (IndexOutOfBoundsException e) {
            // a recording that is cut off still tells what was found before its end
            closed = !kind.orElseThrow().isMedia();
        } catch (IOException | RuntimeException | VirtualMachineError | LinkageError e) {
            closed = true;
        }
    }
}
