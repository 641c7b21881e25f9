package bantin.image;

import static bantin.image.Bytes.hasAt;
import static bantin.image.Bytes.slice;

import bantin.image.JpegSegments.Segment;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;

/**
 * Cleans files that are published in their own size: originals for download, moving pictures, drawings. The pixels stay
 * as they are, bit by bit; what is kept around them is named here, everything else goes.
 */
public final class Originals {
    /**
     * To be raised when another thing is cleaned away or kept: files cleaned by earlier rules are then made anew, under
     * other addresses, so that no cache goes on showing what was cleaned less.
     */
    public static final String RULES = "4";

    private static final Set<String> KEPT_IN_PNG = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");
    private static final Set<String> KEPT_IN_WEBP = Set.of("VP8 ", "VP8L", "ALPH", "ANIM");
    private static final Set<GifBlocks.Kind> KEPT_IN_GIF =
            Set.of(GifBlocks.Kind.PICTURE, GifBlocks.Kind.CONTROL, GifBlocks.Kind.LOOP, GifBlocks.Kind.TRAILER);

    private final Credits credits;

    public Originals(Credits credits) {
        this.credits = credits;
    }

    public Stripped strip(byte[] file, String fileName) {
        try {
            Probed probed = PhotoProbe.probe(file, fileName);
            if (probed instanceof Probed.Refused refused) {
                return refused;
            }
            PhotoInfo info = ((Probed.Photo) probed).info();
            byte[] clean =
                    info.format() == PhotoFormat.SVG ? SvgCleaner.clean(file, fileName) : cleaned(file, info, fileName);
            return new Stripped.Clean(clean, info.hasPosition() ? 1 : 0);
        } catch (Refusal refusal) {
            return Probed.refused(refusal);
        }
    }

    private byte[] cleaned(byte[] file, PhotoInfo info, String fileName) throws Refusal {
        byte[] packet = credits.packet(info);
        byte[] found = PhotoProbe.header(file, fileName).blocks().icc();
        byte[] profile = found == null ? new byte[0] : ProfileCleaner.clean(found);
        return switch (info.format()) {
            case JPEG -> jpeg(file, info, packet, profile);
            case PNG -> Credits.inPng(png(file, info, profile), packet);
            case GIF -> gif(file);
            default -> webp(file, info, packet, profile);
        };
    }

    private static byte[] jpeg(byte[] file, PhotoInfo info, byte[] packet, byte[] profile) {
        return Credits.built(out -> {
            out.writeShort(0xFF00 | JpegSegments.SOI);
            boolean headed = false;
            for (Segment segment : JpegSegments.of(file)) {
                boolean jfif = segment.marker() == JpegSegments.APP0 && hasAt(file, segment.body(), "JFIF\0");
                if (!headed && !jfif) {
                    out.write(orientation(info));
                    out.write(Credits.jpegSegment(packet));
                    out.write(JpegSegments.profile(profile));
                    headed = true;
                }
                writeJpeg(out, file, segment, jfif);
            }
        });
    }

    private static void writeJpeg(DataOutputStream out, byte[] file, Segment segment, boolean jfif) throws IOException {
        int marker = segment.marker();
        boolean adobe = marker == JpegSegments.APP14 && hasAt(file, segment.body(), "Adobe");
        if (jfif && segment.end() - segment.body() >= 12) {
            // version, unit and density, and no thumbnail
            out.write(new byte[] {(byte) 0xFF, (byte) JpegSegments.APP0, 0, 16});
            out.write(file, segment.body(), 12);
            out.writeShort(0);
        } else if (JpegSegments.isOfPixels(marker) || adobe) {
            out.write(file, segment.start(), segment.end() - segment.start());
        }
    }

    private static byte[] orientation(PhotoInfo info) {
        if (info.orientation() == 1) {
            return new byte[0];
        }
        return Credits.built(out -> {
            byte[] tiff = orientationBlock(info);
            out.writeShort(0xFF00 | JpegSegments.APP1);
            out.writeShort(2 + 6 + tiff.length);
            out.writeBytes("Exif\0\0");
            out.write(tiff);
        });
    }

    /** The one thing of EXIF that a viewer needs: which side is up. */
    private static byte[] orientationBlock(PhotoInfo info) {
        return Credits.built(out -> {
            out.writeBytes("MM\0*");
            out.writeInt(8);
            out.writeShort(1);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(info.orientation());
            out.writeShort(0);
            out.writeInt(0);
        });
    }

    private static byte[] png(byte[] file, PhotoInfo info, byte[] profile) {
        return Credits.built(out -> {
            out.write(PngWriter.signature());
            for (PngChunks.Chunk chunk : PngChunks.of(file)) {
                if (KEPT_IN_PNG.contains(chunk.type())) {
                    out.write(file, chunk.start(), chunk.end() + 4 - chunk.start());
                }
                if (chunk.type().equals("IHDR") && profile.length > 0) {
                    PngChunks.writeProfile(out, profile);
                }
                if (chunk.type().equals("IHDR") && info.orientation() != 1) {
                    PngWriter.chunk(out, "eXIf", orientationBlock(info));
                }
            }
        });
    }

    private static byte[] gif(byte[] file) {
        return Credits.built(out -> {
            out.write(file, 0, GifBlocks.firstBlock(file));
            for (GifBlocks.Block block : GifBlocks.of(file)) {
                if (KEPT_IN_GIF.contains(block.kind())) {
                    out.write(file, block.start(), block.end() - block.start());
                }
            }
        });
    }

    private static byte[] webp(byte[] file, PhotoInfo info, byte[] packet, byte[] profile) {
        return WebpChunks.file(Credits.built(out -> {
            boolean exif = info.orientation() != 1;
            for (WebpChunks.Chunk chunk : WebpChunks.of(file)) {
                byte[] content = slice(file, chunk.body(), chunk.end());
                if (chunk.type().equals("VP8X")) {
                    int kept = content[0] & ~0x2C;
                    content[0] = (byte) (kept | flag(profile, 0x20) | (exif ? 8 : 0) | flag(packet, 4));
                    WebpChunks.write(out, "VP8X", content);
                    if (profile.length > 0) {
                        WebpChunks.write(out, "ICCP", profile);
                    }
                } else if (chunk.type().equals("ANMF")) {
                    WebpChunks.write(out, "ANMF", WebpChunks.frame(file, chunk, KEPT_IN_WEBP));
                } else if (KEPT_IN_WEBP.contains(chunk.type())) {
                    WebpChunks.write(out, chunk.type(), content);
                }
            }
            if (exif) {
                WebpChunks.write(out, "EXIF", orientationBlock(info));
            }
            if (packet.length > 0) {
                WebpChunks.write(out, "XMP ", packet);
            }
        }));
    }

    private static int flag(byte[] block, int flag) {
        return block.length > 0 ? flag : 0;
    }
}
