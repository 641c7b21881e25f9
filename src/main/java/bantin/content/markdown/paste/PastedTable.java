package bantin.content.markdown.paste;

import bantin.content.markdown.paste.block.Grid;
import bantin.content.markdown.paste.block.PastedBlock;
import bantin.content.markdown.paste.block.PastedBlock.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Reads a table: what it shows, without hidden and empty rows and columns; tables that are only boxes give their blocks. */
final class PastedTable {
    private static final int MOST_COLUMNS = 500;
    private static final Set<String> CELLS = Set.of("td", "th");

    /** Reads the blocks inside of an element. */
    interface Inside {
        List<Piece> read(Element element, Context around, Clip clip);
    }

    private record Slot(int column, int columns, int rows, Element element, List<Piece> pieces, String align) {
        boolean isBlank() {
            return pieces.isEmpty();
        }
    }

    private final Element table;
    private final Context around;
    private final Clip clip;
    private final Inside inside;
    private final List<List<Slot>> rows = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final List<Piece> out = new ArrayList<>();
    private boolean headed;

    private PastedTable(Element table, Context around, Clip clip, Inside inside) {
        this.table = table;
        this.around = around;
        this.clip = clip;
        this.inside = inside;
    }

    static List<Piece> read(Element table, Context around, Clip clip, Inside inside) {
        PastedTable reader = new PastedTable(table, around, clip, inside);
        reader.read();
        return reader.out;
    }

    private void read() {
        hideColumns();
        collect(table);
        rows.removeIf(
                row -> row.stream().allMatch(Slot::isBlank) && row.stream().allMatch(slot -> slot.rows() == 1));
        int width = width();
        while (!rows.isEmpty() && width > 1 && isTitle(rows.get(0), width)) {
            rows.remove(0).forEach(slot -> out.addAll(slot.pieces()));
        }
        boolean box = rows.size() < 2 && !headed || columnsWithWords().size() < 2;
        if (box) {
            rows.forEach(row -> row.forEach(slot -> out.addAll(slot.pieces())));
        } else {
            out.add(Piece.of(new PastedBlock.Table(grid())));
        }
    }

    private void hideColumns() {
        int column = 0;
        for (Element col : table.select("> colgroup > col, > col")) {
            Style style = new Style(col, clip.sheet);
            int span = Math.min(MOST_COLUMNS, Math.max(1, number(col.attr("span"))));
            for (int i = 0; i < span && column < MOST_COLUMNS; i++, column++) {
                if (style.isHidden()) {
                    hidden.add(column);
                }
            }
        }
    }

    private void collect(Element parent) {
        int[] taken = new int[MOST_COLUMNS];
        for (Element part : parent.children()) {
            switch (part.normalName()) {
                case "tr" -> row(part, taken);
                case "thead", "tbody", "tfoot" -> {
                    if (!new Style(part, clip.sheet).isHidden()) {
                        part.children().stream()
                                .filter(row -> row.normalName().equals("tr"))
                                .forEach(row -> row(row, taken));
                    }
                }
                case "caption" -> out.addAll(inside.read(part, around, clip));
                default -> {}
            }
        }
    }

    private void row(Element row, int[] taken) {
        if (new Style(row, clip.sheet).isHidden()) {
            return;
        }
        List<Slot> slots = new ArrayList<>();
        int column = 0;
        for (Element cell : row.children()) {
            Style style = new Style(cell, clip.sheet);
            if (!CELLS.contains(cell.normalName()) || style.isHidden() || clip.notes.isBody(cell)) {
                continue;
            }
            while (column < MOST_COLUMNS && taken[column] > 0) {
                column++;
            }
            boolean loose = style.isWords("mso-ignore", "colspan");
            int wanted = loose ? 1 : Math.max(1, number(cell.attr("colspan")));
            int columns = Math.min(wanted, MOST_COLUMNS - column);
            if (columns < 1) {
                break;
            }
            int height = Math.max(1, number(cell.attr("rowspan")));
            slot(cell, style, column, columns, height, slots);
            for (int i = column; i < column + columns; i++) {
                taken[i] = height;
            }
            column += loose ? Math.max(1, number(cell.attr("colspan"))) : columns;
        }
        for (int i = 0; i < MOST_COLUMNS; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
        rows.add(slots);
    }

    private void slot(Element cell, Style style, int column, int columns, int height, List<Slot> slots) {
        int shown = (int) IntStream.range(column, column + columns)
                .filter(one -> !hidden.contains(one))
                .count();
        if (shown > 0) {
            headed |= cell.normalName().equals("th");
            List<Piece> pieces = inside.read(cell, around.with(style).inBox(), clip);
            slots.add(new Slot(column, shown, height, cell, pieces, align(cell, style)));
        }
    }

    private String align(Element cell, Style style) {
        Element only = cell.childrenSize() == 1 ? cell.child(0) : cell;
        String inner = only == cell ? "" : new Style(only, clip.sheet).align();
        return inner.isEmpty() ? style.align() : inner;
    }

    private static int number(String written) {
        return written.matches("\\d{1,4}") ? Integer.parseInt(written) : 1;
    }

    private int width() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(slot -> slot.column() + slot.columns())
                .max()
                .orElse(0);
    }

    private boolean isTitle(List<Slot> row, int width) {
        int shown = width - (int) hidden.stream().filter(one -> one < width).count();
        return row.size() == 1 && row.get(0).columns() >= shown && row.get(0).rows() == 1 && shown > 1;
    }

    private Set<Integer> columnsWithWords() {
        Set<Integer> columns = new HashSet<>();
        rows.forEach(row -> row.stream().filter(slot -> !slot.isBlank()).forEach(slot -> columns.add(slot.column())));
        return columns;
    }

    private Grid grid() {
        boolean merged = rows.stream().flatMap(List::stream).anyMatch(slot -> slot.columns() > 1 || slot.rows() > 1);
        Set<Integer> withWords = columnsWithWords();
        List<Integer> columns = IntStream.range(0, width())
                .filter(one -> merged || withWords.contains(one))
                .boxed()
                .toList();
        int headRows = headRows();
        List<List<Grid.Cell>> cells = new ArrayList<>();
        for (List<Slot> row : rows) {
            boolean head = cells.size() < headRows;
            cells.add(row.stream()
                    .filter(slot -> columns.contains(slot.column()))
                    .map(slot -> new Grid.Cell(
                            columns.indexOf(slot.column()),
                            slot.columns(),
                            slot.rows(),
                            CellLines.of(slot.pieces(), head)))
                    .toList());
        }
        return new Grid(cells, headRows, columns.stream().map(this::aligned).toList(), merged);
    }

    /** As far as its first cells reach; none where that is to the end, and nobody called them a head: nothing would be below it. */
    private int headRows() {
        int first = rows.get(0).stream().mapToInt(Slot::rows).max().orElse(1);
        boolean isBelow = first < rows.size() || rows.size() == 1 || headed;
        return isBelow ? Math.min(rows.size(), first) : 0;
    }

    /** As most cells below the head are. */
    private String aligned(int column) {
        List<String> sides = rows.subList(Math.min(1, rows.size() - 1), rows.size()).stream()
                .flatMap(List::stream)
                .filter(slot -> slot.column() == column && !slot.isBlank())
                .map(Slot::align)
                .toList();
        for (String side : List.of("right", "center")) {
            if (sides.stream().filter(side::equals).count() * 2 > sides.size()) {
                return side;
            }
        }
        return "";
    }
}
