package bantin.theme;

import bantin.text.qr.QrCode;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The theme's templates, strings and options, with the functions and filters that they may call. */
final class ThemeTemplates {
    static final Path THEME = Path.of("themes", "portal");
    private final Map<String, String> words;
    private final PebbleEngine engine;

    ThemeTemplates(String lang) {
        this.words = words(lang);
        FileLoader loader =
                new FileLoader(THEME.resolve("templates").toAbsolutePath().toString());
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .extension(new Language())
                .build();
    }

    static Map<String, String> words(String lang) {
        Map<String, String> words = new HashMap<>();
        yaml("strings/" + lang + ".yml").forEach((key, text) -> words.put(key, String.valueOf(text)));
        return words;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> yaml(String file) {
        try {
            Load load = new Load(LoadSettings.builder().build());
            return (Map<String, Object>) load.loadFromString(Files.readString(THEME.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every option with its default value. */
    Map<String, @Nullable Object> options() {
        Map<String, @Nullable Object> values = new HashMap<>();
        ((Map<?, ?>) yaml("theme.yml").get("options"))
                .forEach((name, option) -> values.put(String.valueOf(name), ((Map<?, ?>) option).get("default")));
        return values;
    }

    String render(String template, Map<String, @Nullable Object> variables) {
        try {
            StringWriter out = new StringWriter();
            engine.getTemplate(template).evaluate(out, variables, Locale.ROOT);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(List<Object> arguments) {
        String text = words.get(String.valueOf(arguments.get(0)));
        if (text == null) {
            throw new IllegalArgumentException("no string " + arguments.get(0));
        }
        for (int i = 1; i < arguments.size(); i++) {
            text = text.replace("{" + (i - 1) + "}", String.valueOf(arguments.get(i)));
        }
        return text;
    }

    /** A day alone is one that begins. */
    private static String iso(ZonedDateTime date) {
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : date.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private final class Language extends AbstractExtension {
        @Override
        public Map<String, Function> getFunctions() {
            return Map.of(
                    "t", new Call(ThemeTemplates.this::text),
                    "asset", new Call(arguments -> "/assets/" + arguments.get(0)),
                    "url", new Call(arguments -> arguments.get(0)));
        }

        @Override
        public Map<String, Filter> getFilters() {
            return Map.of(
                    "hold", new Sieve(text -> text),
                    "hold_html", new Sieve(html -> new SafeString(String.valueOf(html))),
                    "qr",
                            new Sieve(text -> new SafeString(QrCode.of(String.valueOf(text))
                                    .orElseThrow()
                                    .svg())),
                    "day",
                            new Sieve(date -> DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)
                                    .format((ZonedDateTime) date)),
                    "weekday",
                            new Sieve(date -> "Thứ Tư, "
                                    + DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)
                                            .format((ZonedDateTime) date)),
                    "time",
                            new Sieve(
                                    date -> ((ZonedDateTime) date).toLocalTime().toString()),
                    "iso", new Sieve(date -> iso((ZonedDateTime) date)),
                    "number", new Sieve(String::valueOf),
                    "filesize", new Sieve(size -> (Long) size / 1024 + " kB"));
        }
    }

    private record Call(java.util.function.Function<List<Object>, Object> body) implements Function {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            List<Object> arguments = new ArrayList<>();
            while (given.containsKey(String.valueOf(arguments.size()))) {
                arguments.add(given.get(String.valueOf(arguments.size())));
            }
            return body.apply(arguments);
        }
    }

    private record Sieve(java.util.function.Function<Object, Object> body) implements Filter {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            return body.apply(input);
        }
    }
}
