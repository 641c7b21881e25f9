package bantin.preview.form;

import bantin.config.CategoryConfig;
import bantin.config.SiteConfig;
import bantin.content.type.Choice;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.edit.DateForm;
import bantin.text.Html;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A field for one text, or for texts on a line each, as fits what the text may say. */
final class OneField {
    private static final Set<String> YES = Set.of("true", "yes", "on", "có");
    private static final Set<String> NO = Set.of("false", "no", "off", "không");
    private static final Set<String> LONG = Set.of("summary");

    private final SiteConfig config;
    private final FormWords words;
    private final Controls controls;

    OneField(SiteConfig config, FormWords words, Controls controls) {
        this.config = config;
        this.words = words;
        this.controls = controls;
    }

    String html(Key key, Optional<Field> declared, String path, String text) {
        String label = words.label(key, declared);
        String help = words.help(key, declared);
        String name = "text." + path;
        if (key.kind() == Kind.FLAG) {
            boolean usual = Boolean.parseBoolean(key.fallback());
            Map<String, String> choices = new LinkedHashMap<>();
            choices.put("", words.yes(usual));
            choices.put(String.valueOf(!usual), words.yes(!usual));
            boolean isUsual = (usual ? YES : NO).contains(text.toLowerCase(Locale.ROOT));
            String chosen = isUsual ? "" : isFlag(text) ? String.valueOf(!usual) : text;
            return controls.field(path, label, help, Controls.select(name, choices, chosen));
        }
        if (path.equals("category")) {
            return controls.field(path, label, help, Controls.select(name, categories(), slugOf(text)));
        }
        Map<String, String> choices = choices(key, declared);
        if (!choices.isEmpty()) {
            return controls.field(path, label, help, Controls.select(name, choices, meant(declared, text)));
        }
        if (key.kind() == Kind.MOMENT || key.kind() == Kind.FLAG_OR_MOMENT) {
            String control = controls.date("date." + path, label, DateForm.shown(flag(text)));
            return controls.field(path, label, help.isEmpty() ? words.text("edit.date") : help, control);
        }
        boolean area = LONG.contains(key.name())
                || text.indexOf('\n') >= 0
                || declared.filter(f -> f.kind() == FieldKind.MARKDOWN).isPresent();
        String control = area ? Controls.area(name, text, 3) : Controls.input(name, text);
        return controls.field(path, label, help, aided(key, declared, control, label));
    }

    private static boolean isFlag(String text) {
        return YES.contains(text.toLowerCase(Locale.ROOT)) || NO.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A yes or no among dates, as it may be typed. */
    private String flag(String text) {
        boolean yes = YES.contains(text.toLowerCase(Locale.ROOT));
        return isFlag(text) ? words.yes(yes).toLowerCase(Locale.ROOT) : text;
    }

    String lines(Key key, Optional<Field> declared, String path, List<String> items) {
        String label = words.label(key, declared);
        String help = words.help(key, declared);
        String lines = words.text("edit.lines");
        String control = Controls.area("list." + path, String.join("\n", items), 3);
        return controls.field(
                path,
                label,
                help.isEmpty() ? lines : help + " " + lines,
                aided(key, declared, control, label) + checks(key, declared, items, label));
    }

    /** The words of a choice to be ticked; the text beside them is what counts. */
    private String checks(Key key, Optional<Field> declared, List<String> items, String label) {
        Map<String, String> choices = choices(key, declared);
        if (choices.isEmpty()) {
            return "";
        }
        StringBuilder html =
                new StringBuilder("<span class=\"checks\" role=\"group\" aria-label=\"" + Html.escape(label) + "\">");
        choices.forEach((value, shown) -> {
            if (!value.isEmpty()) {
                boolean ticked =
                        items.stream().anyMatch(item -> meant(declared, item).equals(value));
                html.append("<label><input type=\"checkbox\" value=\"")
                        .append(Html.escape(value))
                        .append("\" data-label=\"")
                        .append(Html.escape(shown))
                        .append(ticked ? "\" checked> " : "\"> ")
                        .append(Html.escape(shown))
                        .append("</label>");
            }
        });
        return html.append("</span>").toString();
    }

    private String aided(Key key, Optional<Field> declared, String control, String label) {
        FieldKind kind = declared.map(Field::kind).orElse(FieldKind.TEXT);
        if (kind == FieldKind.ENTRY) {
            String kinds = String.join(",", declared.orElseThrow().entries().kinds());
            return controls.aided(control, "find", kinds, label);
        }
        if (key.kind() == Kind.LINK || key.kind() == Kind.FILE && !key.name().equals("file")) {
            return controls.aided(control, "find", "", label);
        }
        boolean file = key.kind() == Kind.FILE || key.kind() == Kind.MEDIA;
        return file ? controls.aided(control, "send", "", label) : control;
    }

    private Map<String, String> choices(Key key, Optional<Field> declared) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (key.choices().isEmpty()) {
            return choices;
        }
        choices.put("", words.text("edit.none"));
        key.choices()
                .forEach(choice -> choices.put(
                        choice,
                        declared.flatMap(field -> field.choice(choice))
                                .map(one -> one.label().in(words.lang()))
                                .or(() -> Optional.of(words.optional("edit.choice." + choice)))
                                .filter(label -> !label.isEmpty())
                                .orElse(choice)));
        return choices;
    }

    /** A file may say a choice as people do. */
    private static String meant(Optional<Field> declared, String text) {
        return declared.stream()
                .flatMap(Field::vocabulary)
                .filter(choice -> choice.isMeantBy(text))
                .map(Choice::value)
                .findFirst()
                .orElse(text);
    }

    private Map<String, String> categories() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", words.text("edit.none"));
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
}
