package bantin.source;

import bantin.config.ThemeConfig;
import bantin.problem.BantinException;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Strain;
import bantin.text.CleanText;
import bantin.text.Suggestions;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import bantin.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lays a theme's layers over each other: the site's own files, the program's, then those of the theme it extends. */
public final class ThemeLoader {
    private static final int MOST_LAYERS = 10;
    private static final String FOLDER = "[\\p{L}\\p{N}._-]+";
    private static final String DESCRIPTION = "theme.yml";
    /** Stands in for a theme that is not there, so that everything else can be looked at. */
    private static final String FALLBACK = "portal";

    private static final Key NAME = Key.text("name", "", "Tên giao diện.");
    private static final Key TITLE = Key.of("title", Kind.FREE, "", "Tên hiện cho người, theo từng ngôn ngữ.");
    private static final Key LANGUAGES = Key.of("languages", Kind.TEXTS, "", "Các ngôn ngữ mà giao diện có lời.");
    private static final Key EXTENDS = Key.text("extends", "", "Giao diện làm nền cho giao diện này.");
    private static final Key OPTIONS =
            Key.namedMaps("options", ThemeOption.SHAPE, "Các tùy chọn mà site.yml đặt được trong theme.options.");
    static final Shape SHAPE = Shape.of("Giao diện (theme.yml)", NAME, TITLE, LANGUAGES, EXTENDS, OPTIONS);

    private final Path siteThemes;
    private final Path bundledThemes;
    private final Problems problems;
    private final Map<Path, String> layers = new LinkedHashMap<>();
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final Map<String, ThemeOption> options = new LinkedHashMap<>();
    private final ThemeStrings strings;

    /** @param siteThemes may be absent; @param bundledThemes the themes inside the program */
    public ThemeLoader(Path siteThemes, Path bundledThemes, Problems problems) {
        this.siteThemes = siteThemes;
        this.bundledThemes = bundledThemes;
        this.problems = problems;
        this.strings = new ThemeStrings(problems);
    }

    /** @param tree the content folder, for options that name a file of it */
    public Theme load(ThemeConfig config, SourceTree tree) {
        boolean known = isTheme(config.name());
        Set<String> names = new LinkedHashSet<>();
        Optional<Named> next = Optional.of(new Named(config.name(), config.place()));
        while (next.isPresent()) {
            String name = next.get().name();
            if (isOutside(name)) {
                // also where none stands yet, or a link leads to another now and then: whoever watches sees it come
                layers.put(outside(name), Theme.folder(name));
            }
            if (!isTheme(name)) {
                problems.add(unknown(next.get()));
                next = instead(names, config);
            } else if (names.add(name) && names.size() <= MOST_LAYERS) {
                next = addTheme(name);
            } else {
                problems.add(Problem.error("theme.extends-itself", next.get().place(), config.name()));
                next = instead(names, config);
            }
        }
        // what is set for another theme can't be judged
        Map<String, YamlValue> set = known ? config.options() : Map.of();
        return new Theme(
                config.name(),
                layers,
                files,
                options,
                new ThemeSettings(options, tree, problems).of(set),
                strings.all());
    }

    private static Optional<Named> instead(Set<String> names, ThemeConfig config) {
        return names.contains(FALLBACK) ? Optional.empty() : Optional.of(new Named(FALLBACK, config.place()));
    }

    /** The name of a theme, and where somebody asks for it. */
    private record Named(String name, Place place) {}

    private Problem unknown(Named theme) {
        if (isOutside(theme.name()) && Files.isDirectory(outside(theme.name()))) {
            return Problem.error("theme.undescribed", theme.place(), theme.name(), DESCRIPTION);
        }
        List<String> names = names();
        return Suggestions.closest(theme.name(), names)
                .map(meant -> Problem.error("theme.unknown-meant", theme.place(), theme.name(), meant))
                .orElseGet(() -> Problem.error("theme.unknown", theme.place(), theme.name(), String.join(", ", names)));
    }

    private boolean isTheme(String name) {
        boolean named = name.matches(FOLDER) && !name.contains("..");
        return (named || isOutside(name)) && !folders(name).isEmpty();
    }

    /** Whether a theme stands beside the site, so that several sites wear it: {@code ../chung}. */
    private static boolean isOutside(String name) {
        return name.matches("(?:\\.\\./)+" + FOLDER + "(?:/" + FOLDER + ")*")
                && !name.replaceFirst("^(?:\\.\\./)+", "").contains("..");
    }

    private Path outside(String name) {
        return siteThemes.toAbsolutePath().normalize().resolveSibling(name).normalize();
    }

    private List<Path> folders(String name) {
        if (isOutside(name)) {
            Path folder = outside(name);
            return Files.isRegularFile(folder.resolve(DESCRIPTION)) ? List.of(real(folder)) : List.of();
        }
        return Stream.of(siteThemes.resolve(name), bundledThemes.resolve(name))
                .filter(Files::isDirectory)
                .toList();
    }

    /** Adds what a theme has below what is there already; returns the theme that it extends. */
    private Optional<Named> addTheme(String name) {
        List<Path> folders = folders(name);
        SortedMap<String, Path> own = new TreeMap<>();
        List<SortedMap<String, Path>> all = new ArrayList<>();
        for (Path folder : folders) {
            layers.put(folder, Theme.folder(name));
            all.add(filesOf(folder));
        }
        all.forEach(found -> found.forEach(own::putIfAbsent));
        own.forEach(files::putIfAbsent);
        // every layer's strings count, one by one: a site may change a single word
        all.forEach(found -> addStrings(name, found));
        Path description = own.get(DESCRIPTION);
        return description == null ? Optional.empty() : describe(name, description);
    }

    private Optional<Named> describe(String name, Path file) {
        YamlText yaml = yaml(Theme.folder(name) + DESCRIPTION, file);
        Optional<YamlMap> read = Strain.of(yaml.whole(), problems, () -> new YamlReader(problems).map(yaml))
                .flatMap(map -> map)
                .map(m -> m.check(SHAPE));
        read.ifPresent(map -> map.namedMaps(OPTIONS)
                .forEach((option, spec) -> options.putIfAbsent(option, ThemeOption.from(option, spec))));
        return read.flatMap(map -> map.text(EXTENDS).map(base -> new Named(base, map.place(EXTENDS))));
    }

    private void addStrings(String name, SortedMap<String, Path> found) {
        found.forEach((path, file) -> {
            if (path.matches("strings/[a-z]{2,3}\\.yml")) {
                strings.add(path.substring(8, path.length() - 4), yaml(Theme.folder(name) + path, file));
            }
        });
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Path folder : List.of(siteThemes, bundledThemes)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> themes = Files.list(folder)) {
                    themes.filter(Files::isDirectory).map(p -> nameOf(p)).forEach(names::add);
                } catch (IOException e) {
                    throw unreadable(folder, e);
                }
            }
        }
        return names.stream().distinct().sorted().toList();
    }

    private SortedMap<String, Path> filesOf(Path folder) {
        SortedMap<String, Path> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !nameOf(file).startsWith("."))
                    .filter(file -> staysInside(folder, file))
                    .forEach(file -> found.put(
                            CleanText.name(folder.relativize(file).toString().replace('\\', '/')), file));
            return found;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** A link may lead to another file of the theme, never out of it. */
    private boolean staysInside(Path folder, Path file) {
        try {
            if (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(folder.toRealPath())) {
                return true;
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        String path = layers.get(folder) + folder.relativize(file);
        problems.add(Problem.error("theme.link.outside", Place.file(path.replace('\\', '/'))));
        return false;
    }

    /** The folder itself where a link of its name leads to it. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String nameOf(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString().replace("/", "");
    }

    private YamlText yaml(String path, Path file) {
        return new YamlText(path, text(path, file));
    }

    private String text(String path, Path file) {
        try {
            SourceFile source = new SourceFile(path, file, Files.size(file), 0);
            return SourceText.read(source, problems).orElse("");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static BantinException unreadable(Path path, IOException e) {
        return new BantinException(e, "source.unreadable", path, e);
    }
}
