package bantin.content.table;

import bantin.content.EntryKind;
import bantin.content.EntryReader;
import bantin.problem.BantinException;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import bantin.text.CleanText;
import bantin.text.Slugs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides what a table changes. Writes nothing. */
public final class TableReader {
    private static final Pattern STEP = Pattern.compile("[^.\\\\:*?\"<>|/\\p{Cntrl}][^\\\\:*?\"<>|/\\p{Cntrl}]{0,120}");
    private static final String TITLE = "title";
    private static final String DRAFT = "draft";

    private final Site site;
    private final Columns columns;
    private final Set<String> reasons;

    /**
     * What a table is read against.
     *
     * @param folder of the site
     * @param entries reads what a row becomes, as a build does
     */
    public record Site(Path folder, SourceTree tree, EntryKind kind, EntryReader entries, ZoneId zone) {}

    /** @param reasons titles of the column of reasons, which an earlier run has written */
    public TableReader(Site site, Columns columns, Set<String> reasons) {
        this.site = site;
        this.columns = columns;
        this.reasons = Set.copyOf(reasons);
    }

    public TablePlan read(Path table) {
        List<List<String>> rows = CsvText.read(table).rows();
        List<Optional<Column>> titles = titles(table, rows.get(0));
        Set<String> taken = new HashSet<>();
        List<TablePlan.Change> changes = new ArrayList<>();
        List<TablePlan.Refusal> refused = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            try {
                change(row, rows.get(0), titles, taken).ifPresent(changes::add);
            } catch (Refused e) {
                refused.add(new TablePlan.Refusal(row, e.problems));
            }
        }
        int same = rows.size() - 1 - changes.size() - refused.size();
        return new TablePlan(kept(rows.get(0), rows.get(0)), changes, same, refusals(refused, rows.get(0)));
    }

    /** Without the reasons of an earlier run. */
    private List<TablePlan.Refusal> refusals(List<TablePlan.Refusal> refused, List<String> titles) {
        return refused.stream()
                .map(one -> new TablePlan.Refusal(kept(one.row(), titles), one.problems()))
                .toList();
    }

    private List<String> kept(List<String> row, List<String> titles) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Math.max(row.size(), titles.size()); i++) {
            if (i >= titles.size() || !isReason(titles.get(i))) {
                kept.add(i < row.size() ? row.get(i) : "");
            }
        }
        return kept;
    }

    private boolean isReason(String title) {
        return reasons.contains(Cells.clean(title));
    }

    private static int pathIn(List<String> titles) {
        return titles.stream().map(Cells::clean).toList().indexOf(Columns.PATH);
    }

    private List<Optional<Column>> titles(Path table, List<String> row) {
        List<Optional<Column>> titles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : row) {
            String title = Cells.clean(cell);
            Optional<Column> column = columns.called(title);
            boolean other = title.isEmpty() || title.equals(Columns.PATH) || isReason(cell);
            if (column.isEmpty() && !other) {
                List<String> known = columns.all().stream().map(Column::name).toList();
                throw new BantinException("table.column", table, title, String.join(", ", known));
            }
            if (!title.isEmpty() && !seen.add(column.map(Column::name).orElse(title))) {
                throw new BantinException("table.column-twice", table, title);
            }
            titles.add(other ? Optional.empty() : column);
        }
        return titles;
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Problem> problems;

        Refused(List<Problem> problems) {
            super("refused", null, false, false);
            this.problems = problems;
        }

        Refused(String id, String path, Object... args) {
            this(List.of(Problem.error(id, Place.file(path), args)));
        }
    }

    private Optional<TablePlan.Change> change(
            List<String> row, List<String> names, List<Optional<Column>> titles, Set<String> taken) {
        int pathAt = pathIn(names);
        checkTitled(row, names);
        Map<Column, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            String cell = i < row.size() ? Cells.clean(row.get(i)) : "";
            titles.get(i).ifPresent(column -> cells.put(column, Cells.said(column, cell)));
        }
        String given = pathAt >= 0 && pathAt < row.size()
                ? CleanText.of(row.get(pathAt)).strip()
                : "";
        String path = given.isEmpty() ? pathOf(cells) : given;
        Optional<SourceFile> source = site.tree().find(path);
        if (source.isPresent() && given.isEmpty()) {
            throw new Refused("table.row.exists", path, path);
        }
        check(path);
        if (!taken.add(path)) {
            throw new Refused("table.row.twice", path, path);
        }
        return source.isPresent() ? changed(source.get(), cells) : Optional.of(made(path, cells));
    }

    /** What stands under no title says nothing: a separator has slipped in, or a title is gone. */
    private static void checkTitled(List<String> row, List<String> names) {
        for (int i = 0; i < row.size(); i++) {
            boolean titled = i < names.size() && !names.get(i).isBlank();
            if (!titled && !row.get(i).isBlank()) {
                throw new Refused("table.row.untitled", "", i + 1, Cells.clean(row.get(i)));
            }
        }
    }

    private String pathOf(Map<Column, String> cells) {
        String title = columns.called(TITLE).map(cells::get).orElse("");
        String slug = Slugs.of(title);
        if (slug.isEmpty()) {
            throw new Refused("table.row.title", "", title);
        }
        return site.kind().folder() + slug + ".md";
    }

    private void check(String path) {
        boolean plain = java.util.stream.Stream.of(path.split("/", -1))
                .allMatch(step -> STEP.matcher(step).matches());
        if (!plain || !site.kind().holds(path)) {
            throw new Refused("table.row.path", path, path, site.kind().folder());
        }
    }

    private Optional<TablePlan.Change> changed(SourceFile source, Map<Column, String> cells) {
        EntryFile file = file(source);
        Map<Column, String> changes = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            String before = Cells.said(column, file.cells().getOrDefault(column.name(), ""));
            if (!Cells.isSame(column, before, cell, site.zone())) {
                changes.put(column, cell);
            }
        });
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = file.with(changes, source.path(), columns)
                .orElseThrow(() -> new Refused("table.row.by-hand", source.path(), source.path(), names(changes)));
        checkEntry(source, bytes);
        return Optional.of(new TablePlan.Change(source.path(), source.file(), Optional.of(file.bytes()), bytes));
    }

    private EntryFile file(SourceFile source) {
        try {
            return EntryFile.read(source.file(), source.path(), columns)
                    .orElseThrow(() -> new Refused("table.row.head", source.path(), source.path()));
        } catch (IOException e) {
            throw new BantinException(e, "source.unreadable", source.file(), e);
        }
    }

    private TablePlan.Change made(String path, Map<Column, String> cells) {
        Map<Column, String> given = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                given.put(column, cell);
            }
        });
        // a text is still to be written: until then there is a draft
        columns.called(DRAFT)
                .filter(draft -> site.kind().text() == EntryKind.Text.NEEDED)
                .ifPresent(draft -> given.putIfAbsent(draft, "true"));
        byte[] empty = HeadText.empty().text().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = EntryFile.of(empty, path, columns)
                .flatMap(file -> file.with(given, path, columns))
                .orElseThrow(() -> new Refused("table.row.by-hand", path, path, names(given)));
        Path file = site.folder().resolve(path);
        checkEntry(new SourceFile(path, file, bytes.length, 0), bytes);
        return new TablePlan.Change(path, file, Optional.empty(), bytes);
    }

    private static String names(Map<Column, String> cells) {
        return String.join(", ", cells.keySet().stream().map(Column::name).toList());
    }

    private void checkEntry(SourceFile source, byte[] bytes) {
        List<Problem> errors = site.entries().read(source, bytes).problems().stream()
                .filter(Problem::isError)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }
}
