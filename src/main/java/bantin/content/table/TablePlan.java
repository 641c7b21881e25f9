package bantin.content.table;

import bantin.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a table changes.
 *
 * @param titles of its columns
 * @param same how many rows change nothing
 */
public record TablePlan(List<String> titles, List<Change> changes, int same, List<Refusal> refused) {
    public TablePlan {
        titles = List.copyOf(titles);
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
    }

    /**
     * A file that is to have other bytes.
     *
     * @param before empty when there is no such file yet
     */
    public record Change(String path, Path file, Optional<byte[]> before, byte[] after) {}

    /** A row that can't become an entry. */
    public record Refusal(List<String> row, List<Problem> problems) {
        public Refusal {
            row = List.copyOf(row);
            problems = List.copyOf(problems);
        }
    }

    public long made() {
        return changes.stream().filter(change -> change.before().isEmpty()).count();
    }

    /**
     * The rows that were refused, as a table of the same columns and one more.
     *
     * @param title of the column of reasons
     * @param reason says what is wrong with a row
     */
    public String refusedTable(String title, Function<List<Problem>, String> reason) {
        int widest = refused.stream().mapToInt(one -> one.row().size()).reduce(titles.size(), Math::max);
        List<List<String>> rows = new ArrayList<>();
        rows.add(with(titles, widest, title));
        refused.forEach(one -> rows.add(with(one.row(), widest, reason.apply(one.problems()))));
        return new CsvText(rows).text();
    }

    private static List<String> with(List<String> row, int width, String last) {
        List<String> longer = new ArrayList<>(row);
        longer.addAll(Collections.nCopies(width - row.size(), ""));
        longer.add(last);
        return longer;
    }
}
