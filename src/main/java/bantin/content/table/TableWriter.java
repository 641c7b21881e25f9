package bantin.content.table;

import bantin.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes entries as a table. */
public final class TableWriter {
    private final Columns columns;

    /** @param columns that it has beside that of the path */
    public TableWriter(Columns columns) {
        this.columns = columns;
    }

    /**
     * @param text as a file of a spreadsheet
     * @param rows how many entries it has
     * @param unread paths of those whose head can't be read, which it has not
     */
    public record Table(String text, int rows, List<String> unread) {}

    public Table write(List<SourceFile> files) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        rows.add(row(Columns.PATH, columns.all().stream().map(Column::name).toList()));
        for (SourceFile source : files) {
            Optional<EntryFile> file = EntryFile.read(source.file(), source.path(), columns);
            if (file.isPresent()) {
                rows.add(row(source.path(), List.copyOf(file.get().cells().values())));
            } else {
                unread.add(source.path());
            }
        }
        return new Table(new CsvText(rows).text(), rows.size() - 1, List.copyOf(unread));
    }

    private static List<String> row(String path, List<String> cells) {
        return Stream.concat(Stream.of(path), cells.stream()).toList();
    }
}
