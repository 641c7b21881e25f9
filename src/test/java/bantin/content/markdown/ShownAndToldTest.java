package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Body;
import bantin.content.markdown.parse.HtmlPolicy;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers get of an article, and what its editor is told: ↵ ends a line, ¤ stands for a reference. */
class ShownAndToldTest {
    private final Problems problems = new Problems();

    private String html(String text) {
        return new MarkdownReader(MarkdownOptions.defaults())
                .read(text.replace('↵', '\n'), "bai.md", 0, problems)
                .html()
                .replace('\n', '↵')
                .replace('\u0001', '¤');
    }

    private void assertShownAndTold(String text, @Nullable String html, @Nullable String told) {
        assertThat(html(text)).isEqualTo(Objects.toString(html, ""));
        assertThat(told()).isEqualTo(Objects.toString(told, ""));
    }

    private String told() {
        return problems.sorted().stream().map(ShownAndToldTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Problem problem) {
        var place = problem.place();
        String words =
                String.join(", ", problem.args().stream().map(String::valueOf).toList());
        return (problem.id().replace("markdown.", "") + " " + place.line() + ":" + place.column() + ":" + place.length()
                        + " " + words)
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ⇒ ",
            quoteCharacter = '^',
            value = {
                "<center>Giữa</center> ⇒ <p>Giữa</p> ⇒ html.removed 1:1:7 <center>",
                "<h1 class=\"x\">Đầu</h1> ⇒ <h2 id=\"dau\">Đầu</h2> ⇒ html.removed 1:1:1 class",
                "<h2>Đầu</h2>↵↵<h3 id=\"a\">Hai</h3>↵↵<h2></h2> ⇒ <h2 id=\"dau\">Đầu</h2>↵<h3 id=\"a\">Hai</h3>↵<h2></h2> ⇒ ",
                "<a name=\"muc-1\">chữ</a> <a name=\"b\" id=\"c\">d</a> <a name=\"\">e</a> <b name=\"f\">g</b> ⇒ <p><a id=\"muc-1\">chữ</a> <a id=\"c\">d</a> e <b>g</b></p> ⇒ html.removed 1:1:1 name",
                "<iframe src=\"https://a.vn/ban-do\"></iframe> ⇒ <p><a href=\"https://a.vn/ban-do\">https://a.vn/ban-do</a></p> ⇒ html.removed 1:1:7 <iframe>",
                "<iframe src=\"http://a.vn/bản đồ\"></iframe> ⇒ <p><a href=\"http://a.vn/b%E1%BA%A3n%20%C4%91%E1%BB%93\">http://a.vn/bản đồ</a></p> ⇒ html.removed 1:1:7 <iframe>",
                "<iframe src=\"//a.vn/x\"></iframe> ⇒ <p><a href=\"https://a.vn/x\">https://a.vn/x</a></p> ⇒ html.removed 1:1:7 <iframe>",
                "<iframe src=\"a.html\"></iframe>chữ ⇒ chữ ⇒ html.removed 1:1:7 <iframe>",
                "<iframe src=\"https://youtu.be/abc\" title=\"Phim\"></iframe> ⇒ <p class=\"film-card\"><a class=\"film-link\" href=\"https://youtu.be/abc\" rel=\"noopener\"><span class=\"film-title\">Phim</span> <span class=\"film-host\">Xem trên youtu.be</span></a></p> ⇒ html.removed 1:1:7 <iframe>",
                "<p><input type=\"text\"> <input type=\"checkbox\"> a</p> ⇒ <p> a</p> ⇒ html.removed 1:4:6 <input>",
                "<p style=\"color:red\" onclick=\"x\">a</p> ⇒ <p>a</p> ⇒ html.removed 1:1:1 onclick, style",
                "<font color=\"red\">a</font> <blink>b</blink> <p data-x=\"1\">c</p> ⇒ <p>a b </p><p>c</p> ⇒ html.removed 1:1:5 <blink>, <font>, data-x",
                "<o:p></o:p><p class=\"MsoNormal\">a</p> ⇒ <p>a</p> ⇒ word 1:1:1",
                "<p class=\"MsoNormal\" onclick=\"x\"><blink>a</blink></p> ⇒ <p>a</p> ⇒ html.removed 1:1:29 <blink>, onclick; word 1:4:1",
                "<p class=\"MsoNormal\" v:shape=\"x\"><o:p>a</o:p></p> ⇒ <p>a</p> ⇒ word 1:4:1",
                "<p style=\"mso-x:1\">a</p> ⇒ <p>a</p> ⇒ word 1:11:1",
                "chữ <blink>a</blink> <marquee>b</marquee> ⇒ <p>chữ a b</p> ⇒ html.removed 1:5:6 <blink>, <marquee>",
                "chữ <b onclick=\"x\">a</b> ⇒ <p>chữ <b>a</b></p> ⇒ html.removed 1:5:1 onclick",
                "<x1>a</x1><x2><x3><x4><x5><x6><x7><x8><x9><x10><x11><x12>b ⇒ <p>ab</p> ⇒ html.removed 1:1:3 <x10>, <x11>, <x12>, <x1>, <x2>, <x3>, <x4>, <x5>, <x6>, <x7>, <x8>, <x9>",
                "<x1>a</x1><x2><x3><x4><x5><x6><x7><x8><x9><x10><x11><x12><x13>b ⇒ <p>ab</p> ⇒ html.removed 1:1:3 <x10>, <x11>, <x12>, <x13>, <x1>, <x2>, <x3>, <x4>, <x5>, <x6>, <x7>, <x8>…",
                "<script>x</script>chữ <!-- a --> b ⇒ chữ  b ⇒ html.removed 1:1:7 <script>",
                "<a href=\"b.md?a=1&amp;b=2\">a</a> <a href=\"b.md\">b</a> <img src=\"a.jpg\"> ⇒ <p><a href=\"¤\">a</a> <a href=\"¤\">b</a> ¤</p> ⇒ ",
                "<a href=\"b.md\">b</a>↵↵<a href=\"b.md\">c</a> ⇒ <p><a href=\"¤\">b</a></p>↵<p><a href=\"¤\">c</a></p> ⇒ ",
                "<img src=\"a.jpg\"> chữ <img src=\"b.jpg\" alt=\"B\" title=\"T\"> ⇒ <p>¤ chữ ¤</p> ⇒ ",
                "<ol start=\"3\"><li value=\"5\">a</li></ol><ol start=\"x\"><li value=\"12345\">b</li></ol> ⇒ <ol start=\"3\"><li value=\"5\">a</li></ol><ol><li>b</li></ol> ⇒ html.removed 1:1:1 start, value",
                "<p id=\"Đề mục\">a</p><p id=\"mục-1\">b</p><p id=\"mục-1\">c</p><p id=\"-x\">d</p> ⇒ <p>a</p><p id=\"mục-1\">b</p><p id=\"mục-1-2\">c</p><p>d</p> ⇒ html.removed 1:1:1 id",
                "<table><tr><td colspan=\"2\" rowspan=\"-1\">a</td></tr><tr><td>b</td><td colspan=\"12345\">c</td></tr></table> ⇒ <div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\"><table><colgroup class=\"room\"><col class=\"ch-3\"><col class=\"ch-3\"></colgroup><tbody><tr><td colspan=\"2\" rowspan=\"-1\">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table></div> ⇒ html.removed 1:1:1 colspan",
                "<div><div>a</div></div><div>b</div><div class=\"x\">c</div> ⇒ <p>a</p><p>b</p><p>c</p> ⇒ html.removed 1:1:1 class",
                "<div>a<img src=\"a.jpg\"></div> ⇒ <p>a¤</p> ⇒ ",
                "<div><img src=\"a.jpg\"> <br> </div> ⇒ ¤ <br> ⇒ ",
                "<span><img src=\"a.jpg\"></span> ⇒ <p>¤</p> ⇒ ",
                "<div><a href=\"a.pdf\">Kế hoạch</a></div> ⇒ <p><a href=\"¤\">Kế hoạch</a></p> ⇒ ",
                "<div><video src=\"a.mp4\"></video></div> ⇒ ¤ ⇒ ",
                "<a href=\"javascript:x\">a</a>↵↵chữ <a href='javascript:x'>b</a> ⇒ <p>a</p>↵<p>chữ b</p> ⇒ link.unsafe 1:10:12 javascript:x; link.unsafe 3:14:12 javascript:x",
                "<b>a</b>↵<a href=\"sms1:a&amp;b\">a</a> <img src=\"file:///C:/b.jpg\">c ⇒ <p><b>a</b>↵a c</p> ⇒ link.unsafe 1:1:1 sms1:a&b; picture.own-disk 2:40:16 file:///C:/b.jpg",
                "<a href=\"\">a</a> <a href=\" b.md \">b</a> <a>c</a> ⇒ <p>a <a href=\"¤\">b</a> c</p> ⇒ ",
                "<a href=\"https://a:b@c.vn/\">a</a> ⇒ <p>a</p> ⇒ value.address.user 1:10:17 a",
                "<a href=\"https://c.vn/\">a <img src=\"https://c.vn/b.jpg\" alt=\"B\"></a> ⇒ <p><a href=\"https://c.vn/\" rel=\"noopener\">a B</a></p> ⇒ picture.outside 1:37:18 https://c.vn/b.jpg",
                "a<img src=\"\"> b<video src=\" \"></video> c<audio src=\"https://c.vn/a.mp3\"></audio> ⇒ <p>a b c</p> ⇒ html.removed 1:16:6 <video>; html.removed 1:41:6 <audio>",
                "chữ↵↵<p>a</p><!-- b ⇒ <p>chữ</p>↵<p>a</p> ⇒ comment.open 3:9:4",
                "<p>a&#1;&#2;b&#128;&#x110000;&#x9f;&#8203;c</p> ⇒ <p>ab€�Ÿc</p> ⇒ ",
                "<plaintext>a</plaintext> <b>b</b> ⇒ <p>a <b>b</b></p> ⇒ ",
                "<select><option>a</select> b ⇒ <p>b</p> ⇒ html.removed 1:1:7 <select>",
                "<div>↵<p title=\"a ⇒  ⇒ ",
                "<div>↵<script>x↵↵chữ ⇒ <p>chữ</p> ⇒ html.removed 2:1:7 <script>",
                "<div>↵<style>x↵↵**chữ** ⇒ <p><strong>chữ</strong></p> ⇒ html.removed 2:1:6 <style>",
                "<p>  a  b </p><pre>a  b</pre><p><code>a  b</code></p> ⇒ <p>a b </p><pre>a  b</pre><p><code>a  b</code></p> ⇒ ",
                "<table><tr><td>a</td></tr><tr><td><b>b</b></td></tr></table> ⇒ <p>a</p><p><b>b</b></p> ⇒ ",
                "<table><tr><th>a</th></tr><tr><td>b</td></tr></table> ⇒ <div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\"><table><colgroup class=\"room\"><col class=\"ch-3\"></colgroup><tbody><tr><th>a</th></tr><tr><td>b</td></tr></tbody></table></div> ⇒ ",
                "<table><caption>C</caption><tr><td>b</td></tr></table> ⇒ <div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\"><table><caption>C</caption><colgroup class=\"room\"><col class=\"ch-3\"></colgroup><tbody><tr><td>b</td></tr></tbody></table></div> ⇒ ",
                "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table> ⇒ <div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\"><table><colgroup class=\"room\"><col class=\"ch-3\"><col class=\"ch-4\"></colgroup><tbody><tr><td>a</td><td><table><tbody><tr><td>b</td><td>c</td></tr></tbody></table></td></tr></tbody></table></div> ⇒ ",
                "<a href=\"https://a.vn/\">https://a.vn/b</a> https://a.vn/c ⇒ <p><a href=\"https://a.vn/\" rel=\"noopener\">https://a.vn/b</a> <a href=\"https://a.vn/c\" rel=\"noopener\">https://a.vn/c</a></p> ⇒ ",
                "<A HREF=\"https://a.vn/\">https://a.vn/b</A> https://a.vn/c ⇒ <p><a href=\"https://a.vn/\" rel=\"noopener\">https://a.vn/b</a> <a href=\"https://a.vn/c\" rel=\"noopener\">https://a.vn/c</a></p> ⇒ ",
                "<abbr>https://a.vn/b</abbr> ⇒ <p><abbr><a href=\"https://a.vn/b\" rel=\"noopener\">https://a.vn/b</a></abbr></p> ⇒ ",
                "<a>https://a.vn/b <b>https://a.vn/c</b></a> ⇒ <p>https://a.vn/b <b>https://a.vn/c</b></p> ⇒ ",
                "<a href=\"https://a.vn/\">a <i>https://a.vn/b</i> https://a.vn/c↵https://a.vn/d↵↵https://a.vn/e ⇒ <p><a href=\"https://a.vn/\" rel=\"noopener\">a <i>https://a.vn/b</i> https://a.vn/c↵https://a.vn/d</a></p><a href=\"https://a.vn/\" rel=\"noopener\">↵</a><p><a href=\"https://a.vn/\" rel=\"noopener\"></a><a href=\"https://a.vn/e\" rel=\"noopener\">https://a.vn/e</a></p> ⇒ ",
                "</i> https://a.vn/b <article> https://a.vn/c ⇒ <p><a href=\"https://a.vn/b\" rel=\"noopener\">https://a.vn/b</a> </p> <a href=\"https://a.vn/c\" rel=\"noopener\">https://a.vn/c</a> ⇒ html.removed 1:21:8 <article>"
            })
    void onlyTheAllowedStaysAndTheRestIsTold(String text, @Nullable String html, @Nullable String told) {
        assertShownAndTold(text, html, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ⇒ ",
            quoteCharacter = '^',
            value = {
                "![phim](https://youtu.be/abc) và chữ ⇒ <p><a href=\"https://youtu.be/abc\" rel=\"noopener\">phim</a> và chữ</p> ⇒ ",
                "![](https://youtu.be/abc) và chữ ⇒ <p><a href=\"https://youtu.be/abc\" rel=\"noopener\">https://youtu.be/abc</a> và chữ</p> ⇒ ",
                "![a](https://youtu.be/a)↵![b](https://youtu.be/b) ⇒ <p class=\"film-card\"><a class=\"film-link\" href=\"https://youtu.be/a\" rel=\"noopener\"><span class=\"film-title\">a</span> <span class=\"film-host\">Xem trên youtu.be</span></a></p>↵<p class=\"film-card\"><a class=\"film-link\" href=\"https://youtu.be/b\" rel=\"noopener\"><span class=\"film-title\">b</span> <span class=\"film-host\">Xem trên youtu.be</span></a></p> ⇒ ",
                "![a](a.jpg) [b](b.md) ⇒ <p>¤ <a href=\"¤\">b</a></p> ⇒ ",
                "![a](a.jpg)↵<https://a.vn/> ⇒ <p>¤↵<a href=\"https://a.vn/\" rel=\"noopener\">https://a.vn/</a></p> ⇒ ",
                "![Phim hay](https://youtu.be/abc) ⇒ <p class=\"film-card\"><a class=\"film-link\" href=\"https://youtu.be/abc\" rel=\"noopener\"><span class=\"film-title\">Phim hay</span> <span class=\"film-host\">Xem trên youtu.be</span></a></p> ⇒ ",
                "https://youtu.be/abc ⇒ <p class=\"film-card\"><a class=\"film-link\" href=\"https://youtu.be/abc\" rel=\"noopener\"><span class=\"film-title\">https://youtu.be/abc</span> <span class=\"film-host\">Xem trên youtu.be</span></a></p> ⇒ ",
                "<https://youtu.be/abc> ⇒ <p class=\"film-card\"><a class=\"film-link\" href=\"https://youtu.be/abc\" rel=\"noopener\"><span class=\"film-title\">https://youtu.be/abc</span> <span class=\"film-host\">Xem trên youtu.be</span></a></p> ⇒ ",
                "[Phim **hay**](https://youtu.be/abc) ⇒ <p class=\"film-card\"><a class=\"film-link\" href=\"https://youtu.be/abc\" rel=\"noopener\"><span class=\"film-title\">Phim hay</span> <span class=\"film-host\">Xem trên youtu.be</span></a></p> ⇒ ",
                "[Phim](https://youtu.be/abc) ⇒ <p class=\"film-card\"><a class=\"film-link\" href=\"https://youtu.be/abc\" rel=\"noopener\"><span class=\"film-title\">Phim</span> <span class=\"film-host\">Xem trên youtu.be</span></a></p> ⇒ ",
                "[Trang](https://a.vn/b) ⇒ <p><a href=\"https://a.vn/b\" rel=\"noopener\">Trang</a></p> ⇒ ",
                "<https://a.vn/b> ⇒ <p><a href=\"https://a.vn/b\" rel=\"noopener\">https://a.vn/b</a></p> ⇒ ",
                "<ubnd@a.vn> ⇒ <p><a href=\"mailto:ubnd@a.vn\">ubnd@a.vn</a></p> ⇒ ",
                "![a](a.jpg) ![b](b.jpg) ⇒ ¤↵¤ ⇒ ",
                "![a](a.jpg)↵*Lễ hội* ⇒ ¤ ⇒ ",
                "![a](a.jpg)↵*Lễ* *hội* ⇒ <p>¤↵<em>Lễ</em> <em>hội</em></p> ⇒ ",
                "*Lễ hội* ⇒ <p><em>Lễ hội</em></p> ⇒ ",
                "![a](a.jpg)↵[b](b.md) ⇒ <p>¤↵<a href=\"¤\">b</a></p> ⇒ ",
                "![a][x]↵↵[x]: a.jpg \"Chú\" ⇒ ¤ ⇒ ",
                "![a][y] ⇒ <p>![a][y]</p> ⇒ ",
                "![a](file:///C:/a.jpg) ![b](C:\\\\a.jpg) ![c](\\\\\\\\may\\\\a.jpg) ![d](javascript:x) ![e](data:image/png;base64,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA) ⇒  ⇒ picture.own-disk 1:6:16 file:///C:/a.jpg; picture.own-disk 1:29:9 C:\\a.jpg; picture.own-disk 1:45:14 \\\\may\\a.jpg; picture.unsafe 1:66:12 javascript:x; picture.embedded 1:85:53 data:image/png;base64,AAAAAAAAAAAAAAAAAA…",
                "![f](javascript:aaaaaaaaaaaaaaaaaaaaaaaaaaaaa) ![g](javascript:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) ⇒  ⇒ picture.unsafe 1:6:40 javascript:aaaaaaaaaaaaaaaaaaaaaaaaaaaaa; picture.unsafe 1:53:41 javascript:aaaaaaaaaaaaaaaaaaaaaaaaaaaaa…",
                "[a](https://ten:mat@a.vn/) [b](https://@a.vn/) [c](https://a.vn/) ⇒ <p>a b <a href=\"https://a.vn/\" rel=\"noopener\">c</a></p> ⇒ value.address.user 1:5:21 a; value.address.user 1:32:14 b",
                "[a](a.pdf#x?y) [b](b.PDF?x#.doc) [c](pdf) [d](a.) [e](.pdf) [f](#a.pdf) [g](?a.pdf) ⇒ <p>¤ ¤ <a href=\"¤\">c</a> <a href=\"¤\">d</a> ¤ <a href=\"¤\">f</a> <a href=\"¤\">g</a></p> ⇒ "
            })
    void whatStandsAloneIsShownAndTheRestIsALink(String text, @Nullable String html, @Nullable String told) {
        assertShownAndTold(text, html, told);
    }

    @Test
    void inTheLetterOfCommonMarkPicturesOfOthersAreShown() {
        MarkdownOptions letter = new MarkdownOptions(HtmlPolicy.KEEP, "vi", MarkdownOptions.Dialect.COMMONMARK);

        Body body = new MarkdownReader(letter)
                .read("![Đình](https://a.vn/đình.jpg \"Lễ hội\") ![](https://youtu.be/a)", "bai.md", 0, problems);

        assertThat(body.html())
                .isEqualTo("<p><img src=\"https://a.vn/%C4%91%C3%ACnh.jpg\" alt=\"Đình\" title=\"Lễ hội\">"
                        + " <img src=\"https://youtu.be/a\" alt=\"\"></p>");
        assertThat(problems.isEmpty()).isTrue();
    }
}
