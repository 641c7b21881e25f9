package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The table of kinds: how the first bytes of a file tell it, and who knows where such a file keeps words about people. */
enum FileKind {
    KEY(Keys::isKey, (file, told) -> {}),
    ICON(Icons::isIcon, (file, told) -> {}),
    PHOTOSHOP(start -> hasAt(start, 0, "8BPS"), RarePictures::photoshop),
    JPEG_2000(start -> hasAt(start, 4, "jP  \r\n\u0087\n"), RarePictures::jpeg2000),
    RIFF(start -> hasAt(start, 0, "RIFF") || hasAt(start, 0, "RF64"), Recordings::riff),
    FLAC(start -> hasAt(start, 0, "fLaC"), Recordings::flac),
    OGG(start -> hasAt(start, 0, "OggS"), Recordings::ogg),
    TRACK(Tracks::isTrack, Tracks::read),
    MP3(start -> hasAt(start, 0, "ID3") || isSound(start), Id3::read),
    OLD_OFFICE(start -> hasAt(start, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), OldOffice::read),
    RICH_TEXT(start -> hasAt(start, 0, "{\\rtf"), RichText::read),
    PACKAGE(start -> hasAt(start, 0, "PK\u0003\u0004"), (file, told) -> {}),
    PDF(FileKind::isPdf, (file, told) -> {});

    /** So much of a file is looked at to know what it is. */
    static final int BEGINNING = 16 << 10;

    interface Reader {
        void read(OpenFile file, Told told) throws IOException;
    }

    private final Predicate<byte[]> start;
    private final Reader reader;

    FileKind(Predicate<byte[]> start, Reader reader) {
        this.start = start;
        this.reader = reader;
    }

    static Optional<FileKind> of(byte[] start) {
        return Arrays.stream(values()).filter(kind -> kind.start.test(start)).findFirst();
    }

    void read(OpenFile file, Told told) throws IOException {
        reader.read(file, told);
    }

    /** Recordings and pictures of which a place is no part: they stay at home when they tell one. */
    boolean isMedia() {
        return this != PACKAGE && this != PDF && this != RICH_TEXT && this != OLD_OFFICE;
    }

    /** Some programs write something else before it. */
    private static boolean isPdf(byte[] start) {
        for (int at = 0; at < Math.min(1024, start.length); at++) {
            if (start[at] == '%' && hasAt(start, at, "%PDF-")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSound(byte[] start) {
        return start.length > 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xE6) == 0xE2;
    }
}
