package bantin.edit;

import bantin.yaml.YamlOutline.Entry;
import bantin.yaml.YamlOutline.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a value says to the reader of entries, however it is written: texts, lists and maps that can be compared. */
final class Meaning {
    private Meaning() {}

    static Object of(Value value) {
        if (value.isList()) {
            return value.items().stream().map(Meaning::of).toList();
        }
        return value.isMap() ? of(value.entries()) : CutLines.read(value.text());
    }

    /** One that stands there twice says something else than one that stands there once. */
    static Object of(List<Entry> entries) {
        Map<String, List<Object>> map = new LinkedHashMap<>();
        entries.forEach(entry ->
                map.computeIfAbsent(entry.name(), name -> new ArrayList<>()).add(of(entry.value())));
        return map;
    }

    /** Whether another map says the same but for one name, which now says what was meant, or is gone. */
    static boolean isSame(MapCut one, MapCut other, String name, Optional<Predicate<Value>> says) {
        List<Entry> before = new ArrayList<>(one.entries());
        List<Entry> after = new ArrayList<>(other.entries());
        before.removeIf(entry -> entry.name().equals(name));
        List<Entry> changed =
                after.stream().filter(entry -> entry.name().equals(name)).toList();
        after.removeAll(changed);
        if (changed.size() != (says.isPresent() ? 1 : 0) || before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Entry old = before.get(i);
            Entry now = after.get(i);
            boolean same = old.name().equals(now.name())
                    && of(old.value()).equals(of(now.value()))
                    && one.written(old.value()).equals(other.written(now.value()));
            if (!same) {
                return false;
            }
        }
        return says.isEmpty() || says.get().test(changed.get(0).value());
    }

    /** Whether a value says these texts. */
    static Predicate<Value> says(List<String> wanted) {
        return value -> said(value).equals(texts(wanted));
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
