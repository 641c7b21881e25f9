package bantin.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one language: messages and hints by id. */
public final class Messages {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)(:number|:list|:reason)?}");

    private final Properties words;
    private final Lang lang;

    private Messages(Lang lang, Properties words) {
        this.lang = lang;
        this.words = words;
    }

    public static Messages in(Lang lang) {
        return lang == Lang.VI ? Vietnamese.WORDS : English.WORDS;
    }

    private static Messages read(Lang lang) {
        Properties words = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages_" + lang.code() + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(lang, words);
    }

    public Lang lang() {
        return lang;
    }

    public Set<String> ids() {
        return words.stringPropertyNames();
    }

    public String message(Problem problem) {
        return text(problem.id(), problem.args());
    }

    /** Empty also when it would only list what there is, and there is nothing. */
    public Optional<String> hint(Problem problem) {
        return optional(problem.id() + ".hint", problem.args())
                .filter(hint -> !hint.stripTrailing().endsWith(":"));
    }

    /** The same for one who has fields and buttons and sees no file, where other words are there for that. */
    public Optional<String> hintAtDesk(Problem problem) {
        return optional(problem.id() + ".hint.desk", problem.args()).or(() -> hint(problem));
    }

    /** The sentence under an id, its {@code {0}}, {@code {1}} … filled. An id without words is a mistake of ours. */
    public String text(String id, List<String> args) {
        return optional(id, args)
                .orElseThrow(() -> new IllegalStateException("no words for " + id + " in " + lang.code()));
    }

    public String text(String id, Object... args) {
        return text(id, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }

    public Optional<String> optional(String id, List<String> args) {
        Optional<String> pattern = Optional.ofNullable(words.getProperty(id));
        pattern.ifPresent(found -> Said.of(id));
        return pattern.map(found -> fill(found, args));
    }

    /**
     * Not MessageFormat: its quoting rules would turn every apostrophe of a message into a trap. A slot {@code {0:number}}
     * has the decimal mark of the language; a slot {@code {1:list}} holds lines, each an id of words, a tab, and what fills
     * them; a slot {@code {1:reason}} says in the language what a system said in English, if that is known.
     */
    private String fill(String pattern, List<String> args) {
        Matcher slot = SLOT.matcher(pattern);
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        while (slot.find()) {
            int index = slot.group(1).charAt(0) - '0';
            String arg = index < args.size() ? args.get(index) : "";
            slot.appendReplacement(filled, Matcher.quoteReplacement(filling(arg, String.valueOf(slot.group(2)))));
        }
        return slot.appendTail(filled).toString();
    }

    private String filling(String arg, String form) {
        return switch (form) {
            case ":number" -> lang == Lang.VI ? arg.replace('.', ',') : arg;
            case ":list" -> arg.lines().map(this::item).collect(Collectors.joining("; "));
            case ":reason" -> SystemReason.told(arg, this::text);
            default -> arg;
        };
    }

    private String item(String line) {
        String[] parts = line.split("\t", 2);
        String words = text(parts[0]);
        return parts.length < 2 || parts[1].isEmpty() ? words : words + " (" + parts[1] + ")";
    }

    /** Read once, when the first sentence of the language is asked for. */
    private static final class Vietnamese {
        private static final Messages WORDS = read(Lang.VI);
    }

    private static final class English {
        private static final Messages WORDS = read(Lang.EN);
    }
}
