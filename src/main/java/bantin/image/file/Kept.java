package bantin.image.file;

/**
 * What stays of all that a file says beside its pixels.
 *
 * @param orientation which side is up, as EXIF counts it; 1 is upright, and needs no word
 * @param credit an XMP packet with caption and copyright notice, or empty
 * @param profile the colours that its numbers mean, or empty
 */
public record Kept(int orientation, byte[] credit, byte[] profile) {

    /** The one thing of EXIF that a viewer needs; empty for an upright picture. */
    public byte[] exif() {
        return orientation == 1
                ? new byte[0]
                : Bytes.written(out -> {
                    out.writeBytes("MM\0*");
                    out.writeInt(8);
                    out.writeShort(1);
                    out.writeShort(0x0112);
                    out.writeShort(3);
                    out.writeInt(1);
                    out.writeShort(orientation);
                    out.writeShort(0);
                    out.writeInt(0);
                });
    }
}
