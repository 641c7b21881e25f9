package bantin.edit;

import bantin.yaml.YamlOutline.Style;
import bantin.yaml.YamlOutline.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A list in rows, from which some are taken, to which others come, and in which they change places. Those that stay keep their bytes. */
final class RowsCut {
    private static final int DEEPER = 2;

    private final MapCut owner;
    private final Optional<Value> value;
    private final List<RowCut> rows;
    /** Where each row begins and ends, with what belongs to it. */
    private final List<int[]> spans;

    private RowsCut(MapCut owner, Optional<Value> value, List<RowCut> rows, List<int[]> spans) {
        this.owner = owner;
        this.value = value;
        this.rows = rows;
        this.spans = spans;
    }

    /**
     * What became of the rows.
     *
     * @param ways the likeliest first: whole heads where there were rows, else values
     * @param meaning of all rows
     */
    record Made(boolean isSame, List<String> ways, List<Object> meaning) {}

    /** Empty when a row can't be told from the others. */
    static Optional<RowsCut> of(MapCut owner, Optional<Value> value) {
        if (value.isEmpty() || value.get().isText()) {
            List<Value> one =
                    value.filter(v -> !Meaning.said(v).isEmpty()).stream().toList();
            return of(
                    owner,
                    value,
                    one,
                    one.stream().map(v -> new int[] {v.start(), v.end()}).toList());
        }
        Value list = value.get();
        if (!list.isList()) {
            return Optional.empty();
        }
        List<int[]> spans = new ArrayList<>();
        for (Value item : list.items()) {
            int from = list.style() == Style.FLOW_LIST ? item.start() : dashLine(owner.head(), item);
            if (from < 0) {
                return Optional.empty();
            }
            spans.add(new int[] {from, list.style() == Style.FLOW_LIST ? item.end() : end(owner.head(), from, item)});
        }
        return of(owner, value, list.items(), spans);
    }

    private static Optional<RowsCut> of(MapCut owner, Optional<Value> value, List<Value> items, List<int[]> spans) {
        List<RowCut> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<RowCut> row = RowCut.of(owner, items.get(i), spans.get(i)[0], spans.get(i)[1]);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            rows.add(row.get());
        }
        return Optional.of(new RowsCut(owner, value, rows, spans));
    }

    /** Where the line of an item begins whose dash stands before it; -1 when something else does. */
    private static int dashLine(CutLines head, Value item) {
        int line = head.lineStart(item.start());
        return head.part(line, item.start()).matches("\\h*-\\h*") ? line : -1;
    }

    /** Remarks below an item that stand further in than its dash are its own. */
    private static int end(CutLines head, int from, Value item) {
        int dash = head.text().indexOf('-', from) - from;
        int end = head.nextLine(item.end());
        while (end < head.text().length()) {
            String line = head.part(end, head.lineStop(end));
            int sign = line.length() - line.stripLeading().length();
            if (sign <= dash || !line.startsWith("#", sign)) {
                break;
            }
            end = head.nextLine(end);
        }
        return end;
    }

    List<RowCut> rows() {
        return rows;
    }

    /** The line of the owner's text in which a row begins, from 0. */
    int start(int row) {
        return spans.get(row)[0];
    }

    /** Whether there are rows already. */
    boolean isWritten() {
        return !rows.isEmpty();
    }

    /** @param name of the list, for a refusal */
    Made with(String name, Change.Rows wanted, int quotes) {
        if (wanted.cells().keySet().stream().anyMatch(number -> number >= rows.size())) {
            throw CutLines.refused(name);
        }
        List<Integer> order =
                wanted.order().orElse(IntStream.range(0, rows.size()).boxed().toList());
        Set<Integer> seen = new HashSet<>();
        List<Integer> left = new ArrayList<>();
        List<RowCut> made = new ArrayList<>();
        for (int number : order) {
            if (number >= rows.size() || !seen.add(number)) {
                throw CutLines.refused(name);
            }
            Map<String, Change> cells = wanted.cells().getOrDefault(number, Map.of());
            Optional<RowCut> row = number < 0
                    ? fresh(cells, wanted.main(), quotes)
                    : rows.get(number).with(cells, wanted.main(), owner, quotes);
            row.ifPresent(one -> {
                left.add(number);
                made.add(one);
            });
        }
        List<Object> meaning = made.stream().map(RowCut::meaning).toList();
        return new Made(made.equals(rows), made.isEmpty() ? List.of() : ways(left, made), meaning);
    }

    private List<String> ways(List<Integer> numbers, List<RowCut> made) {
        if (isWritten()) {
            return List.of(isInLines() ? inLines(numbers, made) : inBrackets(numbers, made));
        }
        String lines = String.join("", made.stream().map(RowCut::written).toList());
        return List.of(isInLines() ? lineEnd() + withoutEnd(lines) : "[" + joined(made) + "]");
    }

    /** A list that is still to come stands on lines, unless its map stands in braces. */
    private boolean isInLines() {
        boolean block = value.filter(v -> v.style() == Style.BLOCK_LIST).isPresent();
        return block || !isWritten() && owner.form() == MapForm.LINES;
    }

    private Optional<RowCut> fresh(Map<String, Change> cells, String main, int quotes) {
        Optional<RowCut> like =
                rows.stream().filter(row -> row.map().isPresent()).findFirst();
        Optional<RowCut> first = rows.stream().findFirst();
        String before = isInLines()
                ? first.map(row -> row.before().replaceFirst("-.*", "- "))
                        .orElse(" ".repeat(owner.indent() + deeper()) + "- ")
                : "";
        String after = isInLines() ? lineEnd() : "";
        MapForm form = !isInLines()
                ? MapForm.BRACES
                : like.map(row -> row.map().orElseThrow().form()).orElse(MapForm.LINES);
        Optional<RowCut> row = RowCut.fresh(owner, form, before, after).with(cells, main, owner, quotes);
        return row.map(one ->
                main.isEmpty() ? one : one.brief(main, owner, after, quotes).orElse(one));
    }

    /** At the root of a file a list needs no indentation. */
    private int deeper() {
        return owner.empty() == MapCut.ROOT ? 0 : DEEPER;
    }

    private String inLines(List<Integer> numbers, List<RowCut> made) {
        CutLines head = owner.head();
        StringBuilder text = new StringBuilder(head.part(0, spans.get(0)[0]));
        for (int i = 0; i < made.size(); i++) {
            text.append(i == 0 ? "" : gap(numbers.get(i))).append(remark(numbers.get(i)));
            String row = made.get(i).written();
            text.append(row).append(row.equals(withoutEnd(row)) ? lineEnd() : "");
        }
        String rest = head.text().substring(spans.get(spans.size() - 1)[1]);
        boolean open = rest.isEmpty()
                && head.lineStart(head.text().length()) < head.text().length();
        return open ? withoutEnd(text.toString()) : text + rest;
    }

    /** What stands between a row and the one before it. */
    private String between(int number) {
        return number < 1 ? "" : owner.head().part(spans.get(number - 1)[1], spans.get(number)[0]);
    }

    /** The blank lines before a row; a new one has those of the second. */
    private String gap(int number) {
        String between = between(number < 1 ? Math.min(1, rows.size() - 1) : number);
        return between.substring(
                0, between.length() - withoutBlankLines(between).length());
    }

    /** What is said of a row above it goes where the row goes. Above the first it is said of the list. */
    private String remark(int number) {
        return withoutBlankLines(between(number));
    }

    private static String withoutBlankLines(String text) {
        return text.replaceFirst("^(?:\\h*\\R)*+", "");
    }

    private static String withoutEnd(String text) {
        return text.replaceFirst("(?:\r\n|\r|\n)$", "");
    }

    private String inBrackets(List<Integer> numbers, List<RowCut> made) {
        CutLines head = owner.head();
        Value list = value.orElseThrow();
        if (!list.isList()) {
            boolean brief = made.size() == 1 && made.get(0).map().isEmpty();
            return head.replaced(list.start(), list.end(), brief ? joined(made) : "[" + joined(made) + "]");
        }
        if (numbers.equals(IntStream.range(0, rows.size()).boxed().toList())) {
            StringBuilder text = new StringBuilder(head.text());
            for (int i = made.size() - 1; i >= 0; i--) {
                text.replace(spans.get(i)[0], spans.get(i)[1], made.get(i).written());
            }
            return text.toString();
        }
        return head.replaced(spans.get(0)[0], spans.get(spans.size() - 1)[1], joined(made));
    }

    private static String joined(List<RowCut> made) {
        return String.join(", ", made.stream().map(RowCut::written).toList());
    }

    /** The owner's text without any of them. */
    String emptied() {
        return isInLines() && isWritten()
                ? owner.head().replaced(spans.get(0)[0], spans.get(spans.size() - 1)[1], "")
                : value.map(v -> owner.head().replaced(v.start(), v.end(), ""))
                        .orElse(owner.head().text());
    }

    private String lineEnd() {
        return owner.head().lineEnd();
    }
}
