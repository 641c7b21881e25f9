package bantin.attachment;

import bantin.attachment.pdf.PdfFiles;
import bantin.attachment.told.OpenFile;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import bantin.image.Originals;
import bantin.image.PhotoProbe;
import bantin.image.file.Outcome;
import bantin.image.file.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks into one file. What it says is the same for the same bytes. */
final class Look {
    private static final int LONGEST_TEXT = 48 << 20;
    private static final Set<Telling> STAY_AT_HOME = EnumSet.range(Telling.KEY, Telling.PLACE);

    private final Path file;
    private final PdfFiles pdf;
    private final String name;
    private final byte[] start;
    private final Optional<FileKind> kind;
    private final Told told = new Told();
    private boolean looked;
    private boolean closed;
    private boolean tooMuch;

    /** @throws IOException when the file can't be read at all */
    Look(Path file, PdfFiles pdf) throws IOException {
        this.file = file;
        this.pdf = pdf;
        this.name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            this.start = in.readNBytes(FileKind.BEGINNING);
        }
        this.kind = FileKind.of(start);
    }

    boolean is(FileKind wanted) {
        return kind.isPresent() && kind.get() == wanted;
    }

    boolean is(FileKind.Stay wanted) {
        return kind.isPresent() && kind.get().stay() == wanted;
    }

    /** Why the file is not published at all; what tells a place without being a document is one reason. */
    Optional<Refused> against(Manner manner, Originals originals) throws IOException {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind.get().stay()) {
            case SECRET -> Optional.of(new Refused("attachment.key", List.of(name)));
            case RAW -> Optional.of(new Refused("picture.raw", List.of(name)));
            case FILM -> Optional.of(new Refused("picture.misnamed", List.of(name, PictureMarks.ending(start))));
            case PHOTO -> photo(originals).refused();
            case PRIVATE -> manner == Manner.KEEP ? Optional.empty() : Optional.of(told("attachment.private"));
            case AWAY_WITH_PLACE, DOCUMENT -> manner == Manner.KEEP ? Optional.empty() : place();
            case TEXT, PACKED -> Optional.empty();
        };
    }

    /** The clean bytes of a photo that comes under another name. */
    Outcome<byte[]> photo(Originals originals) throws IOException {
        if (Files.size(file) > PhotoProbe.MOST_BYTES) {
            return Outcome.refused(new Refused("picture.misnamed", List.of(name, PictureMarks.ending(start))));
        }
        return originals.strip(Files.readAllBytes(file), name);
    }

    private Optional<Refused> place() {
        if (!mayStayAtHome()) {
            return Optional.empty();
        }
        look();
        return STAY_AT_HOME.stream().anyMatch(told::has) ? Optional.of(said("attachment.place")) : Optional.empty();
    }

    private boolean mayStayAtHome() {
        try {
            return is(FileKind.Stay.AWAY_WITH_PLACE) || is(FileKind.PACKAGE) && !Packages.isDocument(file);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** What the editor should know. */
    Optional<Refused> words() {
        Optional<Refused> unseen = unseen();
        return unseen.isPresent() || told.isEmpty() ? unseen : Optional.of(said("attachment.tells"));
    }

    /** Whether something was found that a copy of the file need not tell. */
    boolean tells() {
        return unseen().isEmpty() && !told.isEmpty();
    }

    /** Why its inside says nothing. */
    private Optional<Refused> unseen() {
        if (is(FileKind.Stay.PHOTO)) {
            return Optional.of(new Refused("picture.renamed", List.of(name, PictureMarks.ending(start))));
        }
        if (is(FileKind.PACKED)) {
            return Optional.of(new Refused("attachment.packed", List.of(name)));
        }
        if (is(FileKind.PHONE_SOUND)) {
            return Optional.of(new Refused("attachment.phone-sound", List.of(name)));
        }
        look();
        return closed ? Optional.of(new Refused("attachment.closed", List.of(name))) : Optional.empty();
    }

    /** Whether another computer, or this one on a better day, may find out more. */
    boolean gaveUp() {
        return tooMuch;
    }

    Refused said(String id) {
        return new Refused(id, List.of(name, told.lines()));
    }

    private Refused told(String id) {
        look();
        return said(id);
    }

    /** Once. Strangers write these files: whatever happens while they are read, the build goes on. */
    private void look() {
        if (kind.isEmpty() || looked) {
            return;
        }
        looked = true;
        try {
            if (is(FileKind.PDF)) {
                pdf.read(file, told);
            } else if (is(FileKind.PACKAGE)) {
                Packages.read(file, told);
            } else {
                try (OpenFile open = new OpenFile(file)) {
                    kind.orElseThrow().read(open, told);
                    if (is(FileKind.Stay.TEXT)) {
                        InlaidPhotos.tell(open.start(LONGEST_TEXT), told);
                    }
                }
            }
        } catch (PdfFiles.TooMuch e) {
            tooMuch = true;
            closed = true;
        } catch (IndexOutOfBoundsException e) {
            // a recording that is cut off still tells what was found before its end
            closed = !is(FileKind.Stay.AWAY_WITH_PLACE);
        } catch (IOException | RuntimeException | VirtualMachineError | LinkageError e) {
            closed = true;
        }
    }
}
