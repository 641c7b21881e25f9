package bantin.image;

import static bantin.image.file.Bytes.hasAt;

import bantin.image.file.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells by their first bytes the photos and films that come under a name which does not say so, and the raw files of
 * cameras. Published as documents, they would carry place, device and owner with them.
 */
public final class HiddenPhoto {
    private static final int BEGINNING = 16;
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

    private HiddenPhoto() {}

    /** Why a file that is no picture by its name is not published as it lies there; empty when nothing is against it. */
    public static Optional<Refused> in(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(BEGINNING);
        }
        String name = String.valueOf(file.getFileName());
        if (RAW.stream().anyMatch(mark -> hasAt(start, 0, mark))) {
            return Optional.of(new Refused("picture.raw", List.of(name)));
        }
        return ending(start).map(ending -> new Refused("picture.misnamed", List.of(name, ending)));
    }

    /** The ending that the name of such a picture or film should have. */
    private static Optional<String> ending(byte[] start) {
        if (hasAt(start, 0, "\u00FF\u00D8\u00FF")) {
            return Optional.of("jpg");
        }
        if (hasAt(start, 0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of("png");
        }
        if (hasAt(start, 0, "GIF87a") || hasAt(start, 0, "GIF89a")) {
            return Optional.of("gif");
        }
        if (hasAt(start, 0, "RIFF") && hasAt(start, 8, "WEBP")) {
            return Optional.of("webp");
        }
        if (hasAt(start, 4, "ftyp")) {
            boolean still =
                    List.of("hei", "hev", "mif1", "msf1", "avi").stream().anyMatch(mark -> hasAt(start, 8, mark));
            return Optional.of(still ? "heic" : "mp4");
        }
        return hasAt(start, 0, "\u001AE\u00DF\u00A3") ? Optional.of("webm") : Optional.empty();
    }
}
