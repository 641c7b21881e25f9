package bantin.image;

import bantin.image.colour.SrgbPixels;
import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refusal;
import bantin.image.jpeg.JpegEncoder;
import bantin.image.jpeg.JpegSegments;
import bantin.image.notes.Credits;
import bantin.image.notes.PhotoInfo;
import bantin.image.pixels.Alpha;
import bantin.image.pixels.Colours;
import bantin.image.pixels.Pixels;
import bantin.image.png.PngChunks;
import bantin.image.png.PngWriter;
import bantin.image.webp.SmallerWebp;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes all wanted sizes of one photo from one decoding of it: upright, in sRGB, without metadata. */
public final class VariantMaker {
    /** To be raised when the same photo and parameters come out as other bytes: the addresses then change with them. */
    public static final String RULES = "5";

    /** A strip that is much taller than wide grows large in spite of its width. */
    private static final long MOST_SHOWN_PIXELS = 25_000_000;

    private final Credits credits;
    private final int widest;

    /**
     * @param widest the largest width that the site asks for; sizes up to it come from one decoding, which depends on
     *     nothing else, so that a variant has the same bytes whichever others are made with it
     */
    public VariantMaker(Credits credits, int widest) {
        this.credits = credits;
        this.widest = widest;
    }

    /** A sound photo can have no sizes when it is so tall that even its widest size would be huge. */
    public static Outcome<PhotoInfo> fitting(PhotoInfo info, String fileName, int widest) {
        return Outcome.of(fileName, () -> {
            requireFit(info, widest);
            return info;
        });
    }

    private static void requireFit(PhotoInfo info, int widest) throws Refusal {
        int width = Math.min(info.width(), widest);
        int height = info.heightAt(width);
        boolean fits = (long) width * height <= MOST_SHOWN_PIXELS
                && info.variantFormat().holds(width, height);
        if (!fits && !info.passesThrough()) {
            throw new Refusal("picture.too-large", info.width(), info.height());
        }
    }

    /** Sizes larger than the photo come in the photo's own size. The bytes are the same on every machine for JPEG. */
    public Outcome<Map<Variant, byte[]>> make(byte[] file, String fileName, Collection<Variant> wanted) {
        return Outcome.of(fileName, () -> make(PhotoProbe.open(file, fileName), wanted));
    }

    /** @param orientation which side is up, whatever the file says of it */
    Outcome<Map<Variant, byte[]>> make(byte[] file, String fileName, int orientation, Collection<Variant> wanted) {
        return Outcome.of(fileName, () -> make(PhotoProbe.open(file, fileName).standing(orientation), wanted));
    }

    private Map<Variant, byte[]> make(PhotoFile photo, Collection<Variant> wanted) throws Refusal {
        PhotoInfo info = photo.info();
        if (info.passesThrough()) {
            throw new IllegalArgumentException("drawings and moving pictures have no sizes: " + photo.name());
        }
        requireFit(info, widest);
        SrgbPixels srgb = new SrgbPixels(photo.header().blocks().icc());
        byte[] credit = credits.packet(info);
        Pixels source = read(photo, Math.min(widest, info.width()));
        Map<Variant, byte[]> made = new TreeMap<>();
        Map<Integer, Pixels> sizes = new TreeMap<>();
        // the plain formats first: WebP is measured against them
        for (Variant variant : new TreeSet<>(wanted)) {
            int width = Math.min(info.width(), variant.width());
            Pixels pixels = sizes.get(width);
            if (pixels == null) {
                Pixels from = width <= widest ? source : read(photo, width);
                pixels = srgb.of(scaled(from, info, width)).turned(info.orientation());
                sizes.put(width, pixels);
            }
            made.put(variant, encode(pixels, variant, credit, made, info.variantFormat()));
        }
        return Collections.unmodifiableMap(made);
    }

    private static Pixels read(PhotoFile photo, int width) throws Refusal {
        boolean turned = photo.info().orientation() >= 5;
        int height = photo.info().heightAt(width);
        return PixelReader.read(photo, turned ? height : width, turned ? width : height);
    }

    private static Pixels scaled(Pixels source, PhotoInfo info, int width) {
        boolean turned = info.orientation() >= 5;
        int height = info.heightAt(width);
        return source.scaled(turned ? height : width, turned ? width : height);
    }

    private static byte[] encode(
            Pixels pixels, Variant variant, byte[] credit, Map<Variant, byte[]> made, PhotoFormat plainFormat) {
        if (variant.format() != PhotoFormat.WEBP) {
            return plain(pixels, variant, credit);
        }
        Variant rival = new Variant(variant.width(), plainFormat, variant.quality());
        byte[] plain = made.containsKey(rival) ? made.get(rival) : plain(pixels, rival, credit);
        return SmallerWebp.encode(pixels, variant.quality(), credit, plainFormat, plain.length);
    }

    private static byte[] plain(Pixels pixels, Variant variant, byte[] credit) {
        if (variant.format() != PhotoFormat.JPEG) {
            return PngChunks.withXmp(PngWriter.encode(pixels), credit);
        }
        Pixels flat = Alpha.flattened(pixels);
        Pixels ycc = flat.model() == Pixels.Model.RGB ? Colours.ycc(flat) : flat;
        return JpegEncoder.encode(ycc, variant.quality(), JpegSegments.xmp(credit));
    }
}
