package bantin.edit;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.edit.HeadField.Form;
import bantin.problem.Problems;
import bantin.text.CleanText;
import bantin.text.Spaces;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edits of rows that a seed decides, over the lists of the sample portal and of the presets, as they are and otherwise written. */
class ManyRowEditsTest {
    private static final int EDITS = 800;
    private static final List<String> WORDS = List.of(
            "Họp giao ban",
            "Tổ #3",
            ": ",
            "'đình'",
            "\"chùa\"",
            "- ",
            "[một, hai]",
            "{a: b}",
            "&x",
            "true",
            "~",
            ",",
            "😀",
            "cuối:",
            "}",
            "|",
            "2026-11-23");
    private static final String WEEK = "lich:\n  # của tuần\n  - ngay: 2026-11-23  # thứ Hai\n    noi_dung: 'Họp'\n\n"
            + "  # dời vì bão\n  - {ngay: 2026-11-24, noi_dung: \"Tiếp, dân\"}\n\n  -   ngay: 2026-11-25\n"
            + "      noi_dung: |\n        Một\n        Hai\n      # con: 1\n      con:\n      - {a: 1}\n      - {a: 2}\n";

    private final Random random = new Random(20261129);

    /** Rows as the reader of lists sees them, which knows nothing of the cutter. */
    @Test
    void eachEditChangesItsRowsAndNothingElse() throws IOException {
        List<String> files = files();
        assertThat(files.size()).isGreaterThan(10);
        for (int i = 0; i < EDITS; i++) {
            String before = files.get(random.nextInt(files.size()));
            OpenedFile opened = open(before);
            List<HeadField.Row> rows = opened.fields().get(0).rows();
            List<Object> meant = new ArrayList<>(read(before));
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
            Map<Integer, Map<String, Change>> cells = new LinkedHashMap<>();
            switch (random.nextInt(4)) {
                case 0 -> move(order, meant);
                case 1 -> {
                    int at = random.nextInt(order.size());
                    order.remove(at);
                    meant.remove(at);
                }
                case 2 -> {
                    String words = words();
                    int at = random.nextInt(order.size() + 1);
                    order.add(at, -1);
                    meant.add(at, Map.of("title", words));
                    cells.put(-1, Map.of("title", new Change.Text(words)));
                }
                default -> cell(rows, meant, cells);
            }

            String after = edited(opened, new Change.Rows(Optional.of(order), cells, ""));

            assertThat(read(after)).as(before).isEqualTo(meant);
            for (int number : order) {
                if (number >= 0 && !cells.containsKey(number)) {
                    assertThat(after).contains(text(before, rows.get(number)).stripTrailing());
                }
            }
            assertThat(remarks(after)).isSubsetOf(remarks(before));
            if (order.size() >= rows.size()) {
                assertThat(remarks(after)).hasSameSizeAs(remarks(before));
            }
        }
    }

    @Test
    void rowsGivenBackAreTheSameFile() throws IOException {
        for (String file : files()) {
            assertThat(edited(open(file), new Change.Rows(Optional.empty(), Map.of(), "")))
                    .isEqualTo(file);
        }
    }

    private void move(List<Integer> order, List<Object> meant) {
        int from = random.nextInt(order.size());
        int to = random.nextInt(order.size());
        order.add(to, order.remove(from));
        meant.add(to, meant.remove(from));
    }

    private void cell(List<HeadField.Row> rows, List<Object> meant, Map<Integer, Map<String, Change>> cells) {
        int row = random.nextInt(rows.size());
        List<HeadField> texts = rows.get(row).fields().stream()
                .filter(field -> field.form() == Form.TEXT)
                .toList();
        String name = random.nextInt(3) == 0 || texts.isEmpty()
                ? "mới"
                : texts.get(random.nextInt(texts.size())).name();
        String words = words();
        Map<String, Object> changed = typed((Map<?, ?>) meant.get(row));
        changed.put(name, words);
        meant.set(row, changed);
        cells.put(row, Map.of(name, new Change.Text(words)));
    }

    private static Map<String, Object> typed(Map<?, ?> map) {
        Map<String, Object> typed = new HashMap<>();
        map.forEach((name, value) -> typed.put(String.valueOf(name), value));
        return typed;
    }

    private String words() {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(3); i > 0; i--) {
            words.append(random.nextInt(9) == 0 ? "\n" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return clean(words.toString().replace("~", "x~"));
    }

    private static String text(String file, HeadField.Row row) {
        List<String> lines = Arrays.asList(file.split("(?<=\n)", -1));
        return String.join("", lines.subList(row.fromLine() - 1, row.toLine()));
    }

    private static List<String> remarks(String file) {
        return file.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .toList();
    }

    private static List<Object> read(String file) {
        Problems problems = new Problems();
        return file.isBlank() || file.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))
                ? List.of()
                : new YamlReader(problems)
                        .free(new YamlText("content/lich.yml", CleanText.of(file)))
                        .map(ManyRowEditsTest::plain)
                        .map(value -> (List<Object>) new ArrayList<Object>((List<?>) value))
                        .orElseThrow();
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ManyRowEditsTest::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new HashMap<>();
            map.forEach((name, inner) -> plain.put(String.valueOf(name), plain(inner)));
            return plain;
        }
        return clean(String.valueOf(value));
    }

    private static String clean(String text) {
        return Spaces.strip(CleanText.of(text));
    }

    private static OpenedFile open(String file) {
        return OpenedFile.of(file.getBytes(StandardCharsets.UTF_8), OpenedFile.Kind.LIST);
    }

    private static String edited(OpenedFile opened, Change rows) {
        return new String(
                opened.with(new Edits(Map.of(OpenedFile.LIST, rows), Optional.empty())), StandardCharsets.UTF_8);
    }

    /** Lists of the sample and of the presets, from Windows too, and one that is written in every way. */
    private static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        String week = WEEK.substring(6).replaceAll("(?m)^  ", "");
        files.add(week);
        files.add(week.stripTrailing());
        for (String root : List.of("content", "src/main/resources/bantin/cli/presets")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                for (Path file : all.filter(f ->
                                f.toString().endsWith(".yml") && f.toString().contains("content"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file);
                    files.add(text);
                    files.add(text.replace("\n", "\r\n"));
                    files.add(text.replaceAll("(?m)^- ", "-   ").replaceAll("(?m)^  (?=\\S)", "    "));
                }
            }
        }
        files.removeIf(file ->
                !open(file).hasFields() || open(file).fields().get(0).rows().isEmpty());
        return files;
    }
}
