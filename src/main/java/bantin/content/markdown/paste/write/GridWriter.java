package bantin.content.markdown.paste.write;

import bantin.content.markdown.paste.block.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Writes a table as Markdown; with merged cells as HTML, for Markdown has none. */
final class GridWriter {
    private GridWriter() {}

    static String write(Grid grid, Set<Integer> plainNotes) {
        return grid.merged() ? html(grid, plainNotes) : markdown(grid);
    }

    private static String markdown(Grid grid) {
        List<String> lines = new ArrayList<>();
        grid.rows().forEach(row -> lines.add(line(grid, row)));
        StringBuilder rule = new StringBuilder("|");
        for (String side : grid.aligned()) {
            rule.append(
                    switch (side) {
                        case "center" -> " :---: |";
                        case "right" -> " ---: |";
                        default -> " --- |";
                    });
        }
        lines.add(1, rule.toString());
        return String.join("\n", lines);
    }

    private static String line(Grid grid, List<Grid.Cell> row) {
        List<String> texts = new ArrayList<>(Collections.nCopies(grid.aligned().size(), ""));
        row.forEach(cell -> texts.set(cell.column(), LineWriter.cell(cell.runs())));
        StringBuilder line = new StringBuilder("|");
        texts.forEach(text -> line.append(text.isEmpty() ? "  |" : " " + text + " |"));
        return line.toString();
    }

    private static String html(Grid grid, Set<Integer> plainNotes) {
        StringBuilder out = new StringBuilder(grid.headRows() > 0 ? "<table>\n<thead>\n" : "<table>\n<tbody>\n");
        for (int i = 0; i < grid.rows().size(); i++) {
            boolean head = i < grid.headRows();
            out.append(i > 0 && i == grid.headRows() ? "</thead>\n<tbody>\n" : "")
                    .append("<tr>");
            for (Grid.Cell cell : grid.rows().get(i)) {
                out.append(head ? "<th scope=\"" + (cell.columns() > 1 ? "colgroup" : "col") + '"' : "<td");
                out.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + '"' : "");
                out.append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + '"' : "");
                out.append('>').append(HtmlLine.write(cell.runs(), plainNotes)).append(head ? "</th>" : "</td>");
            }
            out.append("</tr>\n");
        }
        return out.append(grid.headRows() < grid.rows().size() ? "</tbody>" : "</thead>")
                .append("\n</table>")
                .toString();
    }
}
