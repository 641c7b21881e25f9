package bantin.content.table;

import bantin.yaml.YamlValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry's file, and what its head says in cells.
 *
 * @param bytes of the whole file
 * @param cells by the names of the columns; empty texts for what it does not say
 */
record EntryFile(byte[] bytes, HeadText head, Map<String, String> cells) {

    /** Empty when it has no head that can be read whole. */
    static Optional<EntryFile> read(Path file, String path, Columns columns) throws IOException {
        return of(Files.readAllBytes(file), path, columns);
    }

    static Optional<EntryFile> of(byte[] bytes, String path, Columns columns) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return HeadText.of(text).flatMap(head -> head.fields(path)
                    .map(fields -> new EntryFile(bytes, head, cells(fields.entries(), columns))));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> cells(Map<String, YamlValue> fields, Columns columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : columns.all()) {
            YamlValue value = fields.get(column.name());
            cells.put(column.name(), value == null ? "" : Cells.of(column, value));
        }
        return cells;
    }

    /** The same file with other values; empty when they can't be put in without a change to others. */
    Optional<byte[]> with(Map<Column, String> changes, String path, Columns columns) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Map<String, String> wanted = new LinkedHashMap<>(cells);
        changes.forEach((column, cell) -> {
            lines.put(column.name(), cell.isEmpty() ? List.of() : Cells.lines(column, cell));
            wanted.put(column.name(), cell);
        });
        byte[] made = head.with(lines).text().getBytes(StandardCharsets.UTF_8);
        return of(made, path, columns)
                .filter(file -> columns.all().stream()
                        .allMatch(column -> isAsWanted(column, file.cells.get(column.name()), wanted)))
                .map(EntryFile::bytes);
    }

    private static boolean isAsWanted(Column column, String got, Map<String, String> wanted) {
        String cell = wanted.getOrDefault(column.name(), "");
        // what stands in brackets has more than one spelling: whether it is right the reader of entries tells
        boolean free = column.isList() && (cell.startsWith("[") || cell.startsWith("{"));
        return free ? !got.isEmpty() : got.equals(cell) || column.isList() && Cells.same(got, cell);
    }
}
