package bantin.edit;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.BantinException;
import bantin.problem.Problems;
import bantin.text.CleanText;
import bantin.text.Spaces;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import bantin.yaml.YamlValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edits that a seed decides, over all texts of the sample portal and of the presets, in every form a file may have. */
class ManyFieldEditsTest {
    private static final int EDITS = 2_000;
    private static final List<String> WORDS = List.of(
            "Lễ hội Kỳ yên",
            "Tổ #3",
            "#",
            ": ",
            "'đình'",
            "\"chùa\"",
            "\\",
            "- ",
            "[một, hai]",
            "{a: b}",
            "&x",
            "*y",
            "!z",
            "|",
            ">",
            "%",
            "@",
            "`",
            "2026-05-01",
            "true",
            "null",
            "~",
            "\u00A0",
            "😀",
            "\t",
            ",",
            "?",
            "---",
            "...",
            "cuối:",
            "e\u0323\u0302");
    private static final List<String> NAMES =
            List.of("title", "summary", "author", "category", "date", "source", "draft", "cover_alt", "mục lạ");

    private final Random random = new Random(20260501);

    @Test
    void openedAndGivenBackIsTheSameFile() throws IOException {
        int files = 0;
        for (byte[] file : files()) {
            OpenedFile opened = OpenedFile.of(file);
            assertThat(opened.withWhole(opened.whole())).isEqualTo(file);
            if (opened.hasFields()) {
                Map<String, String> texts = new LinkedHashMap<>();
                Map<String, List<String>> lists = new LinkedHashMap<>();
                for (HeadField field : opened.fields()) {
                    if (field.form() == HeadField.Form.TEXT) {
                        texts.put(field.name(), field.text());
                    } else if (field.form() == HeadField.Form.LIST) {
                        lists.put(field.name(), field.items());
                    }
                }
                assertThat(opened.with(new Edits(texts, lists, Optional.of(opened.body()))))
                        .isEqualTo(file);
                files++;
            }
        }
        assertThat(files).isGreaterThan(300);
    }

    @Test
    void eachEditChangesWhatWasEditedAndNothingElse() throws IOException {
        List<byte[]> files = files();
        int made = 0;
        int refused = 0;
        while (made < EDITS) {
            OpenedFile opened = OpenedFile.of(files.get(random.nextInt(files.size())));
            if (!opened.hasFields()) {
                continue;
            }
            try {
                switch (random.nextInt(4)) {
                    case 0, 1 -> text(opened);
                    case 2 -> list(opened);
                    default -> body(opened);
                }
                made++;
            } catch (BantinException e) {
                assertThat(e.id()).isEqualTo("edit.key");
                refused++;
            }
        }
        // some names hold maps; and a list may end in a comment
        assertThat(refused).isLessThan(EDITS / 20);
    }

    private void text(OpenedFile opened) {
        String name = random.nextInt(3) > 0 || opened.fields().isEmpty()
                ? NAMES.get(random.nextInt(NAMES.size()))
                : opened.fields().get(random.nextInt(opened.fields().size())).name();
        String wanted = random.nextInt(8) == 0 ? "" : words(random.nextInt(6) == 0 ? "\n" : " ");
        String after = string(opened.with(new Edits(Map.of(name, wanted), Map.of(), Optional.empty())));

        assertOnlyOneEntryDiffers(opened, after, name);
        Optional<YamlValue> value = read(after, name);
        assertThat(value.map(YamlValue::free)
                        .map(String::valueOf)
                        .map(ManyFieldEditsTest::clean)
                        .orElse(""))
                .isEqualTo(clean(wanted));
    }

    private void list(OpenedFile opened) {
        List<String> items = new ArrayList<>(opened.fields().stream()
                .filter(field -> field.name().equals("tags"))
                .flatMap(field -> field.items().stream())
                .toList());
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (!items.isEmpty() && random.nextBoolean()) {
                items.remove(random.nextInt(items.size()));
            } else {
                items.add(random.nextInt(items.size() + 1), words(" "));
            }
        }
        String after = string(opened.with(new Edits(Map.of(), Map.of("tags", items), Optional.empty())));

        assertOnlyOneEntryDiffers(opened, after, "tags");
        List<String> read = read(after, "tags").map(YamlValue::texts).orElse(List.of());
        assertThat(read.stream().map(Spaces::single))
                .isEqualTo(items.stream()
                        .map(ManyFieldEditsTest::clean)
                        .map(Spaces::single)
                        .filter(i -> !i.isEmpty())
                        .toList());
    }

    private void body(OpenedFile opened) {
        List<String> lines = new ArrayList<>(Arrays.asList(opened.body().split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.add(at, words(" "));
            case 1 -> lines.set(at, lines.get(at) + words(" "));
            default -> lines.remove(at);
        }
        String typed = String.join("\n", lines);
        String before = string(opened.withWhole(opened.whole()));
        String after = string(opened.with(new Edits(Map.of(), Map.of(), Optional.of(typed))));

        int head = before.indexOf(before.contains("\r") ? "\r\n---" : "\n---", 4) + 4;
        assertThat(after.substring(0, head)).isEqualTo(before.substring(0, head));
        int from = shown(before).lastIndexOf(opened.body());
        assertThat(shown(after))
                .isEqualTo(shown(before).substring(0, from)
                        + (from > 0 && !typed.isEmpty() && opened.body().isEmpty() && !before.endsWith("\n")
                                ? "\n"
                                : "")
                        + typed
                        + (opened.body().isEmpty()
                                ? typed.isEmpty() || typed.endsWith("\n") ? "" : "\n"
                                : shown(before).substring(from + opened.body().length())));
        if (before.contains("\r\n")) {
            assertThat(after.replace("\r\n", "")).doesNotContain("\n", "\r");
        } else {
            assertThat(after).doesNotContain("\r");
        }
    }

    /** Line by line, without asking the cutter where a value stands in its line. */
    private static void assertOnlyOneEntryDiffers(OpenedFile opened, String after, String name) {
        String before = string(opened.withWhole(opened.whole()));
        assertThat(withoutEntry(after, name)).isEqualTo(withoutEntry(before, name));
        assertThat(after.length() - after.replace("\r\n", "\n").length())
                .as("line ends")
                .isEqualTo(
                        before.contains("\r\n")
                                ? (int) after.chars().filter(c -> c == '\n').count()
                                : 0);
    }

    private static List<String> withoutEntry(String file, String name) {
        List<String> lines = new ArrayList<>(Arrays.asList(file.split("(?<=\n)", -1)));
        // a comment between two items of a list stays as long as there are items around it
        for (HeadField field :
                OpenedFile.of(file.getBytes(StandardCharsets.UTF_8)).fields()) {
            if (field.name().equals(name)) {
                lines.subList(field.fromLine() - 1, field.toLine()).clear();
            }
        }
        lines.removeIf(line -> line.strip().equals("# giữa"));
        return lines;
    }

    /** By the reader of entries, which knows nothing of the cutter. */
    private static Optional<YamlValue> read(String file, String name) {
        String text = CleanText.of(file);
        String head = text.substring(4, text.indexOf("\n---", 3) + 1);
        Problems problems = new Problems();
        YamlMap map = YamlReader.ofHeads(problems)
                .map(new YamlText("content/news/bai.md", head, 1))
                .orElseThrow();
        assertThat(map.isWhole()).as(head).isTrue();
        return Optional.ofNullable(map.entries().get(name)).filter(value -> !value.isBlank());
    }

    private String words(String between) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.append(words.length() == 0 ? "" : between).append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private static String clean(String text) {
        return Spaces.strip(CleanText.of(text));
    }

    private static String shown(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As they are; from Windows; with a mark and without an end; with comments, quotes and lists in lines. */
    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String root : List.of("content", "src/main/resources/bantin/cli/presets", "src/test/resources")) {
            try (Stream<Path> all = Files.walk(Path.of(root))) {
                for (Path file :
                        all.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (!string(bytes).startsWith("---\n") || !isText(bytes)) {
                        continue;
                    }
                    files.add(bytes);
                    if (root.equals("src/test/resources")) {
                        continue;
                    }
                    String text = string(bytes);
                    files.add(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
                    files.add(("\uFEFF" + text.stripTrailing()).getBytes(StandardCharsets.UTF_8));
                    files.add(rewritten(text).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    private static String rewritten(String text) {
        return text.replaceFirst("(?m)^title: ([^\"'\n]*)$", "title:   '$1' # tên\n# chú thích")
                .replaceFirst("(?m)^summary: ([^\"'\n]*)$", "summary: >\n  $1\n\n")
                .replaceFirst("(?m)^tags: \\[([^,\\]\n]*), ([^,\\]\n]*)]$", "tags:\n- $1 # một\n# giữa\n-   \"$2\"");
    }

    private static boolean isText(byte[] bytes) {
        try {
            OpenedFile.of(bytes);
            return true;
        } catch (BantinException e) {
            return false;
        }
    }
}
