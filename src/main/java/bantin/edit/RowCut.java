package bantin.edit;

import bantin.yaml.YamlOutline.Style;
import bantin.yaml.YamlOutline.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a list: a map on its lines behind a dash, a map in braces, or a text.
 *
 * @param before what stands before a map in braces, or a text, on its line
 * @param map empty for a text
 * @param text as it is written; empty for a map
 * @param after what stands behind
 */
record RowCut(String before, Optional<MapCut> map, String text, String said, String after) {

    /** Empty when it can't be cut by itself. */
    static Optional<RowCut> of(MapCut owner, Value item, int from, int to) {
        CutLines head = owner.head();
        String before = head.part(from, item.start());
        String after = head.part(item.end(), to);
        if (item.isText()) {
            return Optional.of(
                    new RowCut(before, Optional.empty(), owner.written(item), CutLines.read(item.text()), after));
        }
        if (item.style() == Style.FLOW_MAP) {
            return owner.other(MapForm.NAMED + owner.written(item), MapForm.BRACES, 0)
                    .map(map -> new RowCut(before, Optional.of(map), "", "", after));
        }
        if (item.style() != Style.BLOCK_MAP) {
            return Optional.empty();
        }
        // without its dash it is a map like any other
        String alone = before.replace('-', ' ') + head.part(item.start(), to);
        return owner.other(alone, MapForm.LINES, before.length())
                .map(map -> new RowCut(before, Optional.of(map), "", "", ""));
    }

    /** One that holds nothing yet, as another row of its list is written. */
    static RowCut fresh(MapCut owner, MapForm form, String before, String after) {
        String text = form == MapForm.LINES ? "" : MapForm.NAMED + "{}";
        MapCut map = owner.other(text, form, before.length()).orElseThrow();
        return new RowCut(before, Optional.of(map), "", "", form == MapForm.LINES ? "" : after);
    }

    /**
     * Empty when nothing is left of it.
     *
     * @param main the entry for which a mere text stands
     * @param quotes 0 for none where none are needed, 1 for some in any case
     */
    Optional<RowCut> with(Map<String, Change> changes, String main, MapCut owner, int quotes) {
        if (map.isPresent()) {
            MapCut changed = map.get().with(changes);
            return changed.entries().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RowCut(before, Optional.of(changed), "", "", after));
        }
        Map<String, Change> all = new LinkedHashMap<>();
        all.put(main, new Change.Text(said));
        all.putAll(changes);
        if (all.keySet().stream().allMatch(main::equals)) {
            String wanted = all.get(main) instanceof Change.Text one ? CutLines.read(one.text()) : "";
            return wanted.isEmpty() ? Optional.empty() : Optional.of(said(wanted, owner, quotes));
        }
        // it says more than a text can
        return fresh(owner, MapForm.BRACES, before, after).with(all, main, owner, quotes);
    }

    /** A new row that says no more than a text can. */
    Optional<RowCut> brief(String main, MapCut owner, String after, int quotes) {
        List<Object> only = map.map(MapCut::entries).orElse(List.of()).stream()
                .map(entry -> entry.name().equals(main)
                        ? (Object) CutLines.read(entry.value().text())
                        : entry)
                .toList();
        return only.size() == 1 && only.get(0) instanceof String one
                ? Optional.of(new RowCut(before, Optional.empty(), "", "", after).said(one, owner, quotes))
                : Optional.empty();
    }

    private RowCut said(String wanted, MapCut owner, int quotes) {
        if (wanted.equals(said)) {
            return this;
        }
        List<String> ways = new Writings(owner.head().lineEnd(), 0).of(wanted);
        boolean oneLine = wanted.indexOf('\n') < 0;
        String way = ways.get(quotes == 0 && oneLine ? 0 : ways.size() - 1);
        return new RowCut(before, Optional.empty(), way, wanted, after);
    }

    Object meaning() {
        return map.<Object>map(cut -> Meaning.of(cut.entries())).orElse(said);
    }

    /** With its dash, and its line end where it has lines of its own. */
    String written() {
        if (map.isEmpty()) {
            return before + text + after;
        }
        String inner = InnerCut.written(map.get());
        if (map.get().form() == MapForm.BRACES) {
            return before + inner + after;
        }
        int dash = before.indexOf('-');
        return inner.substring(0, dash) + "-" + inner.substring(dash + 1);
    }
}
