package bantin.image.film;

import bantin.image.file.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The boxes that MP4 and QuickTime films are made of. */
final class Mp4Boxes {
    /** In one box; the longest live recordings hold some hundred thousand. */
    private static final int MOST = 1_000_000;

    private Mp4Boxes() {}

    /** One box: from {@code start} to {@code end}, its content from {@code body}. */
    record Box(String type, long start, long body, long end) {}

    /** The boxes between two places; what does not fill the space exactly is no film. */
    static List<Box> between(FilmBytes film, long from, long to) throws IOException, Refusal {
        List<Box> boxes = new ArrayList<>();
        for (long at = from; at < to; ) {
            // QuickTime ends some lists with four zero bytes
            if (to - at == 4 && film.number(at, 4) == 0) {
                break;
            }
            Box box = at(film, at, to);
            if (boxes.size() == MOST) {
                throw new Refusal("film.unreadable");
            }
            boxes.add(box);
            at = box.end();
        }
        return boxes;
    }

    private static Box at(FilmBytes film, long at, long to) throws IOException, Refusal {
        if (to - at < 8) {
            throw new Refusal("film.unreadable");
        }
        long length = film.number(at, 4);
        long body = at + 8;
        if (length == 1 && to - at >= 16) {
            length = film.number(body, 8);
            body += 8;
        } else if (length == 0 && to == film.size()) {
            length = to - at;
        }
        if (length < body - at || length > to - at) {
            throw new Refusal("film.unreadable");
        }
        return new Box(film.text(at + 4, 4), at, body, at + length);
    }
}
