package bantin.edit;

import java.util.List;

/**
 * One entry of a head as a form shows it.
 *
 * @param form what it holds; {@code OTHER} is shown and not changed by a form
 * @param text of a text, as it is read; of others, as it is written
 * @param items of a list
 * @param fromLine of the file, from 1
 */
public record HeadField(String name, Form form, String text, List<String> items, int fromLine, int toLine) {
    public enum Form {
        TEXT,
        LIST,
        OTHER
    }
}
