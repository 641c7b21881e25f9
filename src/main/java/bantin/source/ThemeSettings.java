package bantin.source;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Contrast;
import bantin.text.Suggestions;
import bantin.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value of each option of a theme for one site: what the site sets, checked, else the theme's own. */
final class ThemeSettings {
    /** Better than must be: a shade is chosen by nobody. */
    private static final double OF_SHADES = 7;

    private final Map<String, ThemeOption> options;
    private final SourceTree tree;
    private final Problems problems;

    ThemeSettings(Map<String, ThemeOption> options, SourceTree tree, Problems problems) {
        this.options = options;
        this.tree = tree;
        this.problems = problems;
    }

    Map<String, Object> of(Map<String, YamlValue> given) {
        Map<String, Object> settings = new LinkedHashMap<>();
        options.forEach((name, option) -> settings.put(name, option.fallback()));
        given.forEach((name, value) -> {
            ThemeOption option = options.get(name);
            if (option == null) {
                reportUnknown(name, value);
            } else if (!value.isNull()) {
                settings.put(name, setting(option, value.reportingTo(problems)).orElse(option.fallback()));
            }
        });
        options.values().stream()
                .filter(option -> given.containsKey(option.shadeOf()) && !given.containsKey(option.name()))
                .forEach(option -> settings.computeIfPresent(
                        option.name(), (name, usual) -> shade(option, settings.get(option.shadeOf()), usual)));
        return settings;
    }

    /** Of one colour that a site sets follow those that it does not. */
    private static Object shade(ThemeOption option, @Nullable Object base, Object usual) {
        boolean known = base instanceof String text
                && text.matches("#\\p{XDigit}{6}")
                && !option.contrastWith().isEmpty();
        return known ? Contrast.shade((String) base, option.contrastWith(), OF_SHADES) : usual;
    }

    private void reportUnknown(String name, YamlValue value) {
        problems.add(Suggestions.closest(name, options.keySet())
                .map(meant -> Problem.error("theme.option.unknown-meant", value.namePlace(), name, meant))
                .orElseGet(() -> Problem.error(
                        "theme.option.unknown", value.namePlace(), name, String.join(", ", options.keySet()))));
    }

    /** Empty, with a problem, when the value does not fit the option. */
    private Optional<Object> setting(ThemeOption option, YamlValue value) {
        Optional<Object> read = ThemeOption.read(option.type(), value);
        return switch (option.type()) {
            case "colour" -> read.map(text -> readable(option, (String) text, value.place()));
            case "html-file" -> read.flatMap(path -> html((String) path, value.place()));
            case "text" -> read.flatMap(text -> chosen(option, (String) text, value.place()));
            default -> read;
        };
    }

    private Optional<Object> chosen(ThemeOption option, String text, Place place) {
        if (option.choices().isEmpty() || option.choices().contains(text)) {
            return Optional.of(text);
        }
        problems.add(Problem.error("yaml.choice", place, option.name(), text, String.join(", ", option.choices())));
        return Optional.empty();
    }

    /** A colour that can't be read on its ground is no reason to show no page: the nearest shade that can takes its place. */
    private String readable(ThemeOption option, String text, Place place) {
        String ground = option.contrastWith();
        double ratio = ground.isEmpty()
                ? Contrast.OF_TEXT
                : Contrast.between(text, ground).orElseThrow();
        if (ratio >= Contrast.OF_TEXT) {
            return text;
        }
        String shade = Contrast.shade(text, ground, Contrast.OF_TEXT);
        String measured = String.format(Locale.ROOT, "%.2f", ratio);
        problems.add(Problem.warning("theme.option.contrast", place, text, ground, measured, shade));
        return shade;
    }

    private Optional<Object> html(String path, Place place) {
        Optional<SourceFile> file = tree.find(SourceScanner.CONTENT + "/" + path.replaceFirst("^/", ""));
        if (file.isEmpty()) {
            problems.add(Problem.error("file.missing", place, path, ""));
            return Optional.empty();
        }
        return SourceText.read(file.get(), problems).map(text -> text);
    }
}
