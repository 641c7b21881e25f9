package bantin.edit;

import java.util.List;

/**
 * One entry of a head as a form shows it.
 *
 * @param name empty for a row that is a mere text
 * @param form what it holds; {@code OTHER} is shown and not changed by a form
 * @param text of a text, as it is read; of others, as it is written
 * @param items of a list
 * @param rows of rows the fields of each; of a map its fields alone
 * @param fromLine of the file, from 1
 */
public record HeadField(
        String name, Form form, String text, List<String> items, List<Row> rows, int fromLine, int toLine) {
    public enum Form {
        TEXT,
        LIST,
        ROWS,
        MAP,
        OTHER
    }

    /** The fields of a row, and the lines on which it stands. */
    public record Row(List<HeadField> fields, int fromLine, int toLine) {}

    /** Of texts. */
    public HeadField(String name, Form form, String text, List<String> items, int fromLine, int toLine) {
        this(name, form, text, items, List.of(), fromLine, toLine);
    }
}
