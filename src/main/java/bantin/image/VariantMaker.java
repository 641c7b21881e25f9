package bantin.image;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes all wanted sizes of one photo from one decoding of it: upright, in sRGB, without metadata. */
public final class VariantMaker {
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

    /** Sizes larger than the photo come in the photo's own size. The bytes are the same on every machine for JPEG. */
    public Made make(byte[] file, String fileName, Collection<Variant> wanted) {
        try {
            Probed probed = PhotoProbe.probe(file, fileName);
            if (probed instanceof Probed.Refused refused) {
                return refused;
            }
            PhotoInfo info = ((Probed.Photo) probed).info();
            if (info.passesThrough()) {
                throw new IllegalArgumentException("drawings and moving pictures have no sizes: " + fileName);
            }
            return make(file, fileName, info, wanted);
        } catch (Refusal refusal) {
            return Probed.refused(refusal);
        }
    }

    private Made make(byte[] file, String fileName, PhotoInfo info, Collection<Variant> wanted) throws Refusal {
        Header header = PhotoProbe.header(file, fileName);
        SrgbPixels srgb = new SrgbPixels(header.blocks().icc());
        byte[] credit = credits.packet(info);
        Pixels source = read(file, fileName, header, info, Math.min(widest, info.width()));
        Map<Variant, byte[]> made = new TreeMap<>();
        Map<Integer, Pixels> sizes = new TreeMap<>();
        for (Variant variant : wanted) {
            int width = Math.min(info.width(), variant.width());
            Pixels pixels = sizes.get(width);
            if (pixels == null) {
                Pixels from = width <= widest ? source : read(file, fileName, header, info, width);
                pixels = srgb.of(scaled(from, info, width)).turned(info.orientation());
                sizes.put(width, pixels);
            }
            made.put(variant, encode(pixels, variant, credit));
        }
        return new Made.Files(made, colour(source, srgb));
    }

    private static Pixels read(byte[] file, String fileName, Header header, PhotoInfo info, int width) throws Refusal {
        boolean turned = info.orientation() >= 5;
        int height = info.heightAt(width);
        if ((long) width * height > MOST_SHOWN_PIXELS) {
            throw new Refusal("picture.too-large", fileName, info.width(), info.height());
        }
        return PixelReader.read(file, header, turned ? height : width, turned ? width : height, fileName);
    }

    private static Pixels scaled(Pixels source, PhotoInfo info, int width) {
        boolean turned = info.orientation() >= 5;
        int height = info.heightAt(width);
        return source.scaled(turned ? height : width, turned ? width : height);
    }

    private static byte[] encode(Pixels pixels, Variant variant, byte[] credit) {
        return switch (variant.format()) {
            case JPEG -> {
                Pixels flat = Alpha.flattened(pixels);
                Pixels ycc = flat.model() == Pixels.Model.RGB ? Colours.ycc(flat) : flat;
                yield JpegEncoder.encode(ycc, variant.quality(), Credits.jpegSegment(credit));
            }
            case WEBP -> Credits.inWebp(WebpWriter.encode(pixels, variant.quality()), credit, pixels);
            case PNG, GIF, SVG -> Credits.inPng(PngWriter.encode(pixels), credit);
        };
    }

    private static String colour(Pixels source, SrgbPixels srgb) {
        var dots = new ArrayList<Plane>();
        for (Plane plane : source.planes()) {
            dots.add(Plane.of(1, 1, new byte[] {(byte) plane.mean()}));
        }
        Pixels dot = Alpha.flattened(srgb.of(Pixels.of(source.model(), dots.toArray(Plane[]::new))));
        Pixels rgb = dot.model() == Pixels.Model.YCC ? Colours.rgb(dot) : dot;
        int last = rgb.planes().size() - 1;
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                rgb.plane(0).at(0, 0),
                rgb.plane(Math.min(1, last)).at(0, 0),
                rgb.plane(Math.min(2, last)).at(0, 0));
    }
}
