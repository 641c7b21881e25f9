package bantin.content.markdown.paste.block;

import java.util.List;

/**
 * The rows of a table as they are shown.
 *
 * @param headRows how many rows at the top are its head; none only where cells are merged
 * @param aligned {@code left}, {@code center}, {@code right} or empty for each column
 * @param merged whether a cell takes the place of several
 */
public record Grid(List<List<Cell>> rows, int headRows, List<String> aligned, boolean merged) {
    /** @param column where it begins */
    public record Cell(int column, int columns, int rows, List<Run> runs) {}
}
