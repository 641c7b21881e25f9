package bantin.edit;

import bantin.yaml.YamlOutline.Style;
import bantin.yaml.YamlOutline.Value;
import java.util.Optional;

/**
 * A map inside another one, to be cut by itself.
 *
 * @param map one without entries where there is none yet
 */
record InnerCut(CutLines outer, MapCut map, int from, int to) {
    private static final int DEEPER = 2;

    /** Empty when what stands there is no map, or one that shares its first line. */
    static Optional<InnerCut> of(MapCut owner, Optional<Value> found) {
        CutLines head = owner.head();
        if (found.isEmpty() || found.get().isText() && Meaning.said(found.get()).isEmpty()) {
            String text = owner.form() == MapForm.LINES ? "" : MapForm.NAMED + "{}";
            return owner.other(text, owner.form(), owner.indent() + DEEPER).map(map -> new InnerCut(head, map, 0, 0));
        }
        Value value = found.get();
        if (value.style() == Style.FLOW_MAP) {
            return owner.other(MapForm.NAMED + owner.written(value), MapForm.BRACES, 0)
                    .map(map -> new InnerCut(head, map, value.start(), value.end()));
        }
        int from = head.lineStart(value.start());
        if (value.style() != Style.BLOCK_MAP || !head.part(from, value.start()).isBlank()) {
            return Optional.empty();
        }
        int to = head.nextLine(value.end());
        return owner.other(head.part(from, to), MapForm.LINES, 0).map(map -> new InnerCut(head, map, from, to));
    }

    /** The outer text with the map as it is now. */
    String put(MapCut changed) {
        return outer.replaced(from, to, written(changed));
    }

    /** A value where there was none. */
    String fresh(MapCut changed) {
        String text = written(changed);
        return changed.form() == MapForm.BRACES ? text : outer.lineEnd() + text.stripTrailing();
    }

    static String written(MapCut map) {
        String text = map.head().text();
        return map.form() == MapForm.BRACES ? text.substring(MapForm.NAMED.length()) : text;
    }
}
