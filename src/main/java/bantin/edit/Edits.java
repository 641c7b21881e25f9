package bantin.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor changed, and nothing else.
 *
 * @param texts by the names of the head; an empty text takes the entry out of it
 * @param lists the same of lists
 * @param body as a browser's field has it; empty when it was not touched
 */
public record Edits(Map<String, String> texts, Map<String, List<String>> lists, Optional<String> body) {}
