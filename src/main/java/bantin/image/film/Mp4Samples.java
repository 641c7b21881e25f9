package bantin.image.film;

import bantin.image.file.Refusal;
import bantin.image.film.Mp4Boxes.Box;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the samples of one track lie in the film: a camera's track of positions lies among pictures and sound. */
final class Mp4Samples {
    private final FilmBytes film;
    private final List<Box> data;
    private @Nullable Box sizes;
    private @Nullable Box chunks;
    private @Nullable Box runs;

    /** @param data the boxes in which samples lie */
    Mp4Samples(FilmBytes film, List<Box> data, Box tables) throws IOException, Refusal {
        this.film = film;
        this.data = data;
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
        long zeroed = 0;
        for (long chunk = 0; chunk < count; chunk++) {
            while (run + 1 < all && film.number(groups.body() + 8 + 12 * (run + 1), 4) <= chunk + 1) {
                run++;
            }
            long many = film.number(groups.body() + 8 + 12 * run + 4, 4);
            long from = film.number(places.body() + 8 + wide * chunk, wide);
            long length = length(sample, many, lengths);
            sample += many;
            zeroed += length;
            // samples don't lie over each other: more than the film holds would be zeroed without end
            if (!isData(from, length) || zeroed > film.size()) {
                throw new Refusal("film.unreadable");
            }
            edits.zero(from, from + length);
        }
    }

    /** Nothing that holds the film together is zeroed, whatever its tables say. */
    private boolean isData(long from, long length) {
        return length == 0
                || data.stream().anyMatch(box -> box.body() <= from && from <= box.end() && length <= box.end() - from);
    }

    /** Of some samples together. */
    private long length(long first, long many, Box lengths) throws IOException, Refusal {
        long same = film.number(lengths.body() + 4, 4);
        if (same != 0) {
            if (many > film.size() / same) {
                throw new Refusal("film.unreadable");
            }
            return many * same;
        }
        long length = 0;
        for (long i = first; i < first + many; i++) {
            length += film.number(lengths.body() + 12 + 4 * i, 4);
        }
        return length;
    }
}
