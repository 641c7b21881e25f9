package bantin.image;

import bantin.image.file.PhotoFormat;

/**
 * One size of a photo, as pages name it.
 *
 * @param width in pixels as shown
 * @param quality 1 to 100; PNG pays no heed to it
 */
public record Variant(int width, PhotoFormat format, int quality) implements Comparable<Variant> {

    /** A name for files: width, quality and format tell variants of one photo apart. */
    public String key() {
        return width + "q" + quality + "." + format.extension();
    }

    @Override
    public int compareTo(Variant other) {
        int byWidth = Integer.compare(other.width, width);
        int byFormat = byWidth != 0 ? byWidth : format.compareTo(other.format);
        return byFormat != 0 ? byFormat : Integer.compare(other.quality, quality);
    }
}
