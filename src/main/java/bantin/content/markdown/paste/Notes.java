package bantin.content.markdown.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a pasted page: two anchors that lead to each other, the mark in the text and the sign before the note. So
 * Word, LibreOffice, Google Docs and most web pages write them, each with names of its own.
 */
final class Notes {
    private final Map<Element, Element> bodies = new IdentityHashMap<>();
    private final Map<Element, Element> signs = new IdentityHashMap<>();
    private final Map<Element, Boolean> containers = new IdentityHashMap<>();
    private final List<Element> met = new ArrayList<>();
    private final int before;

    /** @param before the greatest number that the text around has for its own notes */
    Notes(Element page, int before) {
        this.before = before;
        Map<String, Element> named = new HashMap<>();
        List<Element> links = page.select("a[href*=#]");
        links.forEach(link -> names(link).forEach(name -> named.putIfAbsent(name, link)));
        for (Element mark : links) {
            Element sign = named.get(target(mark));
            boolean pair = sign != null && sign != mark && named.get(target(sign)) == mark;
            if (pair && !signs.containsKey(mark) && !bodies.containsKey(mark)) {
                Element container = container(sign);
                if (container != null && !mark.parents().contains(container)) {
                    bodies.put(mark, container);
                    signs.put(sign, mark);
                    containers.put(container, true);
                }
            }
        }
    }

    boolean isMark(Element element) {
        return bodies.containsKey(element);
    }

    /** The number or star before the text of a note, which Markdown writes itself. */
    boolean isSign(Element element) {
        return signs.containsKey(element);
    }

    /** The text of a note, read when its mark has been met. */
    boolean isBody(Element element) {
        return containers.containsKey(element);
    }

    int meet(Element mark) {
        int at = met.indexOf(mark);
        if (at < 0) {
            met.add(mark);
        }
        return before + (at < 0 ? met.size() : at + 1);
    }

    /** Those met so far, in the order of their numbers. */
    List<Element> met() {
        return met;
    }

    int number(int index) {
        return before + index + 1;
    }

    Element body(Element mark) {
        return bodies.get(mark);
    }

    private static List<String> names(Element link) {
        List<String> names = new ArrayList<>(List.of(link.attr("name"), link.id()));
        Element parent = link.parent();
        if (parent != null && parent.normalName().matches("sup|span|li|p|b")) {
            names.add(parent.id());
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static String target(Element link) {
        String address = link.attr("href");
        return address.substring(address.indexOf('#') + 1);
    }

    private static @Nullable Element container(Element sign) {
        for (Element above = sign.parent();
                above != null && !above.normalName().equals("body");
                above = above.parent()) {
            boolean ofNote =
                    above.attr("style").replace(" ", "").matches("(?is).*mso-element:(?:foot|end)note\\b(?!-).*")
                            || above.id().matches("(?:sdfootnote|sdendnote|ftn|edn)\\d{1,6}");
            if (ofNote) {
                return above;
            }
        }
        return sign.closest("li, p, dd, td, div");
    }
}
