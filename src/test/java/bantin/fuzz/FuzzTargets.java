package bantin.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All that can be fuzzed, by the names that {@code src/bench/fuzz.sh} takes. */
final class FuzzTargets {
    private FuzzTargets() {}

    static Map<String, Supplier<FuzzTarget>> all() {
        return new TreeMap<>(Map.of(
                "jpeg", () -> new PictureTarget(".jpg"),
                "png", () -> new PngTarget(),
                "webp", () -> new PictureTarget(".webp"),
                "gif", () -> new PictureTarget(".gif"),
                "svg", () -> new SvgTarget(),
                "mp4", () -> new FilmTarget("phim.mp4"),
                "webm", () -> new FilmTarget("phim.webm"),
                "head", () -> new HeadTarget(),
                "body", () -> new BodyTarget(),
                "manifest", () -> new ManifestTarget()));
    }
}
