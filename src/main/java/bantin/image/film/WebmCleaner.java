package bantin.image.film;

import bantin.image.file.Refusal;
import java.io.IOException;
import java.util.Set;

/** Takes tags, attachments, titles and dates out of WebM films: such an element becomes an empty one of the same length. */
final class WebmCleaner {
    private static final long HEAD = 0x1A45DFA3L;
    private static final long SEGMENT = 0x18538067L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long INFO = 0x1549A966L;
    /** Tags, attachments, chapters; in the info: title, date, file names, family. */
    private static final Set<Long> DROPPED = Set.of(
            0x1254C367L, 0x1941A469L, 0x1043A770L, 0x7BA9L, 0x4461L, 0x7384L, 0x3C83ABL, 0x3E83BBL, 0x73A4L, 0xECL);

    private final FilmBytes film;
    private final FilmEdits edits;

    WebmCleaner(FilmBytes film, FilmEdits edits) {
        this.film = film;
        this.edits = edits;
    }

    void clean() throws IOException, Refusal {
        if (film.number(0, 4) != HEAD) {
            throw new Refusal("film.unreadable");
        }
        inside(0, film.size(), 0);
    }

    private void inside(long from, long to, long parent) throws IOException, Refusal {
        for (long at = from; at < to; ) {
            int idBytes = Integer.numberOfLeadingZeros(film.u8(at)) - 23;
            int sizeBytes = idBytes > 4 ? 9 : Integer.numberOfLeadingZeros(film.u8(at + idBytes)) - 23;
            if (sizeBytes > 8) {
                throw new Refusal("film.unreadable");
            }
            long id = film.number(at, idBytes);
            long body = at + idBytes + sizeBytes;
            long most = (1L << 7 * sizeBytes) - 1;
            long length = film.number(at + idBytes, sizeBytes) & most;
            // a live recording does not know how long its segment and clusters will be
            boolean open = length == most && (id == SEGMENT || id == CLUSTER);
            // one inside another of its kind is no film, and would lead down without end
            boolean misplaced = id == SEGMENT && parent != 0 || id == INFO && parent != SEGMENT;
            if (misplaced || !open && length > to - body) {
                throw new Refusal("film.unreadable");
            }
            if (DROPPED.contains(id)) {
                drop(at, body + length);
            } else if (id == SEGMENT || id == INFO) {
                inside(body, open ? to : body + length, id);
            }
            at = open && id == CLUSTER ? body : open ? to : body + length;
        }
    }

    private void drop(long at, long end) throws IOException {
        long whole = end - at;
        int sizeBytes = whole < 100 ? 1 : 8;
        byte[] head = new byte[1 + sizeBytes];
        head[0] = (byte) 0xEC;
        long length = whole - head.length | 1L << 7 * sizeBytes;
        for (int i = 0; i < sizeBytes; i++) {
            head[sizeBytes - i] = (byte) (length >> 8 * i);
        }
        // what goes is looked at from its name on
        edits.zero(at + head.length, end);
        edits.put(at, head);
    }
}
