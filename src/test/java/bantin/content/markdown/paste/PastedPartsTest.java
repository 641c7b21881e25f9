package bantin.content.markdown.paste;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.vn/x?utm_source=zalo&id=5&fbclid=Iw | https://a.vn/x?id=5",
                "https://a.vn/x?UTM_medium=x#muc-2 | https://a.vn/x#muc-2",
                "https://a.vn/x#utm_source=1 | https://a.vn/x#utm_source=1",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.vn%2Fb%3Fc%3D1%26fbclid%3Dx&h=A | https://a.vn/b?c=1",
                "https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.vn%2F&usg=x | https://a.vn/",
                "https://a.vn/họp(1).pdf | https://a.vn/h%E1%BB%8Dp%281%29.pdf",
                "mailto:ubnd@a.vn | mailto:ubnd@a.vn",
                "tel:02733838123 | tel:02733838123"
            })
    void linkLeadsWhereItMeant(String written, String meant) {
        assertThat(Addresses.of(written)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "JaVaScript:alert(1)",
        "vbscript:x",
        "data:text/html;x",
        "file:///C:/a.docx",
        "#_Toc1234",
        "/tin/a.html",
        "''",
        "C:\\a.docx",
        "https://",
        "about:blank#x"
    })
    void linkThatLeadsNowhereIsNone(String written) {
        assertThat(Addresses.of(written)).isEmpty();
    }

    @Test
    void wordsOfALinkWithoutAnAddressStay() {
        Pasted pasted =
                Paste.read("<p>Xem <a href='/van-ban/12'>văn bản 12</a>, <a href='javascript:x()'>in</a></p>", "");

        assertThat(pasted.markdown()).isEqualTo("Xem văn bản 12, in");
        assertThat(PasteTest.remarks(pasted, Lang.EN))
                .contains("1 links", "văn bản 12")
                .doesNotContain("in,");
    }

    @Test
    void footnotesGoOnBehindThoseOfTheText() {
        String html = "<p>thu<a href='#n1' name='m1'>[1]</a></p><p><a href='#m1' name='n1'>[1]</a> Nguồn: UBND</p>";

        assertThat(Paste.read(html, "chi[^4]\n\n[^4]: cũ").markdown()).isEqualTo("thu[^5]\n\n[^5]: Nguồn: UBND");
    }

    /** A mark that is copied without its note would else be a warning of the page. */
    @Test
    void markOfANoteThatWasNotCopiedIsText() {
        assertThat(Paste.read("<p>thu<a href='#_ftn1' name='_ftnref1'>[1]</a> đủ</p>", "")
                        .markdown())
                .isEqualTo("thu\\[1] đủ");
    }

    @Test
    void noteOfACellOfHtmlStandsBelowAsText() {
        String html =
                "<table><tr><td colspan=2>Thu</td></tr><tr><th rowspan=2>A</th><th>B<a href='#n' name='m'>1</a></th></tr>"
                        + "<tr><td>C</td></tr></table><p><a href='#m' name='n'>1</a> Nguồn</p>";

        String markdown = Paste.read(html, "").markdown();

        assertThat(markdown).contains("B(1)</th>").endsWith("(1) Nguồn");
        assertThat(ShownWords.warnings(markdown)).isEmpty();
    }

    @Test
    void picturesAreNamedWithTheWordsBeforeThem() {
        Pasted pasted = Paste.read(
                "<p>Toàn cảnh hội nghị</p><img src='file:///C:/Temp/msohtmlclip1/01/clip%20image001.png'>"
                        + "<img src='data:image/jpeg;base64,AAAA'><img src='https://a.vn/b.jpg'><img width=1 src='https://a.vn/dot'>",
                "");

        assertThat(PasteTest.remarks(pasted, Lang.VI))
                .contains(
                        "clip image001.png (… Toàn cảnh hội nghị)",
                        "1.jpeg (… Toàn cảnh hội nghị)",
                        "https://a.vn/b.jpg")
                .doesNotContain("dot");
    }

    /** Cells and paragraphs before a picture were read as one word. */
    @Test
    void wordsBeforeAPictureStandApart() {
        Pasted pasted = Paste.read(
                "<table><tr><td>Ấp</td><td>Số hộ</td></tr></table><p>Chợ</p><img src='file:///C:/a.png'>", "");

        assertThat(PasteTest.remarks(pasted, Lang.VI)).contains("a.png (… Ấp Số hộ Chợ)");
    }

    @Test
    void tooLargeABlockIsTold() {
        Pasted pasted = Paste.read("<p>" + "<b>x</b> y ".repeat(30_000) + "</p>", "");

        assertThat(PasteTest.remarks(pasted, Lang.VI)).contains("quá lớn");
    }

    @Test
    void everyRemarkIsSaidInBothLanguages() {
        Pasted large = Paste.read("x".repeat(5_000_001), "");

        assertThat(PasteTest.remarks(large, Lang.VI)).contains("5 triệu");
        assertThat(PasteTest.remarks(large, Lang.EN)).contains("5 million");
    }
}
