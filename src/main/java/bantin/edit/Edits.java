package bantin.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor changed, and nothing else.
 *
 * @param head by the names of the head
 * @param body as a browser's field has it; empty when it was not touched
 */
public record Edits(Map<String, Change> head, Optional<String> body) {

    /** Of texts and lists of texts. */
    public Edits(Map<String, String> texts, Map<String, List<String>> lists, Optional<String> body) {
        this(changes(texts, lists), body);
    }

    private static Map<String, Change> changes(Map<String, String> texts, Map<String, List<String>> lists) {
        Map<String, Change> changes = new LinkedHashMap<>();
        texts.forEach((name, text) -> changes.put(name, new Change.Text(text)));
        lists.forEach((name, items) -> changes.put(name, new Change.Items(items)));
        return changes;
    }
}
