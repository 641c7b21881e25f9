package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The table of kinds: how the first bytes of a file tell it, whether it may be published, and who knows where such a file
 * keeps words about people. A kind that stands above another is asked first.
 */
enum FileKind {
    PHOTO(Stay.PHOTO, start -> PictureMarks.photo(start).isPresent()),
    FILM(Stay.FILM, start -> PictureMarks.film(start).isPresent()),
    RAW_PHOTO(Stay.RAW, PictureMarks::isRaw),
    KEY(Stay.SECRET, Keys::isKey),
    PASSWORDS(PrivateFiles::hasPasswords, Telling.PASSWORDS),
    SERVERS(PrivateFiles::namesServers, Telling.SERVERS),
    DATABASE(PrivateFiles::isDatabase, Telling.DATABASE),
    MAILBOX(PrivateFiles::isMailbox, Telling.MAILBOX),
    MEDICAL(start -> hasAt(start, 128, "DICM"), Telling.MEDICAL),
    SHORTCUT(start -> hasAt(start, 0, "L\0\0\0\u0001\u0014\u0002\0"), Telling.SHORTCUT),
    ICON(Stay.DOCUMENT, Icons::isIcon),
    PHOTOSHOP(Stay.AWAY_WITH_PLACE, start -> hasAt(start, 0, "8BPS"), RarePictures::photoshop),
    JPEG_2000(Stay.AWAY_WITH_PLACE, start -> hasAt(start, 4, "jP  \r\n\u0087\n"), RarePictures::jpeg2000),
    GIMP(Stay.AWAY_WITH_PLACE, start -> hasAt(start, 0, "gimp xcf"), RarePictures::gimp),
    POSTSCRIPT(Stay.AWAY_WITH_PLACE, PostScript::isPostScript, PostScript::read),
    RIFF(Stay.AWAY_WITH_PLACE, start -> hasAt(start, 0, "RIFF") || hasAt(start, 0, "RF64"), Recordings::riff),
    AIFF(Stay.AWAY_WITH_PLACE, start -> hasAt(start, 0, "FORM") && hasAt(start, 8, "AIF"), Recordings::aiff),
    FLAC(Stay.AWAY_WITH_PLACE, start -> hasAt(start, 0, "fLaC"), Recordings::flac),
    OGG(Stay.AWAY_WITH_PLACE, start -> hasAt(start, 0, "OggS"), Recordings::ogg),
    WINDOWS_MEDIA(Stay.AWAY_WITH_PLACE, WindowsMedia::isWindowsMedia, WindowsMedia::read),
    TRACK(Stay.AWAY_WITH_PLACE, Tracks::isTrack, Tracks::read),
    MP3(Stay.AWAY_WITH_PLACE, start -> hasAt(start, 0, "ID3") || isSound(start), Id3::read),
    OLD_OFFICE(
            Stay.DOCUMENT,
            start -> hasAt(start, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
            OldOffice::read),
    /** What old phones record; it holds nothing but sound. */
    PHONE_SOUND(Stay.DOCUMENT, start -> hasAt(start, 0, "#!AMR")),
    RICH_TEXT(Stay.DOCUMENT, start -> hasAt(start, 0, "{\\rtf"), RichText::read),
    PACKAGE(Stay.DOCUMENT, start -> hasAt(start, 0, "PK\u0003\u0004")),
    PACKED(Stay.PACKED, FileKind::isPacked),
    PDF(Stay.DOCUMENT, FileKind::isPdf),
    MAIL(Stay.TEXT, Mails::isMail, Mails::read),
    CARDS(Stay.TEXT, Mails::isCardOrCalendar, Mails::cards),
    FLAT_OFFICE(Stay.TEXT, FlatOffice::isFlat, FlatOffice::read),
    TEXT(Stay.TEXT, FileKind::isText, TextFiles::read);

    /** So much of a file is looked at to know what it is. */
    static final int BEGINNING = 16 << 10;

    /** What becomes of a file of such a kind. */
    enum Stay {
        /** It is never published. */
        SECRET,
        /** It is never published: what it tells can't be taken out, or no browser shows it. */
        RAW,
        /** It is not published under a name that does not tell what it is. */
        FILM,
        /** A clean copy is published. */
        PHOTO,
        /** It is not published unless the site says that all is. */
        PRIVATE,
        /** It is not published when it tells where somebody was. */
        AWAY_WITH_PLACE,
        DOCUMENT,
        /** It is a document, and photos may stand in it as letters. */
        TEXT,
        /** Nobody can look into it. */
        PACKED
    }

    interface Reader {
        void read(OpenFile file, Told told) throws IOException;
    }

    private static final List<String> PACKED_STARTS = List.of(
            "7z\u00BC\u00AF\u0027\u001C",
            "Rar!\u001A\u0007",
            "\u001F\u008B\u0008",
            "BZh",
            "\u00FD7zXZ\0",
            "\u0028\u00B5\u002F\u00FD",
            "MSCF\0\0\0\0");

    private final Stay stay;
    private final Predicate<byte[]> start;
    private final Reader reader;
    private final Optional<Telling> what;

    FileKind(Stay stay, Predicate<byte[]> start, Reader reader) {
        this(stay, start, reader, Optional.empty());
    }

    FileKind(Stay stay, Predicate<byte[]> start, Reader reader, Optional<Telling> what) {
        this.stay = stay;
        this.start = start;
        this.reader = reader;
        this.what = what;
    }

    FileKind(Stay stay, Predicate<byte[]> start) {
        this(stay, start, (file, told) -> {});
    }

    /** A kind that is no reading for the public, whatever stands in it. */
    FileKind(Predicate<byte[]> start, Telling what) {
        this(Stay.PRIVATE, start, (file, told) -> told.add(what), Optional.of(what));
    }

    static Optional<FileKind> of(byte[] start) {
        return Arrays.stream(values()).filter(kind -> kind.start.test(start)).findFirst();
    }

    Stay stay() {
        return stay;
    }

    /** What such a file is, when it is private. */
    Optional<Telling> what() {
        return what;
    }

    void read(OpenFile file, Told told) throws IOException {
        reader.read(file, told);
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

    private static boolean isPacked(byte[] start) {
        return PACKED_STARTS.stream().anyMatch(mark -> hasAt(start, 0, mark))
                || hasAt(start, 257, "ustar")
                || hasAt(start, 2, "-lh") && hasAt(start, 6, "-")
                || hasAt(start, 7, "**ACE**");
    }

    /** A file of letters has no zeros, but for those of UTF-16. */
    private static boolean isText(byte[] start) {
        for (byte one : start) {
            if (one == 0) {
                return hasAt(start, 0, "\u00FF\u00FE") || hasAt(start, 0, "\u00FE\u00FF");
            }
        }
        return start.length > 0;
    }
}
