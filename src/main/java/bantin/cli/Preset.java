package bantin.cli;

import bantin.problem.BantinException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that a new portal starts with, and the facts in them that only the office knows. */
record Preset(String name, Map<String, String> files) {
    static final String PLAIN = "mac-dinh";
    static final List<String> NAMES = List.of(PLAIN, "xa-phuong", "luu-tru-huyen");

    /** A fact is a mark in the text, or an empty value of {@code site.yml} with its explanation. */
    private static final Pattern FACT = Pattern.compile("\\[điền ([^\\]]+)\\]|\\w+: \"\"\\s+# (.+)");

    /** A fact to fill in: the file, and what the office writes there. */
    record Fact(String file, String what) {}

    static Preset named(String name) {
        if (!NAMES.contains(name)) {
            throw new BantinException("init.preset.unknown", name, String.join(", ", NAMES));
        }
        Map<String, String> files = new LinkedHashMap<>();
        resource(name + "/files.txt").lines().forEach(file -> files.put(file, text(name, file)));
        return new Preset(name, files);
    }

    List<Fact> facts() {
        return files.entrySet().stream()
                .flatMap(file -> facts(file.getKey(), file.getValue()))
                .distinct()
                .toList();
    }

    private static Stream<Fact> facts(String file, String text) {
        return text.lines()
                .filter(line -> !(file.endsWith(".yml") && line.startsWith("#")))
                .flatMap(line -> FACT.matcher(line).results())
                .map(found -> new Fact(file, found.group(1) == null ? found.group(2) : found.group(1)));
    }

    private static String text(String preset, String file) {
        String own = read(preset + "/" + file);
        // tools that pack programs leave files out whose names begin with a full stop
        return own == null ? resource("chung/" + file.replaceFirst("^\\.", "")) : own;
    }

    private static String resource(String path) {
        String text = read(path);
        if (text == null) {
            throw new IllegalStateException("no resource " + path);
        }
        return text;
    }

    private static @Nullable String read(String path) {
        try (InputStream in = Preset.class.getResourceAsStream("presets/" + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
