package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers saw asterisks, bars and tags of other programs, and nobody had said a word. */
class LeftOversTest {
    private final Problems problems = new Problems();

    /** What is told, as line:column:length and the end of its id. */
    private List<String> told(String text) {
        new MarkdownReader(MarkdownOptions.defaults()).read(text, "content/news/hop.md", 0, problems);
        return problems.sorted().stream()
                .filter(problem -> problem.id().startsWith("markdown.left."))
                .map(LeftOversTest::place)
                .toList();
    }

    private static String place(Problem problem) {
        var place = problem.place();
        return place.line() + ":" + place.column() + ":" + place.length() + " "
                + problem.id().replace("markdown.left.", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "**Ghi chú:**nội dung~1:11:2 space",
                "Ông nói **“rất tốt”**và đi~1:20:2 space",
                "*“Rất tốt”*và đi~1:11:1 space",
                "***Lưu ý:***nội dung~1:10:3 space",
                "__Ghi chú:__nội dung~1:11:2 space",
                "** đậm ** thật~1:8:2 emphasis",
                "**`mã` quên đóng~1:1:2 emphasis",
                "**![Đình](dinh.jpg) quên đóng~1:1:2 emphasis",
                "**<!-- a --> quên đóng~1:1:2 emphasis",
                "[**một:**hai](a.md)~1:8:2 space",
                "**Ghi chú: quên đóng~1:1:2 emphasis",
                "**Ghi chú: **nội dung~1:12:2 emphasis",
                "- mục **một:**hai~1:13:2 space",
                "> trích **một:**hai~1:15:2 space",
                "| a |\\n|---|\\n| **x:**y |~3:7:2 space",
                "a[^1]\\n\\n[^1]: **x:**y~3:11:2 space",
                "<div>\\n**đậm** trong thẻ\\n</div>~2:6:2 emphasis",
                "Sáng nay ## Thời gian~1:10:2 heading",
                "##Thời gian~1:1:2 heading",
                "####1. Thời gian~1:1:4 heading",
                "Sáng nay\\n    ## Thời gian~2:5:2 heading",
                "|a|b|c|\\n|---|---|~2:1:9 table",
                "Chữ\\n|---|---|~2:1:9 table",
                "Buổi | Việc\\n-- | -- | --~2:1:12 table",
                "| Sáng | Họp |\\n| Chiều | Nghỉ |~2:1:16 table",
                "> |a|\\n> |-|-|~2:3:5 table",
                "[Nghị định] (https://example.vn/a)~1:1:13 link",
                "![Đình] (dinh.jpg)~1:2:8 link",
                "[Nghị định](https://example.vn/a~1:1:12 link",
                "[lịch] (lich.pdf) tuần~1:1:8 link",
                "[tin]  (/tin-tuc/)~1:1:8 link",
                "mẫu {.luu-y} giữa câu~1:5:8 attributes",
                "mẫu {#ma lang=en} giữa câu~1:5:13 attributes",
                "chữ{.lop} và~1:4:6 attributes",
                "dòng {.lop}\\nhai~1:6:6 attributes"
            })
    void marksThatReadersSeeAreToldAtTheirPlace(String text, String told) {
        assertThat(told(text.replace("\\n", "\n"))).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{% highlight ruby %}\\nx = 1\\n{% endhighlight %}~{% highlight %}",
                "{{< figure src=\"a.jpg\" >}}~{{< figure >}}",
                "{{<figure src=\"a.jpg\">}}~{{< figure >}}",
                "{{% note %}}chữ{{% /note %}}~{{% note %}}",
                "{%- include_relative a.md -%}~{% include_relative %}",
                "Xem {{ site.baseurl }}~{{ site.baseurl }}",
                "[xem]({{ site.url }}/a)~{{ site.url }}",
                "chữ\\n{: .lop}~{: .lop}",
                "{:toc}~{:toc}",
                "[caption id=\"a\"]Đình~[caption]",
                "Đình[/caption]~[/caption]",
                "[gallery ids=\"1,2\"]~[gallery]",
                "Xem [[Trang khác]]~[[Trang khác]]",
                "[[_TOC_]]~[[_TOC_]]",
                "> [!NOTE]\\n> chú~[!NOTE]",
                "::: warning\\nchữ~::: warning",
                "<div>\\n{% include a.html %}\\n</div>~{% include %}"
            })
    void tagsOfOtherProgramsAreToldByName(String text, String name) {
        told(text.replace("\\n", "\n"));

        assertThat(problems.sorted())
                .filteredOn(problem -> problem.id().equals("markdown.left.tag"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.args()).containsExactly(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Ghi chú:** nội dung, **đậm** và *nghiêng*.",
                "Số liệu (*), (**) và số liệu sơ bộ**",
                "\\*\\*không\\*\\* và \\## không",
                "Ngày __/__/2026, họ tên ________, mã ten__tep__cu",
                "2**3, 5*3, a * b, 3 * * *",
                "*Thứ nhất, *Thứ hai, *Thứ ba",
                "C# và C##, #lehoi, số 5#6",
                "a | b và |x|, giá trị |x| + |y|",
                "[1] (xem trang 2), f[i](x), [a]",
                "$\\sum_{n=1}^{N} x_n$, {i=1}, {so=5}, {abc}, {\"a\": 1}, {#1}, x_{.5}",
                "chữ <!-- {{ a }} --> và <b>chữ</b> <!-- **a:**b -->",
                "`**Ghi chú:**x` và `{% raw %}` và ``{{ x }}``",
                "```\n**a:**b {{ x }}\n## \n```",
                "<!-- {% if x %} **a:**b -->",
                "<pre>\n**a:**b {{ x }}\n</pre>",
                "[[1]](https://example.vn/) và [a][b]\n\n[b]: https://example.vn/",
                "![ảnh **a:**b](a.jpg)",
                "Từ 8:00 ::: đến 9:00, [x], [ ]",
                "![Đình](dinh.jpg){width=300} và [a](b.md){.nut}"
            })
    void whatIsMeantAsTextIsNotTold(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void oneNameOfATagIsToldOnceAndManyMarksAreTooManyToRead() {
        assertThat(told("{{ a }} {{ a }}\n\n{{ a }}")).containsExactly("1:1:7 tag");
        assertThat(told("## a\n\n" + "x ## b\n\n".repeat(500))).hasSizeBetween(30, 60);
    }

    @Test
    void codeThatIsNeverClosedIsAProblem() {
        told("Chữ\n\n```\nmã\n\n## Hết");

        assertThat(problems.sorted()).singleElement().satisfies(problem -> assertThat(LeftOversTest.place(problem))
                .isEqualTo("3:1:3 markdown.code.open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{a", "{{a}}", "{%a ", "[a ", "](", "] (", "##", "# ", "|-", "{.a ", ":::", "[/a]", "a** ", "{:a",
                "[[a"
            })
    void hundredThousandMarksAreReadOnce(String mark) {
        String text = (mark.repeat(20) + "\n\n").repeat(400);

        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> told(text));
    }
}
