package bantin.render.theme;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tags of all templates before any page is made: a block that is never closed is told at its beginning, where the
 * engine would name the end of the file, and each part that is not there at the place that asks for it.
 */
final class TemplateCheck {
    private static final Map<String, String> CLOSING = Map.of(
            "if", "endif",
            "for", "endfor",
            "block", "endblock",
            "macro", "endmacro",
            "filter", "endfilter",
            "autoescape", "endautoescape",
            "embed", "endembed",
            "cache", "endcache",
            "parallel", "endparallel");
    private static final Set<String> ASKING = Set.of("include", "extends", "import", "from", "embed");
    private static final Pattern END_OF_VERBATIM = Pattern.compile("\\{%-?\\s*endverbatim\\s*-?%}");
    private static final Pattern NAME = Pattern.compile("^-?\\s*(\\w+)");
    private static final Pattern ASKED = Pattern.compile("^-?\\s*\\w+\\s+(\"([^\"]*)\"|'([^']*)')\\s*(?!\\s|[?~+.|])");

    private final UnaryOperator<String> places;
    private final Predicate<String> exists;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();

    private record Tag(String name, int start) {}

    private TemplateCheck(UnaryOperator<String> places, Predicate<String> exists) {
        this.places = places;
        this.exists = exists;
    }

    /**
     * What the check found.
     *
     * @param broken names of templates that have been told of, whose troubles need not be told again
     */
    record Found(List<Problem> problems, Set<String> broken) {}

    /**
     * @param texts by names inside the folder of templates
     * @param places each template as problems name it
     */
    static Found of(Map<String, String> texts, UnaryOperator<String> places) {
        TemplateCheck check = new TemplateCheck(places, texts::containsKey);
        new TreeMap<>(texts).forEach(check::check);
        return new Found(List.copyOf(check.problems), Set.copyOf(check.broken));
    }

    private void check(String name, String text) {
        Deque<Tag> open = new ArrayDeque<>();
        for (int at = text.indexOf('{'); at >= 0 && at + 1 < text.length(); at = text.indexOf('{', at)) {
            char second = text.charAt(at + 1);
            if (second == '#') {
                int end = text.indexOf("#}", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (second == '{') {
                int end = endOf(text, at + 2, '}');
                if (end < 0) {
                    unclosed(name, text, new Tag("{{", at));
                    return;
                }
                at = end + 2;
            } else if (second == '%') {
                int end = endOf(text, at + 2, '%');
                String inner = end < 0 ? "" : text.substring(at + 2, end);
                Matcher named = NAME.matcher(inner);
                String tag = named.find() ? named.group(1) : "";
                Matcher verbatim = END_OF_VERBATIM.matcher(text);
                if (end < 0 || tag.equals("verbatim") && !verbatim.find(end)) {
                    unclosed(name, text, new Tag(end < 0 ? "{%" : tag, at));
                    return;
                }
                if (!follows(name, text, new Tag(tag, at), inner, open)) {
                    return;
                }
                end = tag.equals("verbatim") ? verbatim.end() - 2 : end;
                at = end + 2;
            } else {
                at++;
            }
        }
        if (!open.isEmpty()) {
            unclosed(name, text, open.peek());
        }
    }

    /** Whether the rest of the template can still be followed. */
    private boolean follows(String template, String text, Tag tag, String inner, Deque<Tag> open) {
        if (ASKING.contains(tag.name())) {
            asked(text, template, tag.start(), inner);
        }
        if (CLOSING.containsKey(tag.name())) {
            open.push(tag);
        } else if (CLOSING.containsValue(tag.name())) {
            if (open.isEmpty()) {
                unopened(template, text, tag, text.indexOf(tag.name(), tag.start()));
                return false;
            }
            if (!tag.name().equals(CLOSING.get(open.peek().name()))) {
                unclosed(template, text, open.peek());
                return false;
            }
            open.pop();
        }
        return true;
    }

    private void asked(String text, String template, int start, String inner) {
        Matcher asked = ASKED.matcher(inner);
        if (asked.find()) {
            String name = asked.group(2) == null ? asked.group(3) : asked.group(2);
            if (!exists.test(name)) {
                int at = start + 2 + asked.start(1) + 1;
                problems.add(Problem.error(
                        "template.missing", Place.at(places.apply(template), text, at, name.length()), name));
                broken.add(name);
            }
        }
    }

    private void unclosed(String template, String text, Tag tag) {
        Place place = Place.at(places.apply(template), text, tag.start(), 2);
        String end =
                switch (tag.name()) {
                    case "{%" -> "%}";
                    case "{{" -> "}}";
                    default -> "end" + tag.name();
                };
        problems.add(Problem.error("template.unclosed", place, tag.name(), end));
        broken.add(template);
    }

    private void unopened(String template, String text, Tag tag, int at) {
        Place place = Place.at(places.apply(template), text, at, tag.name().length());
        problems.add(
                Problem.error("template.unopened", place, tag.name(), tag.name().substring("end".length())));
        broken.add(template);
    }

    /** The end of a tag or of what is printed, -1 where another begins before; signs in quotes neither begin nor end anything. */
    private static int endOf(String text, int from, char sign) {
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == sign && next == '}') {
                return i;
            }
            if (c == '{' && (next == '{' || next == '%')) {
                return -1;
            }
            if (c == '"' || c == '\'') {
                i = endOfQuote(text, i);
            }
        }
        return -1;
    }

    /** The last character where a quote does not end. */
    private static int endOfQuote(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != text.charAt(start)) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }
}
