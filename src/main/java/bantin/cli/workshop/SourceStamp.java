package bantin.cli.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether editors wrote something since: times and names of the files, which is cheap enough to ask all day. It only
 * decides whether to read them, so what keeps its time is found at the next publish.
 */
public record SourceStamp(Map<Path, FileTime> files) {
    private static final List<String> SOURCES = List.of("site.yml", "content");

    public static SourceStamp of(Path site) {
        Map<Path, FileTime> files = new HashMap<>();
        for (String source : SOURCES) {
            try (Stream<Path> inside = Files.walk(site.resolve(source))) {
                for (Path file : (Iterable<Path>) inside::iterator) {
                    files.put(file, Files.getLastModifiedTime(file));
                }
            } catch (IOException | UncheckedIOException e) {
                // a file that goes away while it is looked at is a change by itself
            }
        }
        return new SourceStamp(files);
    }
}
