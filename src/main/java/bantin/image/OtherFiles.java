package bantin.image;

import static bantin.image.file.Bytes.hasAt;

import bantin.image.file.Refusal;
import java.util.Map;

/** Names the files that are found in picture folders and are not pictures for the web. */
final class OtherFiles {
    private static final Map<String, String> STARTS = Map.of(
            "II*\0", "TIFF",
            "MM\0*", "TIFF",
            "BM", "BMP",
            "8BPS", "Photoshop",
            "%PDF", "PDF",
            "PK\u0003\u0004", "ZIP",
            "\u00FF\n", "JPEG XL",
            "\0\0\0\fJXL ", "JPEG XL",
            "\0\0\0\fjP  ", "JPEG 2000");

    private OtherFiles() {}

    static Refusal refusalOf(byte[] file) {
        if (file.length == 0) {
            return new Refusal("picture.empty");
        }
        if (hasAt(file, 4, "ftyp")) {
            return ofMediaFile(file);
        }
        return STARTS.entrySet().stream()
                .filter(start -> hasAt(file, 0, start.getKey()))
                .findFirst()
                .map(start -> new Refusal("picture.format", start.getValue()))
                .orElseGet(() -> new Refusal("picture.not-a-picture"));
    }

    private static Refusal ofMediaFile(byte[] file) {
        if (hasAt(file, 8, "avif") || hasAt(file, 8, "avis")) {
            return new Refusal("picture.format", "AVIF");
        }
        boolean heic =
                hasAt(file, 8, "hei") || hasAt(file, 8, "hev") || hasAt(file, 8, "mif1") || hasAt(file, 8, "msf1");
        return heic ? new Refusal("picture.heic") : new Refusal("picture.not-a-picture");
    }
}
