package bantin.source;

import bantin.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A theme with all its layers laid over each other.
 *
 * @param layers the folder of each layer, be it there or not, to its name in problems, which is its path from the site's folder
 * @param files path inside the theme, such as {@code templates/base.html}, to the topmost file of that name
 * @param options by name, what the theme offers
 * @param settings by name, the value of each option for this site
 * @param strings words of the interface by language, then by key
 */
public record Theme(
        String name,
        Map<Path, String> layers,
        SortedMap<String, Path> files,
        Map<String, ThemeOption> options,
        Map<String, Object> settings,
        Map<String, Map<String, String>> strings) {

    public Theme {
        layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        options = Map.copyOf(options);
        settings = Map.copyOf(settings);
        strings = Map.copyOf(strings);
    }

    public Optional<Path> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Where problems say that a file stands: in the layer that has it, or else in the theme that the site names. */
    public String place(String path) {
        Path file = files.get(path);
        return layers.entrySet().stream()
                        .filter(layer -> file != null && file.startsWith(layer.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> folder(name))
                + path;
    }

    /** The folders of layers that stand beside the site, or will once they are there. */
    public List<Path> beside() {
        return layers.entrySet().stream()
                .filter(layer -> isBeside(layer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    static String folder(String name) {
        return (isBeside(name) ? "" : "themes/") + name + "/";
    }

    static boolean isBeside(String name) {
        return name.startsWith("../");
    }

    /** The bytes of a file that {@link #files} lists; a drawing has the site's colours. */
    public byte[] read(String path) {
        try {
            byte[] bytes = Files.readAllBytes(java.util.Objects.requireNonNull(files.get(path), path));
            return path.endsWith(".svg") ? ThemeDrawing.of(bytes, settings) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file that {@link #files} lists; empty, with a problem, when it is none in UTF-8. */
    public String text(String path, Problems problems) {
        byte[] bytes = read(path);
        SourceFile source = new SourceFile(place(path), files.get(path), bytes.length, 0);
        return SourceText.read(source, bytes, problems).orElse("");
    }

    public List<String> assets() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("assets/"))
                .toList();
    }
}
