package bantin.image;

import static bantin.image.Bytes.hasAt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;

/**
 * Looks at a picture file without decoding it. The file's content decides what it is, not its name; a file that is cut
 * off, absurdly large, or no picture at all is refused in words for the editor.
 */
public final class PhotoProbe {
    /** Beyond this no camera goes: a larger file is a mistake or an attack. */
    static final int MOST_BYTES = 256 << 20;

    private static final long MOST_PIXELS = 220_000_000;
    private static final long MOST_RASTER_BYTES = 150_000_000;

    private PhotoProbe() {}

    /** Reads the channel from its beginning. */
    public static Probed probe(SeekableByteChannel channel, String fileName) throws IOException {
        if (channel.size() > MOST_BYTES) {
            return Probed.refused(tooHeavy(fileName, channel.size()));
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) channel.size());
        channel.position(0);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // a channel may give less than it was asked for
        }
        return probe(buffer.hasRemaining() ? new byte[0] : buffer.array(), fileName);
    }

    public static Probed probe(byte[] file, String fileName) {
        try {
            if (SvgRoot.looksLikeSvg(file)) {
                return new Probed.Photo(SvgRoot.info(file, fileName));
            }
            Header header = header(file, fileName);
            return new Probed.Photo(info(header));
        } catch (Refusal refusal) {
            return Probed.refused(refusal);
        }
    }

    static Header header(byte[] file, String fileName) throws Refusal {
        try {
            Header header = headerByKind(file, fileName);
            requireSensibleSize(header, fileName);
            if (header.format() == PhotoFormat.PNG) {
                PngChunks.requireWhole(file, fileName);
            }
            return header;
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.unreadable(fileName);
        }
    }

    private static Header headerByKind(byte[] file, String fileName) throws Refusal {
        if (hasAt(file, 0, "\u00FF\u00D8\u00FF")) {
            return JpegSegments.header(file, fileName);
        }
        if (hasAt(file, 0, PngChunks.SIGNATURE)) {
            return PngChunks.header(file);
        }
        if (hasAt(file, 0, "GIF87a") || hasAt(file, 0, "GIF89a")) {
            return GifBlocks.header(file, fileName);
        }
        if (WebpChunks.isWebp(file)) {
            return WebpChunks.header(file, fileName);
        }
        throw OtherFiles.refusalOf(file, fileName);
    }

    private static void requireSensibleSize(Header header, String fileName) throws Refusal {
        long pixels = (long) header.width() * header.height();
        if (header.width() <= 0 || header.height() <= 0) {
            throw Refusal.unreadable(fileName);
        }
        // an ordinary JPEG, PNG or WebP is reduced while it is decoded; others stand in memory whole, for a moment
        boolean reduced = header.format() != PhotoFormat.GIF && !header.progressive();
        boolean coefficients = header.format() == PhotoFormat.JPEG;
        long raster = pixels * (coefficients ? header.samples() : 4) * Math.max(1, header.bits() / 8);
        boolean fits = reduced || raster <= MOST_RASTER_BYTES;
        if (pixels > MOST_PIXELS || !fits) {
            throw new Refusal("picture.too-large", fileName, header.width(), header.height());
        }
    }

    static Refusal tooHeavy(String fileName, long bytes) {
        return new Refusal("picture.too-heavy", fileName, String.format(Locale.ROOT, "%d", bytes >> 20));
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
                header.format() == PhotoFormat.GIF || header.format() == PhotoFormat.PNG && header.samples() < 3,
                header.progressive(),
                "");
    }
}
