package bantin.content.markdown.paste;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The styles that say something about words: of an element itself, and of the style sheet that Word and Excel send along, where
 * Excel has all its bold cells and alignments.
 */
final class StyleSheet {
    private static final int MOST_RULES = 20_000;
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern SELECTOR = Pattern.compile("(?:[a-z][a-z0-9]*)?(?:\\.[\\w-]+)?");

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    private StyleSheet() {}

    static StyleSheet of(Document page) {
        StyleSheet sheet = new StyleSheet();
        page.select("style").forEach(style -> sheet.read(style.data()));
        return sheet;
    }

    private void read(String css) {
        Matcher rule = RULE.matcher(css.replace("<!--", "").replace("-->", "").replaceAll("/\\*[^*]*+\\*/", ""));
        while (rule.find() && rules.size() < MOST_RULES) {
            Map<String, String> styles = declarations(rule.group(2));
            for (String selector : rule.group(1).split(",")) {
                String name = selector.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && SELECTOR.matcher(name).matches()) {
                    rules.computeIfAbsent(name, one -> new HashMap<>()).putAll(styles);
                }
            }
        }
    }

    /** By name, in lower case; what stands on the element itself counts more than its class, the class more than the tag. */
    Map<String, String> of(Element element) {
        Map<String, String> styles = new HashMap<>();
        if (!rules.isEmpty()) {
            String tag = element.normalName();
            styles.putAll(rules.getOrDefault(tag, Map.of()));
            for (String name : element.className().toLowerCase(Locale.ROOT).split("\\s+")) {
                if (!name.isEmpty()) {
                    styles.putAll(rules.getOrDefault("." + name, Map.of()));
                    styles.putAll(rules.getOrDefault(tag + "." + name, Map.of()));
                }
            }
        }
        if (element.hasAttr("style")) {
            styles.putAll(declarations(element.attr("style")));
        }
        return styles;
    }

    private static Map<String, String> declarations(String css) {
        Map<String, String> styles = new HashMap<>();
        for (String declaration : css.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                styles.put(name, declaration.substring(colon + 1).strip());
            }
        }
        return styles;
    }
}
