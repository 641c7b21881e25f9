package bantin.edit;

import bantin.yaml.YamlOutline;
import bantin.yaml.YamlOutline.Entry;
import bantin.yaml.YamlOutline.Style;
import bantin.yaml.YamlOutline.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A head from which values are cut, and into which others are put. Each edit gives another head. */
record HeadCut(CutLines head, List<Entry> entries) {

    /** Empty when the head can't be read whole, or a part of it can't be told from the next. */
    static Optional<HeadCut> of(String text, String lineEnd) {
        return Sections.holdsEnd(text)
                ? Optional.empty()
                : YamlOutline.of(text).map(entries -> new HeadCut(new CutLines(text, lineEnd), entries));
    }

    HeadCut withText(String name, String wanted) {
        Optional<Entry> entry = find(name);
        if (entry.isEmpty()) {
            return wanted.isEmpty() ? this : appended(name, writings().of(wanted), List.of(wanted));
        }
        Value value = entry.get().value();
        if (!isText(value)) {
            throw CutLines.refused(name);
        }
        if (said(value).equals(texts(List.of(wanted)))) {
            return this;
        }
        if (wanted.isEmpty()) {
            return without(entry.get());
        }
        String written = head.part(value.start(), value.end());
        return first(writings().of(wanted, value.style(), written), name, List.of(wanted), way -> put(value, way));
    }

    HeadCut withList(String name, List<String> wanted) {
        Optional<Entry> entry = find(name);
        if (entry.isEmpty()) {
            return wanted.isEmpty() ? this : appended(name, ListCut.fresh(writings(), wanted), wanted);
        }
        Value value = entry.get().value();
        if (!value.isSimple()) {
            throw CutLines.refused(name);
        }
        if (said(value).equals(texts(wanted))) {
            return this;
        }
        if (wanted.isEmpty()) {
            return without(entry.get());
        }
        if (!value.isList() && wanted.size() == 1) {
            return withText(name, wanted.get(0));
        }
        List<String> ways = value.isList()
                ? new ListCut(head, writings(), name, value).heads(wanted)
                : ListCut.fresh(writings(), wanted).stream()
                        .map(way -> put(value, way))
                        .toList();
        return first(ways, name, wanted, way -> way);
    }

    static boolean isText(Value value) {
        return !value.isList() && value.style() != Style.OTHER;
    }

    private Writings writings() {
        return new Writings(head.lineEnd(), indent());
    }

    /** One that stands there twice is none that can be changed: nobody knows which one is meant. */
    private Optional<Entry> find(String name) {
        List<Entry> found =
                entries.stream().filter(entry -> entry.name().equals(name)).toList();
        if (found.size() > 1) {
            throw CutLines.refused(name);
        }
        return found.stream().findFirst();
    }

    private int indent() {
        if (entries.isEmpty()) {
            return 0;
        }
        int start = entries.get(0).start();
        return start - head.lineStart(start);
    }

    private String put(Value value, String way) {
        boolean close = value.start() == value.end() && head.text().startsWith(":", value.start() - 1);
        return head.replaced(value.start(), value.end(), close ? " " + way : way);
    }

    private HeadCut appended(String name, List<String> ways, List<String> wanted) {
        String text = head.text();
        String end = head.lineStart(text.length()) == text.length() ? "" : head.lineEnd();
        return first(ways, name, wanted, way -> text + end + " ".repeat(indent()) + name + ": " + way + head.lineEnd());
    }

    /** What else stands on its lines is kept: then only the value goes. */
    private HeadCut without(Entry entry) {
        Value value = entry.value();
        if (!head.part(value.end(), head.lineStop(value.end())).isBlank()) {
            return first(List.of("\"\""), entry.name(), List.of(), way -> put(value, way));
        }
        String rest = head.replaced(head.lineStart(entry.start()), head.nextLine(value.end()), "");
        return of(rest, head.lineEnd())
                .filter(cut -> isSame(cut, entry.name(), Optional.empty()))
                .orElseThrow(() -> CutLines.refused(entry.name()));
    }

    private interface Cut {
        String with(String way);
    }

    /** The first way that reads as it was meant. */
    private HeadCut first(List<String> ways, String name, List<String> wanted, Cut cut) {
        for (String way : ways) {
            Optional<HeadCut> made =
                    of(cut.with(way), head.lineEnd()).filter(one -> isSame(one, name, Optional.of(wanted)));
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw CutLines.refused(name);
    }

    /** Whether another head says the same but for one name, which now holds these texts, or is gone. */
    private boolean isSame(HeadCut other, String name, Optional<List<String>> wanted) {
        List<Entry> before = new ArrayList<>(entries);
        List<Entry> after = new ArrayList<>(other.entries);
        before.removeIf(entry -> entry.name().equals(name));
        List<Entry> changed =
                after.stream().filter(entry -> entry.name().equals(name)).toList();
        after.removeAll(changed);
        if (changed.size() != (wanted.isPresent() ? 1 : 0) || before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Entry old = before.get(i);
            Entry now = after.get(i);
            boolean same = old.name().equals(now.name())
                    && said(old.value()).equals(said(now.value()))
                    && written(old.value()).equals(other.written(now.value()));
            if (!same) {
                return false;
            }
        }
        return wanted.isEmpty() || said(changed.get(0).value()).equals(texts(wanted.get()));
    }

    String written(Value value) {
        return head.part(value.start(), value.end());
    }

    /** The texts of a value, as they are read. */
    static List<String> said(Value value) {
        List<Value> all = value.isList() ? value.items() : List.of(value);
        return texts(all.stream().map(Value::text).toList());
    }

    private static List<String> texts(List<String> written) {
        return written.stream()
                .map(CutLines::read)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
