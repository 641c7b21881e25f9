package bantin.content;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Spaces;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeadSplitterTest {
    private static final String[] LINES = {
        "---",
        "--- ",
        "...",
        "title: Lúa",
        "date: 2020-03-18",
        "",
        "  ",
        "\u00a0",
        "Bà con nói.",
        "- mục",
        "  thụt",
        "# đầu",
        "]",
        "x :y",
        "+++",
        "title = \"a\"",
        "{"
    };

    private final Random random = new Random(20261130);

    /** Lines are read as far as they are asked for: of a head that ends, those below its end are not. */
    @Test
    void whatStandsBelowTheEndOfAHeadChangesNothingAboveIt() {
        for (int i = 0; i < 20_000; i++) {
            String closed = "---\n" + lines() + "---\n";
            String below = lines();
            Problems ofClosed = new Problems();
            Problems ofAll = new Problems();

            HeadSplitter.FrontMatter head = new HeadSplitter("a.md", closed, ofClosed).split();
            HeadSplitter.FrontMatter all = new HeadSplitter("a.md", closed + below, ofAll).split();

            assertThat(all.linesBefore()).as(closed).isEqualTo(withoutBlankLine(closed, all.linesBefore()));
            assertThat(all.body()).as(closed + below).isEqualTo(head.body() + below);
            assertThat(all.linesBefore()).isEqualTo(head.linesBefore());
            assertThat(ofAll.sorted()).extracting(Problem::id).isEqualTo(ids(ofClosed));
        }
    }

    /** Where no line is blank, the first one that ends a head does. */
    private static int withoutBlankLine(String closed, int otherwise) {
        List<String> lines = closed.lines().map(Spaces::strip).toList();
        int end = 1;
        while (!lines.get(end).equals("---") && !lines.get(end).equals("...")) {
            end++;
        }
        return lines.subList(0, end).contains("") ? otherwise : end + 1;
    }

    private static List<String> ids(Problems problems) {
        return problems.sorted().stream().map(Problem::id).toList();
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (int count = random.nextInt(8); count > 0; count--) {
            lines.append(LINES[random.nextInt(LINES.length)]).append('\n');
        }
        return lines.toString();
    }
}
