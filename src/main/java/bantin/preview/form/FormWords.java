package bantin.preview.form;

import bantin.content.type.Field;
import bantin.problem.Messages;
import bantin.text.Html;
import bantin.yaml.Key;
import bantin.yaml.KeyWords;
import bantin.yaml.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a form says: of its own, and of keys by their documentation. */
final class FormWords {
    /** What every editor knows without help. */
    static final List<String> MAIN = List.of("title", "date", "category", "summary", "tags", "draft");

    private final Messages messages;
    private final UnaryOperator<String> keys;

    FormWords(Messages messages) {
        this.messages = messages;
        this.keys = KeyWords.in(messages.lang().code());
    }

    /** As it may stand in HTML. */
    String word(String id, Object... args) {
        return Html.escape(messages.text(id, args));
    }

    /** The documentation begins with what the key is; a declared type says it itself. */
    String label(Key key, Optional<Field> field) {
        Optional<String> declared = field.map(f -> f.label().in(messages.lang().code()))
                .filter(label -> !label.isEmpty())
                .or(() -> messages.optional("edit.label." + key.name(), List.of()));
        String first = keys.apply(key.doc())
                .replaceFirst("^true: ", "")
                .replaceFirst("[.,;:(].*$", "")
                .strip();
        String label = declared.orElse(first.isEmpty() ? key.name() : first);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** What only says the label again helps nobody. */
    String help(Key key, Optional<Field> field) {
        String help = field.map(f -> f.help().in(messages.lang().code()))
                .filter(text -> !text.isEmpty())
                .orElse(field.filter(f -> !f.ofHead()).isPresent() ? "" : withoutChoices(key, keys.apply(key.doc())));
        boolean plain = key.kind() == Kind.FLAG
                || MAIN.contains(key.name()) && !key.name().equals("summary");
        String label = label(key, field);
        return plain || help.equals(label) || help.equals(label + ".") ? "" : help;
    }

    /** Choices have words of their own here; what a file has in their place is told to those who write files. */
    private static String withoutChoices(Key key, String help) {
        int list = key.choices().isEmpty() ? -1 : help.indexOf(": ");
        String before = list < 0 ? help : help.substring(0, list);
        return list < 0 ? help : key.choices().contains(before) ? "" : before + ".";
    }

    /** Empty when it says nothing. */
    String optional(String id) {
        return messages.optional(id, List.of()).orElse("");
    }

    String yes(boolean yes) {
        return messages.text(yes ? "edit.yes" : "edit.no");
    }

    String text(String id, Object... args) {
        return messages.text(id, args);
    }

    String lang() {
        return messages.lang().code();
    }
}
