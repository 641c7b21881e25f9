package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyllablesTest {

    @Test
    void longTextIsCutAfterAWord() {
        assertThat(Syllables.cut("Ngày 13-3, Phòng Văn hóa và Thông tin", 20)).isEqualTo("Ngày 13-3, Phòng…");
        assertThat(Syllables.cut("Ngày 13-3, Phòng Văn hóa", 12)).isEqualTo("Ngày 13-3…");
    }

    @Test
    void shortTextStays() {
        assertThat(Syllables.cut(" Kim Lan ", 7)).isEqualTo("Kim Lan");
    }

    @Test
    void onlyAWordLongerThanTheRoomIsCutInside() {
        assertThat(Syllables.cut("https://gocongtay.vn/tin", 9)).isEqualTo("https://…");
        assertThat(Syllables.cut("😀😀😀😀", 4)).isEqualTo("😀…");
    }

    @Test
    void htmlIsEscapedForTextAndAttributes() {
        assertThat(Html.escape("<b title='\"'> R&D")).isEqualTo("&lt;b title=&#39;&quot;&#39;&gt; R&amp;D");
        assertThat(Html.escape("Gò Công")).isEqualTo("Gò Công");
    }
}
