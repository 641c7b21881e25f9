package bantin.preview.gallery;

import bantin.render.theme.PartMarks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts pages into the parts of which they are made, and keeps each part in every state in which a page has it. */
final class PartBook {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][\\w-]*)((?:\"[^\"]*\"|'[^']*'|[^'\">])*+)>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\sclass=\"([^\"]*)\"");
    private static final Pattern CONDITION =
            Pattern.compile("\\s(aria-current|hidden|open|lang|disabled|rel=\"[^\"]*\")");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
            "path", "circle", "use");
    private static final Set<String> ENDLESS = Set.of("script", "style");

    private static final int NEAR = 2;

    private final Map<String, Map<String, State>> parts = new TreeMap<>();

    /**
     * A part as one page has it.
     *
     * @param around the elements in which it stands, the outermost first: many rules of a style sheet ask for them
     */
    record State(String html, List<Element> around, String page, String lang) {}

    /** @param classes with a space between, or empty */
    record Element(String tag, String classes) {}

    /** A part that has begun and not ended. */
    private record Open(String name, int start, int depth, Set<String> kinds) {}

    /** By their names, then in the order in which they were met. */
    Map<String, List<State>> parts() {
        Map<String, List<State>> all = new TreeMap<>();
        parts.forEach((name, states) -> all.put(name, List.copyOf(states.values())));
        return all;
    }

    void add(String page, String lang, String marked) {
        StringBuilder clean = new StringBuilder();
        List<Element> around = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(marked);
        for (int at = 0; at < marked.length(); ) {
            char c = marked.charAt(at);
            if (c == PartMarks.BEGIN) {
                int named = marked.indexOf(PartMarks.NAMED, at);
                open.push(new Open(marked.substring(at + 1, named), clean.length(), around.size(), new TreeSet<>()));
                at = named + 1;
            } else if (c == PartMarks.END) {
                close(open.pop(), open, clean, around, new State("", List.of(), page, lang));
                at++;
            } else if (c == '<' && tag.region(at, marked.length()).lookingAt()) {
                at = endOfElement(tag, marked);
                clean.append(PartMarks.without(marked.substring(tag.start(), at)));
                step(tag, around, open);
            } else {
                clean.append(c);
                at++;
            }
        }
    }

    /** Scripts and styles are one thing with what stands in them. */
    private static int endOfElement(Matcher tag, String html) {
        String name = tag.group(2);
        if (name == null || !tag.group(1).isEmpty() || !ENDLESS.contains(name)) {
            return tag.end();
        }
        int end = html.indexOf("</" + name + ">", tag.end());
        return end < 0 ? tag.end() : end + name.length() + 3;
    }

    private static void step(Matcher tag, List<Element> around, Deque<Open> open) {
        String name = tag.group(2);
        if (name == null) {
            return;
        }
        if (!tag.group(1).isEmpty()) {
            for (int i = around.size() - 1; i >= 0; i--) {
                if (around.get(i).tag().equals(name)) {
                    around.subList(i, around.size()).clear();
                    return;
                }
            }
            return;
        }
        Matcher named = CLASS.matcher(tag.group(3));
        String classes = named.find() ? PartMarks.without(named.group(1)) : "";
        // the colour that stands for a picture, its shape: other numbers are no other state
        StringBuilder kind = new StringBuilder(name + "." + classes.replaceAll("-\\w?\\d+\\b|\\bph-\\w+", "-N"));
        CONDITION.matcher(tag.group(3)).results().forEach(found -> kind.append(' ')
                .append(found.group(1)));
        open.forEach(part -> part.kinds().add(kind.toString()));
        if (!VOID.contains(name) && !ENDLESS.contains(name) && !tag.group(3).endsWith("/")) {
            around.add(new Element(name, classes));
        }
    }

    /** What stands in itself, as a branch of a tree does, is shown with the outermost. */
    private void close(Open part, Deque<Open> outer, StringBuilder clean, List<Element> around, State here) {
        String html = clean.substring(part.start()).strip();
        boolean inItself = outer.stream().anyMatch(other -> other.name().equals(part.name()));
        if (html.isEmpty() || inItself) {
            return;
        }
        List<Element> above = List.copyOf(around.subList(0, Math.min(part.depth(), around.size())));
        parts.computeIfAbsent(part.name(), name -> new LinkedHashMap<>())
                .putIfAbsent(near(above) + " " + part.kinds(), new State(html, above, here.page(), here.lang()));
    }

    /** What tells one place from another: the nearest elements that have a class, and not what page it is. */
    private static List<String> near(List<Element> above) {
        List<String> near = above.stream()
                .filter(element -> !element.tag().equals("body"))
                .map(Element::classes)
                .filter(classes -> !classes.isEmpty())
                .toList();
        return near.subList(Math.max(0, near.size() - NEAR), near.size());
    }
}
