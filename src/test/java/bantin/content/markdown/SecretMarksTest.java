package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Body;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;
import bantin.text.CleanText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A body has signs of our own until it is shown: what stands for a reference, what was written by us and needs no cleaning.
 * A text that could hold one would shift all pictures and links, or bring an attribute past the cleaning.
 */
class SecretMarksTest {
    private static final List<String> RAW = List.of("\u0001", "\u0002", "\u0003", "\u0001" + "0\u0002", "\u0003\u0001");
    private static final List<String> SPELLED = List.of(
            "&#1;",
            "&#x1;",
            "&#X03;",
            "&#0002",
            "&#x0000003;",
            "&#1;0&#2;",
            "&#&#1;1;",
            "&amp;#1;",
            "\\&#3;",
            "%01",
            "&#x&#x3;3;",
            "&#3;javascript:boom()");
    private static final List<String> POINTING = List.of(
            "[x](y.md)",
            "![ảnh](a.jpg \"t\")",
            "<a href=\"z.md\">z</a>",
            "<img src=\"b.png\" alt=\"\">",
            "<video src=\"c.mp4\"></video>",
            "\n\n| a | b |\n|---|---|\n| c | d |\n\n",
            "\n\n```gallery\na.jpg\nb.jpg\n```\n\n");

    private final MarkdownReader reader = new MarkdownReader(MarkdownOptions.defaults());

    /** Of a reader who trusted that its texts are clean, the sign for "written by us" alone came through. */
    @Test
    void textWithMarksIsReadAsIfItHadNone() throws IOException {
        for (List<String> words : mixed(RAW)) {
            String text = String.join("", words);
            String without = text.replaceAll("[\u0001-\u0003]", "");

            assertThat(body(text)).as(text).isEqualTo(body(CleanText.of(without)));
        }
    }

    @Test
    void noSpellingOfMarksBecomesOne() throws IOException {
        for (List<String> words : mixed(SPELLED)) {
            String text = String.join("", words);

            Body body = body(text);

            assertThat(body.html().chars().filter(c -> c == Body.MARKER).count())
                    .as(text)
                    .isEqualTo(body.references().size());
            assertThat(body.html().chars())
                    .as(text)
                    .allMatch(c -> c >= ' ' || c == '\n' || c == '\t' || c == Body.MARKER);
            assertThat(body.html()).as(text).doesNotContainPattern("<[^>]*\\son\\w+=\"");
        }
    }

    private Body body(String text) {
        return reader.read(text, "content/news/a.md", 0, new Problems());
    }

    /** Hostile bodies cut into words, with links, pictures and marks among them; the same every time. */
    private static List<List<String>> mixed(List<String> marks) throws IOException {
        List<String> words = List.of(String.join("\n", Payloads.all()).split("(?=[<>\"'= \\n])|(?<=[<>\"'= \\n])"));
        Random chosen = new Random(16);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            List<String> text = new ArrayList<>();
            for (int word = 0; word < 30; word++) {
                List<String> from = List.of(words, words, marks, POINTING).get(chosen.nextInt(4));
                text.add(from.get(chosen.nextInt(from.size())));
            }
            texts.add(text);
        }
        return texts;
    }
}
