package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bantin.content.body.Body;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.content.markdown.written.Limits;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final Duration GENEROUS = Duration.ofMinutes(2);

    private final Problems problems = new Problems();
    private final MarkdownReader reader = new MarkdownReader(MarkdownOptions.defaults());

    private Body read(String text) {
        return assertTimeoutPreemptively(GENEROUS, () -> reader.read(text, "a.md", 0, problems));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "*", ">", "> ", "- ", "1. ", "`a", "*a ", "[a](", "<x>", "[]", "\\", "{a ", "_a", "[x]\n", "--\n"
            })
    void fiveMegabytesOfSignsAreAProblemAndNoCrash(String sign) {
        Body body = read(sign.repeat(5_000_000 / sign.length()));

        assertThat(body.isEmpty()).isTrue();
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("markdown.too-deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"một hai ", "một\n\n", "(", "\t", "\u00a0", "#"})
    void megabytesOfTextAreOnlyLong(String text) {
        read(text.repeat(1_000_000 / text.length()).replaceAll("(?s)(.{4000})", "$1\n\n"));

        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void deepestAllowedNestingIsRead() {
        String quotes = "> ".repeat(Limits.DEEPEST) + "sâu";

        assertThat(read(quotes).html()).contains("<p>sâu</p>");
        assertThat(read("> " + quotes).isEmpty()).isTrue();
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("markdown.too-deep");
    }

    @Test
    void whatTheLimitsDoNotForeseeIsAProblemToo() {
        read("<a" + " x=\"1\"".repeat(20_000) + ">");
        read("[a](b \"" + "\\\"".repeat(2_400) + "\")");
        read("<!-- " + "- a ".repeat(100_000) + " -->");

        assertThat(problems.sorted()).allMatch(p -> p.id().equals("markdown.too-deep"));
    }

    @Test
    void longTablesAndListsAreNormal() {
        StringBuilder text = new StringBuilder("| a | b |\n|---|---|\n");
        for (int i = 0; i < 2000; i++) {
            text.append("| Xã số ").append(i).append(" | *12* |\n");
        }
        text.append("\n");
        for (int i = 1; i < 2000; i++) {
            text.append(i).append(". [Văn bản](van-ban-").append(i).append(".pdf)\n");
        }

        assertThat(read(text.toString()).references()).hasSize(1999);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](b \"c ",
                "[a](b 'c ",
                "[a](b c ",
                "<?b ",
                "<!x ",
                "<![CDATA[ ",
                "lúa <!-- ",
                "- [ ] ",
                "1. [x] "
            })
    void whatIsOpenedAndNeverClosedBeforeMuchTextIsAProblem(String opening) {
        Body body = read(opening.repeat(2_000) + " lúa chín vàng".repeat(15_000));

        assertThat(body.isEmpty()).isTrue();
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("markdown.too-deep");
    }

    @Test
    void lawOfThousandsOfLinesWithLinksAndTitlesIsRead() {
        String line = "Điều %d. [Văn bản số %d](van-ban-%d.pdf \"Văn bản\") có hiệu lực từ ngày ký.\n";
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 1_600; i++) {
            text.append(line.replace("%d", String.valueOf(i)))
                    .append("Nội dung của điều này dài một dòng.\n".repeat(9));
        }

        assertThat(read(text.toString()).references()).hasSize(1_600);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void lawWithAThousandBoldLinesInARowIsRead() {
        String html = read("**Điều 1.** *Phạm vi* của nghị quyết này.\n".repeat(1_500))
                .html();

        assertThat(html).contains("<strong>Điều 1.</strong> <em>Phạm vi</em>");
        assertThat(problems.isEmpty()).isTrue();
    }
}
