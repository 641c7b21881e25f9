package bantin.image.film;

import bantin.image.file.Refusal;
import bantin.image.film.Mp4Boxes.Box;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an MP4 or QuickTime film says about itself: when it was taken, and how its pictures are packed. */
public final class FilmNotes {
    /** Films count seconds from the year 1904. */
    private static final long FIRST_SECOND = -2_082_844_800L;

    private static final List<String> TRACK = List.of("mdia", "minf", "stbl", "stsd");
    private static final List<String> PLAYED = List.of("avc1", "avc2", "avc3", "avc4", "av01", "vp08", "vp09", "encv");
    private static final Map<String, String> NAMES =
            Map.of("hvc1", "HEVC", "hev1", "HEVC", "dvh1", "HEVC", "dvhe", "HEVC", "mp4v", "MPEG-4", "jpeg", "MJPEG");

    private FilmNotes() {}

    /** Empty where the film does not say it, or cannot be followed. */
    public static Optional<Instant> takenAt(Path film) {
        try (FilmBytes bytes = new FilmBytes(film)) {
            Optional<Box> movie = child(bytes, 0, bytes.size(), "moov");
            Optional<Box> head = movie.isEmpty()
                    ? Optional.empty()
                    : child(bytes, movie.get().body(), movie.get().end(), "mvhd");
            return head.isEmpty() ? Optional.empty() : time(bytes, head.get());
        } catch (IOException | Refusal | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(FilmBytes film, Box head) throws IOException {
        long seconds = film.number(head.body() + 4, film.u8(head.body()) == 1 ? 8 : 4);
        // a camera whose clock was never set counts from some first day of its own
        boolean set = seconds > -FIRST_SECOND + 365L * 24 * 3600 && seconds < 1L << 33;
        return set ? Optional.of(Instant.ofEpochSecond(FIRST_SECOND + seconds)) : Optional.empty();
    }

    /** The name of the packing that many browsers don't know; empty when they do, or the track does not tell. */
    static String unplayable(FilmBytes film, Box track) throws IOException, Refusal {
        Box box = track;
        for (String step : TRACK) {
            Optional<Box> next = child(film, box.body(), box.end(), step);
            if (next.isEmpty()) {
                return "";
            }
            box = next.get();
        }
        if (box.end() - box.body() < 16) {
            return "";
        }
        String packing = film.text(box.body() + 12, 4);
        return PLAYED.contains(packing) ? "" : NAMES.getOrDefault(packing, packing.strip());
    }

    private static Optional<Box> child(FilmBytes film, long from, long to, String type) throws IOException, Refusal {
        return Mp4Boxes.between(film, from, to).stream()
                .filter(box -> box.type().equals(type))
                .findFirst();
    }
}
