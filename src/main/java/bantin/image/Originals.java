package bantin.image;

import bantin.image.colour.ProfileCleaner;
import bantin.image.file.Kept;
import bantin.image.file.Outcome;
import bantin.image.file.Refusal;
import bantin.image.gif.GifCleaner;
import bantin.image.jpeg.JpegCleaner;
import bantin.image.notes.Credits;
import bantin.image.notes.PhotoInfo;
import bantin.image.png.PngCleaner;
import bantin.image.svg.SvgCleaner;
import bantin.image.svg.SvgRoot;
import bantin.image.webp.WebpCleaner;

/**
 * Cleans files that are published in their own size: originals for download, moving pictures, drawings. The pixels stay
 * as they are, bit by bit; each format names what is kept around them, everything else goes.
 */
public final class Originals {
    /**
     * To be raised when another thing is cleaned away or kept: files cleaned by earlier rules are then made anew, under
     * other addresses, so that no cache goes on showing what was cleaned less.
     */
    public static final String RULES = "5";

    private final Credits credits;

    public Originals(Credits credits) {
        this.credits = credits;
    }

    /** The same pixels, without words about the photographer's person, place and camera. */
    public Outcome<byte[]> strip(byte[] file, String fileName) {
        return Outcome.of(fileName, () -> cleaned(PhotoProbe.open(file, fileName)));
    }

    /** @param orientation which side is up, whatever the file says of it */
    Outcome<byte[]> strip(byte[] file, String fileName, int orientation) {
        return Outcome.of(
                fileName, () -> cleaned(PhotoProbe.open(file, fileName).standing(orientation)));
    }

    private byte[] cleaned(PhotoFile photo) throws Refusal {
        byte[] file = photo.bytes();
        try {
            return switch (photo.header().format()) {
                case JPEG -> JpegCleaner.clean(file, kept(photo));
                case PNG -> PngCleaner.clean(file, kept(photo));
                case GIF -> GifCleaner.clean(file);
                case WEBP -> WebpCleaner.clean(file, kept(photo));
                case SVG -> SvgCleaner.clean(file, this::inside).drawing();
            };
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.unreadable();
        }
    }

    /** How many photos inside of a drawing can't be cleaned, so that it is published without them. */
    static int lostOf(byte[] drawing) throws Refusal {
        return SvgCleaner.clean(drawing, new Originals(Credits.DROPPED)::inside).lost();
    }

    /** A photo inside of a drawing; nothing, where it can't be cleaned or is no photo. */
    private byte[] inside(byte[] picture) {
        return SvgRoot.looksLikeSvg(picture)
                ? new byte[0]
                : strip(picture, "").value().orElse(new byte[0]);
    }

    private Kept kept(PhotoFile photo) {
        PhotoInfo info = photo.info();
        byte[] profile = photo.header().blocks().icc();
        byte[] colours = profile == null ? new byte[0] : ProfileCleaner.clean(profile);
        return new Kept(info.orientation(), credits.packet(info), colours);
    }
}
