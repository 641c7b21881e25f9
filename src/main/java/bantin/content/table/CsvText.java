package bantin.content.table;

import bantin.problem.BantinException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of cells as spreadsheets write them: between semicolons, commas or tabs, in UTF-8 or UTF-16.
 *
 * @param rows the first one has the titles; cells are as they were before they were guarded
 */
record CsvText(List<List<String>> rows) {
    private static final int LARGEST = 20 << 20;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 200;
    private static final char MARK = '\uFEFF';
    private static final List<Character> BETWEEN = List.of(';', ',', '\t');
    private static final Pattern SAID = Pattern.compile("(?i)sep=([;,\\t])\\r?\\n");

    CsvText {
        rows = List.copyOf(rows);
    }

    static CsvText read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BantinException("table.too-large", file, LARGEST >> 20);
            }
            return parse(decoded(Files.readAllBytes(file), file), file);
        } catch (IOException | UncheckedIOException e) {
            throw new BantinException(e, "source.unreadable", file, e);
        }
    }

    /** As a spreadsheet in Vietnam opens it by a double click. */
    String text() {
        StringBuilder text = new StringBuilder().append(MARK);
        CSVFormat form = CSVFormat.EXCEL.builder().setDelimiter(BETWEEN.get(0)).get();
        rows.forEach(
                row -> text.append(form.format(row.stream().map(Cells::guarded).toArray()))
                        .append("\r\n"));
        return text.toString();
    }

    private static String decoded(byte[] bytes, Path file) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
        } catch (CharacterCodingException e) {
            throw new BantinException(e, "table.not-utf8", file);
        }
    }

    private static CsvText parse(String text, Path file) {
        java.util.regex.Matcher said = SAID.matcher(text);
        boolean begins = said.lookingAt();
        String rest = begins ? text.substring(said.end()) : text;
        char between = begins ? said.group(1).charAt(0) : between(rest);
        List<List<String>> rows = new ArrayList<>();
        CSVFormat form = CSVFormat.EXCEL
                .builder()
                .setDelimiter(between)
                .setIgnoreEmptyLines(true)
                .setLenientEof(false)
                .setTrailingData(false)
                .get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(rest), form)) {
            for (CSVRecord row : parser) {
                line = parser.getCurrentLineNumber();
                if (row.size() > MOST_CELLS || rows.size() > MOST_ROWS) {
                    throw new BantinException("table.too-many", file, MOST_ROWS, MOST_CELLS);
                }
                List<String> cells = row.stream().map(Cells::unguarded).toList();
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.add(cells);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BantinException(e, "table.unreadable", file, line);
        }
        if (rows.isEmpty()) {
            throw new BantinException("table.empty", file);
        }
        return new CsvText(rows);
    }

    /** What is between the titles. */
    private static char between(String text) {
        String titles = text.lines().findFirst().orElse("");
        Optional<Character> most = BETWEEN.stream()
                .max(java.util.Comparator.comparingLong(
                        c -> titles.chars().filter(t -> t == c).count()));
        return titles.indexOf(BETWEEN.get(0)) >= 0 ? BETWEEN.get(0) : most.orElse(BETWEEN.get(0));
    }
}
