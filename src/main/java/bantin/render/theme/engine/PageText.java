package bantin.render.theme.engine;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A page, or a piece of one, as it is written: in UTF-8, and no longer than a page may be. */
public final class PageText extends Writer {
    final @Nullable SaidPieces said;
    private final long before;
    private byte[] utf8;
    private int size;
    private int letters;
    /** The first half of a letter whose second half is not yet written; 0 where there is none. */
    private char half;

    /**
     * @param said null for a page that is to be filled in alone
     * @param room where it is written as far as it goes; whatever it holds is forgotten
     */
    public PageText(@Nullable SaidPieces said, byte[] room) {
        this(said, 0, room);
    }

    private PageText(@Nullable SaidPieces said, long before, byte[] room) {
        this.said = said;
        this.before = before;
        this.utf8 = room;
    }

    /** The same page from here on, by itself: one piece, whose own pieces are not kept a second time. */
    PageText beside() {
        return new PageText(null, before + letters, new byte[1 << 10]);
    }

    char half() {
        return half;
    }

    /** What was said, as far as its letters are whole. */
    SaidPieces.Piece piece(int rounds) {
        return new SaidPieces.Piece(Arrays.copyOf(utf8, size), letters, rounds);
    }

    public byte[] bytes() {
        if (half != 0) {
            put(new byte[] {'?'});
        }
        return Arrays.copyOf(utf8, size);
    }

    void write(SaidPieces.Piece piece) {
        count(piece.letters());
        put(piece.utf8());
    }

    /** @param half of a letter, which another text ended with */
    void end(char half) {
        this.half = half;
    }

    @Override
    public void write(char[] text, int from, int count) {
        write(new String(text, from, count));
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count));
    }

    @Override
    public void write(String text) {
        count(text.length());
        if (half != 0) {
            put(half + text);
        } else {
            put(text);
        }
    }

    private void count(int more) {
        Budget.bound(before + letters + more, 0, "");
        letters += more;
    }

    private void put(String text) {
        int end = text.length();
        half = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? text.charAt(end - 1) : 0;
        put((half == 0 ? text : text.substring(0, end - 1)).getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] bytes) {
        if (bytes.length > utf8.length - size) {
            utf8 = Arrays.copyOf(utf8, Math.max(2 * utf8.length, size + bytes.length));
        }
        System.arraycopy(bytes, 0, utf8, size, bytes.length);
        size += bytes.length;
    }

    @Override
    public void flush() {
        // a page in memory is where it was written to
    }

    @Override
    public void close() {
        // a page in memory holds nothing open
    }
}
