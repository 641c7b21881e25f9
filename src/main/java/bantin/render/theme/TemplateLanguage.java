package bantin.render.theme;

import bantin.text.Moment;
import bantin.text.qr.QrCode;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The functions and filters that templates have beyond Pebble's own. */
public final class TemplateLanguage extends AbstractExtension {
    /** Where the {@link ThemeWords} of a page are found: by a name that no template can give to something else. */
    public static final String WORDS = " words";

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", java.util.Locale.ROOT);

    private final ThemeAssets assets;
    private final Hrefs hrefs;

    TemplateLanguage(ThemeAssets assets, Hrefs hrefs) {
        this.assets = assets;
        this.hrefs = hrefs;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t", new Translate(), "asset", named(this::asset), "url", named((path, line, name) -> hrefs.of(path)));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "hold", held((words, text) -> words.together.text(text)),
                "hold_html", held((words, html) -> Together.html(html)),
                "qr", held((words, text) -> QrCode.of(text).map(QrCode::svg).orElse("")),
                "day", moments((words, m) -> words.dates.numeric(m.at().toLocalDate())),
                "weekday", moments((words, m) -> words.dates.withWeekday(m.at().toLocalDate())),
                "full", moments((words, m) -> words.dates.full(m.at().toLocalDate())),
                "time", moments((words, m) -> m.timed() ? words.dates.time(m.at().toLocalTime()) : ""),
                "iso",
                        moments((words, m) -> m.timed()
                                ? ISO.format(m.at())
                                : m.at().toLocalDate().toString()),
                "number", numbers((words, n) -> words.numbers.whole(n.longValue())),
                "filesize", numbers((words, n) -> words.numbers.fileSize(n.longValue())));
    }

    private String asset(String name, int line, String template) {
        return hrefs.of(assets.address(name)
                .orElseThrow(() -> new PebbleException(null, "asset \"" + name + "\"", line, template)));
    }

    private interface Named {
        String apply(String name, int line, String template);
    }

    private static Function named(Named function) {
        return new Function() {
            @Override
            public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
                return function.apply(String.valueOf(args.get("name")), line, self.getName());
            }

            @Override
            public List<String> getArgumentNames() {
                return List.of("name");
            }
        };
    }

    /** {@code t("key", argument, …)}: a string of the theme in the page's language. */
    private static final class Translate implements Function {
        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; args.containsKey(String.valueOf(i)); i++) {
                values.add(args.get(String.valueOf(i)));
            }
            String key = values.isEmpty() ? "" : String.valueOf(values.get(0));
            ThemeWords words = (ThemeWords) Objects.requireNonNull(context.getVariable(WORDS));
            return words.find(key, values.isEmpty() ? values : values.subList(1, values.size()))
                    .orElseThrow(() -> new PebbleException(null, "string \"" + key + "\"", line, self.getName()));
        }

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }
    }

    private interface Wording<T> {
        String of(ThemeWords words, T value);
    }

    private static Filter moments(Wording<Moment> wording) {
        return filter(Moment.class, wording);
    }

    private static Filter numbers(Wording<Number> wording) {
        return filter(Number.class, wording);
    }

    /** A filter that makes HTML which needs no escaping. */
    private static Filter held(Wording<String> wording) {
        Filter text = filter(String.class, wording);
        return new Filter() {
            @Override
            public Object apply(
                    @Nullable Object input,
                    Map<String, Object> args,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                return new SafeString((String) text.apply(input, args, self, context, line));
            }

            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }
        };
    }

    /** A filter that says a value in the page's language; anything else than such a value is said as nothing. */
    private static <T> Filter filter(Class<T> type, Wording<T> wording) {
        return new Filter() {
            @Override
            public Object apply(
                    @Nullable Object input,
                    Map<String, Object> args,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                ThemeWords words = (ThemeWords) Objects.requireNonNull(context.getVariable(WORDS));
                return type.isInstance(input) ? wording.of(words, type.cast(input)) : "";
            }

            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }
        };
    }
}
