package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.markdown.parse.HtmlPolicy;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.content.markdown.written.Places;
import bantin.content.markdown.written.Signs;
import bantin.problem.Problems;
import bantin.text.CleanText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** What a text does not hold is not looked for: whoever looks for everything in every text finds the same. */
class QuickReadingTest {
    private static final Signs ALL = new Signs(-1, -1, true);
    private static final String[] PIECES = {
        "Xã",
        "Phú Thạnh",
        "họp ",
        " ",
        "  ",
        "    ",
        "\u00a0",
        "\u3000",
        "\n",
        "\n\n",
        "\t",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```",
        "#",
        "## ",
        "- ",
        "1. ",
        "[",
        "](",
        ")",
        "![",
        "{.a}",
        "{",
        "}",
        "|",
        "|-|-|",
        ":",
        ":::",
        "&amp;",
        "&#64;",
        "&",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<",
        ">",
        "\\",
        "\"",
        "'",
        "“",
        "”",
        "=",
        "---",
        "===",
        "www.bao.vn",
        "https://bao.vn",
        "a@b.vn",
        "[điền tên]",
        "[^1]",
        "[x]",
        "2",
        "0912 345 678",
        "…",
        "ÿ",
        "→",
        "e\u0301"
    };

    private final List<MarkdownReader> readers = Stream.of(
                    MarkdownOptions.defaults(),
                    MarkdownOptions.defaults().withHtml(HtmlPolicy.KEEP),
                    MarkdownOptions.defaults().withHtml(HtmlPolicy.ESCAPE),
                    new MarkdownOptions(HtmlPolicy.KEEP, "vi", MarkdownOptions.Dialect.COMMONMARK))
            .map(MarkdownReader::new)
            .toList();

    @Test
    void writtenTextsAndHostileOnesAreReadTheSame() throws IOException {
        List<String> texts = new ArrayList<>(Payloads.all());
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            texts.add(example.getSource());
        }
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path file : all.filter(each -> each.toString().endsWith(".md")).toList()) {
                texts.add(Files.readString(file));
            }
        }

        assertThat(texts).hasSizeGreaterThan(900).allSatisfy(this::isReadTheSame);
    }

    @Test
    void mixturesAreReadTheSame() {
        Random random = new Random(20261130);
        for (int i = 0; i < 6_000; i++) {
            // some of few kinds of pieces, so that many kinds are in none
            int kinds = 1 + random.nextInt(6);
            int first = random.nextInt(PIECES.length);
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(
                        random.nextBoolean()
                                ? PIECES[random.nextInt(12)]
                                : PIECES[(first + 7 * random.nextInt(kinds)) % PIECES.length]);
            }
            isReadTheSame(text.toString());
        }
    }

    private void isReadTheSame(String written) {
        String text = CleanText.of(written);
        for (MarkdownReader reader : readers) {
            Problems quick = new Problems();
            Problems slow = new Problems();
            var body = reader.read(text, "bai.md", 3, quick);

            assertThat(body).as(text).isEqualTo(reader.read(text, ALL, new Places("bai.md", text, 3), slow));
            assertThat(quick.sorted()).as(text).isEqualTo(slow.sorted());
        }
    }
}
