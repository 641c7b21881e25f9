package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells by their first bytes the photos and films that come under a name which does not say so, and the raw files of
 * cameras. Published as documents, they would carry place, device and owner with them.
 */
final class PictureMarks {
    /** Raw files of all makers but a few are TIFF: DNG, NEF, CR2, ARW, PEF, SRW, 3FR. */
    private static final List<String> RAW = List.of(
            "II*\0",
            "MM\0*",
            "IIU\0",
            "IIRO",
            "IIRS",
            "MMOR",
            "FUJIFILMCCD-RAW",
            "FOVb",
            "\0MRM",
            "II\u001A\0\0\0HEAPCCDR",
            "\0\0\0\u0018ftypcrx ");

    private static final List<String> STILL = List.of("hei", "hev", "mif1", "msf1", "avi");

    private PictureMarks() {}

    static boolean isRaw(byte[] start) {
        return RAW.stream().anyMatch(mark -> hasAt(start, 0, mark));
    }

    /** The ending that the name of such a photo should have, if browsers show it. */
    static Optional<String> photo(byte[] start) {
        if (hasAt(start, 0, "\u00FF\u00D8\u00FF")) {
            return Optional.of("jpg");
        }
        if (hasAt(start, 0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of("png");
        }
        if (hasAt(start, 0, "GIF87a") || hasAt(start, 0, "GIF89a")) {
            return Optional.of("gif");
        }
        return hasAt(start, 0, "RIFF") && hasAt(start, 8, "WEBP") ? Optional.of("webp") : Optional.empty();
    }

    /** The ending that the name of such a film, or photo of a phone, should have. */
    static Optional<String> film(byte[] start) {
        if (hasAt(start, 4, "ftyp") && !isRaw(start)) {
            boolean still = STILL.stream().anyMatch(mark -> hasAt(start, 8, mark));
            return Optional.of(still ? "heic" : "mp4");
        }
        return hasAt(start, 0, "\u001AE\u00DF\u00A3") ? Optional.of("webm") : Optional.empty();
    }

    static String ending(byte[] start) {
        return Stream.of(photo(start), film(start))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }
}
