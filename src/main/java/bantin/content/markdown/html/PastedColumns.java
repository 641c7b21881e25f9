package bantin.content.markdown.html;

import bantin.content.markdown.draft.ColumnWidths;
import bantin.content.markdown.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells how wide the columns of a table of raw HTML are, whose cells may be merged. */
final class PastedColumns {
    private PastedColumns() {}

    static void write(Element table) {
        ColumnWidths widths = new ColumnWidths();
        // the row from which on a column is free again
        List<Integer> free = new ArrayList<>();
        int number = 0;
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            int column = 0;
            for (Element cell : row.select("> td, > th")) {
                while (column < free.size() && free.get(column) > number) {
                    column++;
                }
                if (column > ColumnWidths.MOST) {
                    break;
                }
                int columns = span(cell, "colspan");
                int rows = span(cell, "rowspan");
                widths.add(column, columns, cell.text(), cell.normalName().equals("th"));
                if (cell.selectFirst("img") != null) {
                    widths.addPicture(column, columns);
                }
                for (int end = column + columns; column < end; column++) {
                    while (free.size() <= column) {
                        free.add(0);
                    }
                    free.set(column, number + rows);
                }
            }
            number++;
        }
        table.select("> colgroup, > col").remove();
        if (widths.classes().isEmpty()) {
            return;
        }
        Element group = new Element("colgroup");
        if (widths.haveRoom()) {
            group.attr("class", Draft.OURS + "room");
        }
        for (String width : widths.classes()) {
            group.appendElement("col").attr("class", Draft.OURS + width);
        }
        Element caption = table.selectFirst("> caption");
        if (caption == null) {
            table.prependChild(group);
        } else {
            caption.after(group);
        }
    }

    private static int span(Element cell, String name) {
        String count = cell.attr(name).strip();
        // browsers count to a thousand; what is no number is one
        return count.matches("[1-9]\\d{0,8}") ? Math.min(Integer.parseInt(count), 1000) : 1;
    }
}
