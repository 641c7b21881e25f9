package bantin.preview.desk;

import bantin.config.CategoryConfig;
import bantin.config.SiteConfig;
import bantin.content.HeadNames;
import bantin.edit.DateForm;
import bantin.edit.HeadField;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.text.Html;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The head of an entry as fields of a form: those of its shape, and what else stands there. */
final class EntryFields {
    private static final List<String> MAIN = List.of("title", "date", "category", "summary", "tags", "draft");
    private static final Set<String> YES = Set.of("true", "yes", "on", "có");
    private static final Set<String> NO = Set.of("false", "no", "off", "không");
    private static final Set<String> LONG = Set.of("summary");

    private final Messages messages;
    private final SiteConfig config;
    private final Shape shape;
    private final List<HeadField> written;

    EntryFields(Messages messages, SiteConfig config, Shape shape, List<HeadField> written) {
        this.messages = messages;
        this.config = config;
        this.shape = shape;
        this.written = written;
    }

    String html() {
        Map<String, String> main = new LinkedHashMap<>();
        MAIN.forEach(name -> main.put(name, ""));
        StringBuilder more = new StringBuilder();
        List<HeadField> left = new ArrayList<>(written);
        for (Key key : shape.keys().get()) {
            Optional<HeadField> field = find(key.name());
            field.ifPresent(left::remove);
            String html = html(key, field);
            if (main.containsKey(key.name())) {
                main.put(key.name(), html);
            } else {
                more.append(html);
            }
        }
        left.forEach(field -> more.append(kept(field, field.name(), messages.text("edit.unknown"))));
        return String.join("", main.values()) + "<details><summary>" + word("edit.more") + "</summary>\n" + more
                + "</details>\n";
    }

    /** Under its own name, else under one that is read as it. */
    private Optional<HeadField> find(String name) {
        List<String> names = shape.names();
        return written.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .or(() -> written.stream()
                        .filter(field -> !names.contains(field.name()))
                        .filter(field -> HeadNames.meant(config.frontMatter(), field.name(), names)
                                .filter(name::equals)
                                .isPresent())
                        .findFirst());
    }

    private String html(Key key, Optional<HeadField> field) {
        String name = field.map(HeadField::name).orElse(key.name());
        String text = field.map(HeadField::text).orElse("");
        boolean many = field.filter(f -> f.form() == HeadField.Form.LIST).isPresent();
        if (field.filter(f -> f.form() == HeadField.Form.OTHER).isPresent()) {
            return kept(field.get(), label(key), messages.text("edit.kept"));
        }
        return switch (key.kind()) {
            case MAP,
                    TEXT_OR_MAP,
                    MAPS,
                    TEXTS_OR_MAPS,
                    NAMED_MAPS,
                    TEXTS_OR_NAMED_MAPS,
                    NAMED_LISTS,
                    NAMED_TEXTS,
                    WORDS,
                    FREE ->
                field.map(f -> kept(f, label(key), messages.text("edit.kept"))).orElse("");
            case TEXTS, NAMES, LANGUAGES, NUMBERS -> {
                List<String> items = many ? field.get().items() : text.isEmpty() ? List.of() : List.of(text);
                yield field(key, name, area("list." + name, String.join("\n", items), 3), "edit.lines");
            }
            default -> many ? kept(field.get(), label(key), messages.text("edit.kept")) : single(key, name, text);
        };
    }

    private String single(Key key, String name, String text) {
        if (key.kind() == Kind.FLAG) {
            boolean usual = Boolean.parseBoolean(key.fallback());
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put("", messages.text(usual ? "edit.yes" : "edit.no"));
            choices.put(String.valueOf(!usual), messages.text(usual ? "edit.no" : "edit.yes"));
            String flag = YES.contains(text.toLowerCase(Locale.ROOT))
                    ? "true"
                    : NO.contains(text.toLowerCase(Locale.ROOT)) ? "false" : text;
            return field(key, name, select("text." + name, choices, flag.equals(key.fallback()) ? "" : flag), "");
        }
        if (key.name().equals("category")) {
            return field(key, name, select("text." + name, categories(), slugOf(text)), "");
        }
        if (!key.choices().isEmpty()) {
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put("", "");
            key.choices().forEach(choice -> choices.put(choice, choice));
            return field(key, name, select("text." + name, choices, text), "");
        }
        if (key.kind() == Kind.MOMENT) {
            return field(key, name, input("date." + name, DateForm.shown(text)), "edit.date");
        }
        boolean area = LONG.contains(key.name()) || text.indexOf('\n') >= 0;
        return field(key, name, area ? area("text." + name, text, 3) : input("text." + name, text), "");
    }

    private Map<String, String> categories() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", messages.text("edit.none"));
        config.categories().forEach(category -> choices.put(category.slug(), category.title()));
        return choices;
    }

    private String slugOf(String text) {
        return config.categories().stream()
                .filter(category -> category.title().equalsIgnoreCase(text))
                .map(CategoryConfig::slug)
                .findFirst()
                .orElse(text);
    }

    /** What a form does not change is shown as it is written. */
    private String kept(HeadField field, String label, String why) {
        return "<div class=\"field kept\" data-name=\"" + Html.escape(field.name()) + "\"><p class=\"label\">"
                + Html.escape(label) + "</p><pre>" + Html.escape(field.text()) + "</pre><p class=\"help\">"
                + Html.escape(why) + "</p>" + told(field.name()) + "</div>\n";
    }

    private String field(Key key, String name, String control, String help) {
        String id = Html.escape(name);
        String words = help.isEmpty() ? help(key) : messages.text(help);
        return "<div class=\"field\" data-name=\"" + id + "\"><label for=\"f-" + id + "\">" + Html.escape(label(key))
                + "</label>"
                + control.replaceFirst(
                        "@id",
                        Matcher.quoteReplacement("id=\"f-" + id + "\" aria-describedby=\"h-" + id + " p-" + id + "\""))
                + "<p class=\"help\" id=\"h-" + id + "\">" + Html.escape(words) + "</p>" + told(name) + "</div>\n";
    }

    private static String told(String name) {
        return "<ul class=\"told\" id=\"p-" + Html.escape(name) + "\" aria-live=\"polite\"></ul>";
    }

    private static String input(String name, String text) {
        return "<input @id name=\"" + Html.escape(name) + "\" value=\"" + Html.escape(text)
                + "\" autocomplete=\"off\">";
    }

    private static String area(String name, String text, int rows) {
        return "<textarea @id name=\"" + Html.escape(name) + "\" rows=\"" + rows + "\">\n" + Html.escape(text)
                + "</textarea>";
    }

    /** What the file says is always among the choices. */
    private static String select(String name, Map<String, String> choices, String chosen) {
        StringBuilder html = new StringBuilder("<select @id name=\"" + Html.escape(name) + "\">");
        Map<String, String> all = new LinkedHashMap<>(choices);
        all.putIfAbsent(chosen, chosen);
        all.forEach((value, words) -> html.append("<option value=\"")
                .append(Html.escape(value))
                .append(value.equals(chosen) ? "\" selected>" : "\">")
                .append(Html.escape(words))
                .append("</option>"));
        return html.append("</select>").toString();
    }

    /** The documentation begins with what the key is. */
    private String label(Key key) {
        if (messages.lang() != Lang.VI) {
            return key.name();
        }
        Optional<String> own = messages.optional("edit.label." + key.name(), List.of());
        String first = key.doc()
                .replaceFirst("^true: ", "")
                .replaceFirst("[.,;:(].*$", "")
                .strip();
        return own.orElse(first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
    }

    /** What only says the label again helps nobody. */
    private String help(Key key) {
        boolean plain = key.kind() == Kind.FLAG
                || MAIN.contains(key.name()) && !key.name().equals("summary");
        return plain || key.doc().equals(label(key) + ".") ? "" : key.doc();
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
