package bantin.director;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a generated portal for benchmarks: folder, number of articles, syllables of each. */
final class GenerateSite {
    private GenerateSite() {}

    public static void main(String[] args) throws IOException {
        new GeneratedSite(Path.of(args[0]), Integer.parseInt(args[2])).write(Integer.parseInt(args[1]));
    }
}
