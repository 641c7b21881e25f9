package bantin.image.file;

/** The kinds of picture file that bantin publishes. */
public enum PhotoFormat {
    JPEG("jpg", "image/jpeg", 65_500),
    PNG("png", "image/png", 1_000_000),
    GIF("gif", "image/gif", 65_535),
    WEBP("webp", "image/webp", 16_383),
    SVG("svg", "image/svg+xml", Integer.MAX_VALUE);

    private final String extension;
    private final String mediaType;
    private final int longestSide;

    PhotoFormat(String extension, String mediaType, int longestSide) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.longestSide = longestSide;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind can be so large, and browsers still show it. */
    public boolean holds(int width, int height) {
        return Math.max(width, height) <= longestSide;
    }
}
