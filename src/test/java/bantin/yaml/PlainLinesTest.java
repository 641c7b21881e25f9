package bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read line by line is what the parser reads. */
class PlainLinesTest {
    private static final String[] PIECES = {
        "tieu_de",
        "so-2",
        "Họp",
        "Đất đai",
        "\"",
        "\"Họp xã\"",
        "[Đất, Nước]",
        "[",
        "]",
        ",",
        ", ",
        ":",
        ": ",
        " ",
        "  ",
        "-",
        "- ",
        "'",
        "{",
        "}",
        "“Họp”",
        "8:30",
        "04/01/2016",
        "2016-01-04",
        "https://bao.vn/a?b=c",
        "&",
        "*a",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "~",
        "null",
        "_",
        "[điền tên]",
        ".",
        "(a)",
        ";",
        "…",
        "/"
    };

    @Test
    void headsOfTheSampleAreReadAsByTheParser() throws IOException {
        int read = 0;
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path file : all.filter(each -> each.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file);
                read += isReadAsByTheParser(text.substring(4, text.indexOf("\n---", 4) + 1)) ? 1 : 0;
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void mixturesAreReadAsByTheParser() {
        Random random = new Random(20261130);
        int read = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
                text.append(random.nextInt(10) > 0 ? "ten" + lines + ": " : PIECES[random.nextInt(PIECES.length)]);
                boolean list = random.nextInt(4) == 0;
                text.append(list ? "[" : "");
                for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                text.append(list ? "]\n" : "\n");
            }
            read += isReadAsByTheParser(text.toString()) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(4_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b # c\n",
                "a: b",
                "a: |\n  b\n",
                "a: b\n  c\n",
                "a:\n- b\n",
                "a: \"b\\n\"\n",
                "a: [điền tên]\n",
                "a: &b c\n",
                "- a\n",
                "a: b: c\n",
                "a:\n",
                "\n",
                "a: [b: c]\n",
                "a: 'b'\n",
                "a: b\u00a0\n",
                "a: {b: c}\n",
                "a: b \n",
                "---\na: b\n",
                "a: [b, ]\n"
            })
    void whatIsMoreThanLinesIsLeftToTheParser(String text) {
        assertThat(PlainLines.read(new YamlText("bai.md", text), 500)).isNull();
    }

    @Test
    void namesAboveTheLimitAreLeftToTheParser() {
        YamlText yaml = new YamlText("bai.md", "a: 1\nb: 2\n");

        assertThat(PlainLines.read(yaml, 2)).isNotNull();
        assertThat(PlainLines.read(yaml, 1)).isNull();
    }

    private static boolean isReadAsByTheParser(String text) {
        YamlText yaml = new YamlText("bai.md", text);
        Node.Pairs read = PlainLines.read(yaml, 500);
        if (read != null) {
            Optional<Node> parsed = Composer.parsed(yaml, YamlLimits.HEAD);
            assertThat(Optional.of((Node) read)).as(text).isEqualTo(parsed);
        }
        return read != null;
    }
}
