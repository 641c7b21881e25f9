package bantin.image.film;

import bantin.image.file.Refusal;
import bantin.image.film.Mp4Boxes.Box;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the samples of one track lie in the film: a camera's track of positions lies among pictures and sound. */
final class Mp4Samples {
    private final FilmBytes film;
    private @Nullable Box sizes;
    private @Nullable Box chunks;
    private @Nullable Box runs;

    Mp4Samples(FilmBytes film, Box tables) throws IOException, Refusal {
        this.film = film;
        for (Box box : Mp4Boxes.between(film, tables.body(), tables.end())) {
            switch (box.type()) {
                case "stsz" -> sizes = box;
                case "stco", "co64" -> chunks = box;
                case "stsc" -> runs = box;
                default -> {
                    // says nothing about places
                }
            }
        }
    }

    void zero(FilmEdits edits) throws IOException, Refusal {
        Box lengths = sizes;
        Box places = chunks;
        Box groups = runs;
        if (lengths == null || places == null || groups == null) {
            throw new Refusal("film.unreadable");
        }
        int wide = places.type().equals("co64") ? 8 : 4;
        long count = film.number(places.body() + 4, 4);
        long all = film.number(groups.body() + 4, 4);
        long run = 0;
        long sample = 0;
        for (long chunk = 0; chunk < count; chunk++) {
            while (run + 1 < all && film.number(groups.body() + 8 + 12 * (run + 1), 4) <= chunk + 1) {
                run++;
            }
            long many = film.number(groups.body() + 8 + 12 * run + 4, 4);
            long from = film.number(places.body() + 8 + wide * chunk, wide);
            long length = 0;
            for (long i = 0; i < many; i++) {
                length += lengthOf(sample++, lengths);
            }
            if (from < 0 || length > film.size() - from) {
                throw new Refusal("film.unreadable");
            }
            edits.zero(from, from + length);
        }
    }

    private long lengthOf(long sample, Box lengths) throws IOException {
        long same = film.number(lengths.body() + 4, 4);
        return same != 0 ? same : film.number(lengths.body() + 12 + 4 * sample, 4);
    }
}
