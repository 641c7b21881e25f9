package bantin.image;

import static bantin.image.file.Bytes.hasAt;

import bantin.image.file.Header;
import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refusal;
import bantin.image.gif.GifBlocks;
import bantin.image.jpeg.JpegSegments;
import bantin.image.notes.PhotoInfo;
import bantin.image.notes.PhotoNotes;
import bantin.image.png.PngChunks;
import bantin.image.svg.SvgRoot;
import bantin.image.webp.WebpChunks;
import java.util.Locale;

/**
 * Looks at a picture file without decoding it. The file's content decides what it is, not its name; a file that is cut
 * off, absurdly large, or no picture at all is refused in words for the editor.
 */
public final class PhotoProbe {
    /** Beyond this no camera goes: a larger file is a mistake or an attack. */
    public static final int MOST_BYTES = 256 << 20;

    private static final long MOST_PIXELS = 220_000_000;
    private static final long MOST_RASTER_BYTES = 150_000_000;

    private PhotoProbe() {}

    public static Outcome<PhotoInfo> probe(byte[] file, String fileName) {
        return Outcome.of(fileName, () -> open(file, fileName).info());
    }

    /** All that the file says of its making. */
    public static Outcome<PhotoNotes> notes(byte[] file) {
        return Outcome.of("", () -> new PhotoNotes(header(file).blocks()));
    }

    static PhotoFile open(byte[] file, String fileName) throws Refusal {
        Header header = header(file);
        return new PhotoFile(fileName, file, header, info(header));
    }

    private static Header header(byte[] file) throws Refusal {
        if (SvgRoot.looksLikeSvg(file)) {
            return SvgRoot.header(file);
        }
        try {
            Header header = headerByKind(file);
            requireSensibleSize(header);
            if (header.format() == PhotoFormat.PNG) {
                PngChunks.requireWhole(file);
            }
            return header;
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.unreadable();
        }
    }

    private static Header headerByKind(byte[] file) throws Refusal {
        if (hasAt(file, 0, "\u00FF\u00D8\u00FF")) {
            return JpegSegments.header(file);
        }
        if (hasAt(file, 0, PngChunks.SIGNATURE)) {
            return PngChunks.header(file);
        }
        if (hasAt(file, 0, "GIF87a") || hasAt(file, 0, "GIF89a")) {
            return GifBlocks.header(file);
        }
        if (WebpChunks.isWebp(file)) {
            return WebpChunks.header(file);
        }
        throw OtherFiles.refusalOf(file);
    }

    private static void requireSensibleSize(Header header) throws Refusal {
        long pixels = (long) header.width() * header.height();
        if (header.width() <= 0 || header.height() <= 0) {
            throw Refusal.unreadable();
        }
        // an ordinary JPEG, PNG or WebP is reduced while it is decoded; others stand in memory whole, for a moment
        boolean reduced = header.format() != PhotoFormat.GIF && !header.progressive();
        boolean coefficients = header.format() == PhotoFormat.JPEG;
        long raster = pixels * (coefficients ? header.samples() : 4) * Math.max(1, header.bits() / 8);
        boolean fits = reduced || raster <= MOST_RASTER_BYTES;
        if (pixels > MOST_PIXELS || !fits) {
            throw new Refusal("picture.too-large", header.width(), header.height());
        }
    }

    static Refusal tooHeavy(long bytes) {
        return new Refusal("picture.too-heavy", String.format(Locale.ROOT, "%d", bytes >> 20));
    }

    private static PhotoInfo info(Header header) {
        PhotoNotes notes = new PhotoNotes(header.blocks());
        int orientation = header.animated() ? 1 : notes.orientation();
        boolean turned = orientation >= 5;
        return new PhotoInfo(
                header.format(),
                turned ? header.height() : header.width(),
                turned ? header.width() : header.height(),
                orientation,
                notes.takenAt(),
                notes.caption(),
                notes.credit(),
                notes.copyright(),
                notes.hasPosition(),
                header.animated(),
                header.alpha(),
                isDrawing(header),
                header.progressive(),
                "",
                0);
    }

    private static boolean isDrawing(Header header) {
        return switch (header.format()) {
            case GIF, SVG -> true;
            case PNG -> header.samples() < 3;
            case JPEG, WEBP -> false;
        };
    }
}
