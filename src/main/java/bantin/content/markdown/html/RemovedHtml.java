package bantin.content.markdown.html;

import bantin.content.markdown.draft.Draft;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of tags and attributes that were taken out of a body, for one warning at the first of them. */
final class RemovedHtml {
    private static final int MOST_NAMED = 12;
    private static final Pattern WORD = Pattern.compile("(?i)<[ovw]:[a-z]|<st1:|class\\s{0,9}=\\s{0,9}[\"']?Mso|mso-");
    /** How Word lays out what it puts on the clipboard; none of it is text. */
    private static final Set<String> LAYOUT = Set.of(
            "align",
            "bgcolor",
            "border",
            "cellpadding",
            "cellspacing",
            "center",
            "class",
            "color",
            "face",
            "font",
            "height",
            "lang",
            "link",
            "meta",
            "name",
            "nowrap",
            "size",
            "style",
            "valign",
            "width",
            "xml");

    private final Set<String> tags = new TreeSet<>();
    private final Set<String> attributes = new TreeSet<>();

    void tag(String name) {
        tags.add(name);
    }

    void attribute(String name) {
        attributes.add(name);
    }

    void warn(Draft draft, String source) {
        if (!isEmpty() && WORD.matcher(source).find()) {
            tags.removeIf(tag -> tag.indexOf(':') > 0 || LAYOUT.contains(tag));
            attributes.removeIf(name -> name.indexOf(':') > 0 || LAYOUT.contains(name));
            Matcher first = WORD.matcher(source);
            draft.warn("markdown.word", draft.placeAt(first.find() ? first.start() : 0, 1));
        }
        if (!isEmpty()) {
            warnOfNames(draft, source);
        }
    }

    private boolean isEmpty() {
        return tags.isEmpty() && attributes.isEmpty();
    }

    private void warnOfNames(Draft draft, String source) {
        Matcher first = Pattern.compile(
                        "<(?:" + anyOf(tags) + ")\\b|<[a-zA-Z][^<>]*?\\s(?:" + anyOf(attributes) + ")\\s*=",
                        Pattern.CASE_INSENSITIVE)
                .matcher(source);
        boolean found = first.find();
        int at = found ? first.start() : Math.max(0, source.indexOf('<'));
        draft.warn("markdown.html.removed", draft.placeAt(at, found ? first.end() - at : 1), names());
    }

    private String names() {
        Set<String> names = new TreeSet<>(attributes);
        tags.forEach(tag -> names.add("<" + tag + ">"));
        String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? named + "…" : named;
    }

    private static String anyOf(Set<String> names) {
        return names.stream().limit(MOST_NAMED).map(Pattern::quote).collect(Collectors.joining("|", "-|", ""));
    }
}
