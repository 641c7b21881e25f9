package bantin.edit;

import bantin.yaml.YamlOutline;
import bantin.yaml.YamlOutline.Entry;
import bantin.yaml.YamlOutline.Style;
import bantin.yaml.YamlOutline.Value;
import java.util.List;
import java.util.Optional;

/** How the entries of a map stand in its text, where another one goes, and what goes with one. */
enum MapForm {
    /** each on lines of its own */
    LINES {
        @Override
        Optional<List<Entry>> entries(String text) {
            return Sections.holdsEnd(text) ? Optional.empty() : YamlOutline.of(text);
        }

        @Override
        String with(CutLines head, List<Entry> entries, int indent, String name, String way) {
            String text = head.text();
            String end = head.lineStart(text.length()) == text.length() ? "" : head.lineEnd();
            String gap = way.startsWith(head.lineEnd()) ? ":" : ": ";
            return text + end + " ".repeat(indent) + name + gap + way + head.lineEnd();
        }

        @Override
        String without(CutLines head, List<Entry> entries, Entry entry) {
            return head.replaced(
                    head.lineStart(entry.start()), head.nextLine(entry.value().end()), "");
        }
    },
    /** in braces, behind the name of some other map's entry */
    BRACES {
        @Override
        Optional<List<Entry>> entries(String text) {
            return YamlOutline.of(text)
                    .filter(all -> all.size() == 1 && all.get(0).value().style() == Style.FLOW_MAP)
                    .map(all -> all.get(0).value().entries());
        }

        @Override
        String with(CutLines head, List<Entry> entries, int indent, String name, String way) {
            int brace = head.text().lastIndexOf('}');
            int at = entries.isEmpty()
                    ? brace
                    : entries.get(entries.size() - 1).value().end();
            return head.replaced(at, at, (entries.isEmpty() ? "" : ", ") + name + ": " + way);
        }

        @Override
        String without(CutLines head, List<Entry> entries, Entry entry) {
            int at = entries.indexOf(entry);
            Value value = entry.value();
            int from = at > 0 && at == entries.size() - 1
                    ? entries.get(at - 1).value().end()
                    : entry.start();
            int to = at < entries.size() - 1 ? entries.get(at + 1).start() : value.end();
            return head.replaced(from, to, "");
        }
    };

    /** Before a map in braces, so that it can be read by itself. */
    static final String NAMED = "x: ";

    abstract Optional<List<Entry>> entries(String text);

    /** @param indent of names on lines of their own */
    abstract String with(CutLines head, List<Entry> entries, int indent, String name, String way);

    abstract String without(CutLines head, List<Entry> entries, Entry entry);
}
