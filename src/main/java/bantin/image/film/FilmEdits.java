package bantin.image.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is written over in a film. Nothing moves: every byte that stays keeps its place, so that all offsets hold. */
final class FilmEdits {
    private static final int LOOKED_AT = 1 << 20;
    private static final Pattern POSITION =
            Pattern.compile("\u00a9xyz|loci|ISO6709|GPS|LOCATION|[+-]\\d{2,3}\\.\\d{3,}[+-]\\d{2,3}\\.\\d{3,}");

    private final FilmBytes film;
    private final @Nullable FileChannel target;
    private boolean any;
    private boolean position;

    /** @param target a copy of the film, or null to learn only whether there is something to write over */
    FilmEdits(FilmBytes film, @Nullable FileChannel target) {
        this.film = film;
        this.target = target;
    }

    boolean any() {
        return any;
    }

    /** Whether something that goes tells a place on earth. */
    boolean position() {
        return position;
    }

    void put(long at, byte[] bytes) throws IOException {
        for (int i = 0; i < bytes.length; i++) {
            any |= film.u8(at + i) != (bytes[i] & 0xFF);
        }
        write(at, ByteBuffer.wrap(bytes));
    }

    void zero(long from, long to) throws IOException {
        if (from >= to) {
            return;
        }
        if (target == null) {
            look(from, to);
            return;
        }
        byte[] zeros = new byte[(int) Math.min(to - from, 1 << 16)];
        for (long at = from; at < to; at += zeros.length) {
            write(at, ByteBuffer.wrap(zeros, 0, (int) Math.min(zeros.length, to - at)));
        }
    }

    private void look(long from, long to) throws IOException {
        boolean told = false;
        for (long at = from; at < to && !told; at++) {
            told = film.u8(at) != 0;
        }
        any |= told;
        if (told && !position) {
            position = POSITION.matcher(film.text(from, (int) Math.min(to - from, LOOKED_AT)))
                    .find();
        }
    }

    private void write(long at, ByteBuffer bytes) throws IOException {
        if (target != null) {
            for (long place = at; bytes.hasRemaining(); ) {
                place += target.write(bytes, place);
            }
        }
    }
}
