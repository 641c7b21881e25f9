package bantin.page;

import java.util.List;
import java.util.stream.Stream;

/** Where the captions of a film lie: beside it, under its name, with their language if that is not the entry's. */
public final class CaptionFiles {
    private static final List<String> ENDINGS = List.of(".vtt", ".vi.vtt", ".en.vtt");

    private CaptionFiles() {}

    /** All the paths that they may have. */
    public static Stream<String> of(String film) {
        String name = film.replaceFirst("\\.[^./]*$", "");
        return ENDINGS.stream().map(ending -> name + ending);
    }

    /** The same and those of its poster: all that may lie beside a film for its player. */
    static Stream<String> andPoster(String film) {
        return Stream.concat(Posters.of(film), of(film));
    }
}
