package bantin.content.markdown;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of tags and attributes that were taken out of a body, for one warning at the first of them. */
final class RemovedHtml {
    private static final int MOST_NAMED = 12;

    private final Set<String> tags = new TreeSet<>();
    private final Set<String> attributes = new TreeSet<>();

    void tag(String name) {
        tags.add(name);
    }

    void attribute(String name) {
        attributes.add(name);
    }

    void warn(Draft draft, String source) {
        if (tags.isEmpty() && attributes.isEmpty()) {
            return;
        }
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
