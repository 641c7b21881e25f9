package bantin.director.last;

import bantin.output.FileLook;
import bantin.output.Looks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a site is made of, as it looked before any of it was read.
 *
 * @param clock of the disk, before it was looked at
 */
public record Sources(Looks looks, long clock) {

    /**
     * Empty on a disk where files change without showing it.
     *
     * @param kept the folder in which a site's memory is kept
     */
    public static Optional<Sources> of(Path site, Path kept) {
        try {
            Files.createDirectories(kept);
            long clock = Looks.clock(clock(kept));
            return Looks.of(List.of(site.resolve("site.yml"), site.resolve("content"), site.resolve("themes")))
                    .map(looks -> new Sources(looks, clock));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Path clock(Path kept) {
        return Objects.requireNonNull(kept).resolve("clock");
    }

    /** Of all, if every change shows that was made since. */
    Optional<Looks> settled() {
        return Optional.of(looks).filter(all -> all.settled() <= clock);
    }

    /** Of each file for itself of which that is so. */
    public Map<Path, FileLook> files() {
        return looks.settledBy(clock);
    }
}
