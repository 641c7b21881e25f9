package bantin.page;

import java.util.List;
import java.util.stream.Stream;

/** Where the picture lies that stands for a film until it plays: beside it, under its name. */
public final class Posters {
    /** Phones write them in capitals. */
    private static final List<String> ENDINGS =
            List.of(".jpg", ".jpeg", ".png", ".webp", ".JPG", ".JPEG", ".PNG", ".WEBP");

    private Posters() {}

    /** All the paths that it may have, the likeliest first. */
    public static Stream<String> of(String film) {
        String name = film.replaceFirst("\\.[^./]*$", "");
        return ENDINGS.stream().map(ending -> name + ending);
    }
}
