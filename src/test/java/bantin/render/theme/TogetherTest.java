package bantin.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TogetherTest {
    private final Together together = new Together(List.of("điện tử", "Ủy ban", "nhân dân"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Trang thông tin điện tử huyện | Trang thông tin <span class="nb">điện tử</span> huyện
        ỦY BAN NHÂN DÂN XÃ | <span class="nb">ỦY BAN</span> <span class="nb">NHÂN DÂN</span> XÃ
        Ngày Pháp luật 9-11 | Ngày Pháp luật <span class="nb">9-11</span>
        từ 25-11-2019 đến 25-12-2019 | từ <span class="nb">25-11-2019</span> đến <span class="nb">25-12-2019</span>
        điện tửng, COVID-19, 1-a | điện tửng, COVID-19, 1-a
        2điện tử, a2-3, 2-3a, 1-2-3-4-5 | 2<span class="nb">điện tử</span>, a2-3, 2-3a, 1-2-3-4-5
        điện tử điện tử,nhân dân | <span class="nb">điện tử</span> <span class="nb">điện tử</span>,<span class="nb">nhân dân</span>
        thư-điện tử; đđiện tử; nhân  dân | thư-<span class="nb">điện tử</span>; đđiện tử; nhân  dân
        <b>9-11</b> & "x" | &lt;b&gt;<span class="nb">9-11</span>&lt;/b&gt; &amp; &quot;x&quot;
        """)
    void textHoldsWhatIsReadAsOne(String text, String html) {
        assertThat(together.text(text)).isEqualTo(html);
    }

    @Test
    void longestWordThatStandsThereIsHeld() {
        Together both = new Together(List.of("điện tử", "điện tử hóa"));

        assertThat(both.text("điện tử hóa, điện tử hóahọc"))
                .isEqualTo("<span class=\"nb\">điện tử hóa</span>, <span class=\"nb\">điện tử</span> hóahọc");
    }

    @Test
    void htmlKeepsItsTagsAndCodeAsTheyAre() {
        String html = "<a href=\"/2019-12-25/\">25-12-2019</a><code>9-11</code><pre>1-2</pre> 1-2<br>";

        assertThat(Together.html(html))
                .isEqualTo("<a href=\"/2019-12-25/\"><span class=\"nb\">25-12-2019</span></a><code>9-11</code>"
                        + "<pre>1-2</pre> <span class=\"nb\">1-2</span><br>");
    }

    @Test
    void brokenHtmlIsKept() {
        assertThat(Together.html("1-2 <a href=\"3-4")).isEqualTo("<span class=\"nb\">1-2</span> <a href=\"3-4");
    }

    /** A page of digits and hyphens took no longer than any other. */
    @Test
    void longRowsOfDigitsAreReadOnce() {
        String row = "1-".repeat(200_000);

        assertThat(Together.html(row)).hasSizeGreaterThanOrEqualTo(row.length());
    }
}
