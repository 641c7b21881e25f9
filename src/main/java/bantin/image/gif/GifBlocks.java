package bantin.image.gif;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u16le;
import static bantin.image.file.Bytes.u8;

import bantin.image.file.Bytes;
import bantin.image.file.Header;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refusal;
import java.util.ArrayList;
import java.util.List;

/** A GIF file as a row of blocks. */
public final class GifBlocks {
    /** The kinds of block that matter here. */
    enum Kind {
        PICTURE,
        CONTROL,
        LOOP,
        XMP,
        REMARK,
        TRAILER
    }

    /** One block with all its sub-blocks. */
    record Block(Kind kind, int start, int end) {}

    private GifBlocks() {}

    static int firstBlock(byte[] file) {
        return 13 + tableLength(u8(file, 10));
    }

    private static int tableLength(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    static List<Block> of(byte[] file) {
        List<Block> blocks = new ArrayList<>();
        int at = firstBlock(file);
        while (true) {
            Block block = blockAt(file, at);
            Bytes.addTo(blocks, block);
            if (block.kind == Kind.TRAILER) {
                return blocks;
            }
            at = block.end;
        }
    }

    private static Block blockAt(byte[] file, int at) {
        int mark = u8(file, at);
        if (mark == 0x3B) {
            return new Block(Kind.TRAILER, at, at + 1);
        }
        if (mark == 0x2C) {
            int data = at + 10 + tableLength(u8(file, at + 9)) + 1;
            return new Block(Kind.PICTURE, at, endOfSubBlocks(file, data));
        }
        if (mark != 0x21) {
            throw new IndexOutOfBoundsException(at);
        }
        return new Block(extension(file, at), at, endOfSubBlocks(file, at + 2));
    }

    private static Kind extension(byte[] file, int at) {
        if (u8(file, at + 1) == 0xF9) {
            return Kind.CONTROL;
        }
        if (u8(file, at + 1) == 0xFF && (hasAt(file, at + 3, "NETSCAPE2.0") || hasAt(file, at + 3, "ANIMEXTS1.0"))) {
            return Kind.LOOP;
        }
        return u8(file, at + 1) == 0xFF && hasAt(file, at + 3, "XMP DataXMP") ? Kind.XMP : Kind.REMARK;
    }

    private static int endOfSubBlocks(byte[] file, int from) {
        int at = from;
        while (u8(file, at) != 0) {
            at += 1 + u8(file, at);
        }
        return at + 1;
    }

    public static Header header(byte[] file) throws Refusal {
        Header.Found found = new Header.Found();
        int width = u16le(file, 6);
        int height = u16le(file, 8);
        int pictures = 0;
        boolean alpha = false;
        for (Block block : of(file)) {
            if (block.kind == Kind.PICTURE && pictures++ == 0) {
                // a first picture that does not fit its canvas enlarges it, as in browsers
                width = Math.max(width, u16le(file, block.start + 1) + u16le(file, block.start + 5));
                height = Math.max(height, u16le(file, block.start + 3) + u16le(file, block.start + 7));
            }
            alpha |= block.kind == Kind.CONTROL && (u8(file, block.start + 3) & 1) != 0;
            if (block.kind == Kind.XMP) {
                // the XMP packet is not cut into sub-blocks; a "magic trailer" of 258 bytes makes it look so
                found.xmp = slice(file, block.start + 14, Math.max(block.start + 14, block.end - 258));
            }
        }
        if (pictures == 0) {
            throw Refusal.unreadable();
        }
        return new Header(PhotoFormat.GIF, width, height, alpha ? 4 : 3, 8, false, pictures > 1, alpha, found.blocks());
    }
}
