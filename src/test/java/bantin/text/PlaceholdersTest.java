package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[điền số điện thoại]",
                "Điện thoại: [điền số điện thoại].",
                "[điền]",
                "[điền …]",
                "[ điền tên xã ]",
                "[Điền tên xã]",
                "[Điền: tên xã]",
                "[ĐIỀN TÊN XÃ]",
                "[điền UBND xã]",
                "[điền kinh phí]",
                "[điền chủ tịch xã]",
                "[điền trang web, nếu có]",
                "[điền tên [xã], tỉnh]",
                "[fill in the phone number]",
                "[Fill in]",
                "[điền tên theo [mẫu](mau.pdf)]",
                "[điền số](ví dụ 0275)",
                "[**điền** số]",
                "[điền tên"
            })
    void marksAreFound(String text) {
        assertThat(Placeholders.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "điền số điện thoại",
                "(điền số điện thoại)",
                "\\[điền tên]",
                "[điền kinh]",
                "[điền kinh, bơi lội]",
                "[điền dã]",
                "[Điền Hải]",
                "[Điền Hải, Phong Điền]",
                "[điềnn tên]",
                "[filling in]",
                "[tên điền]"
            })
    void otherTextIsNoMark(String text) {
        assertThat(Placeholders.isIn(text)).isFalse();
    }

    /** A page showed the mark, because its editor's program writes letters as entities. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[&#273;iền tên]",
                "[&#x111;iền tên]",
                "[&#X0111;i&#x1EC1;n tên]",
                "[&#272;iền tên]",
                "[đi&#7873;n tên]",
                "&#91;điền tên&#93;",
                "&lsqb;&dstrok;iền tên&rsqb;"
            })
    void entitiesStandForTheirLetters(String text) {
        assertThat(Placeholders.in("Xã " + text + " và nhân dân"))
                .extracting(MatchResult::group)
                .containsExactly(text);
    }

    @Test
    void marksAreGivenInOrder() {
        assertThat(Placeholders.in("Điện thoại [điền số], thư [fill in], xã [Điền Hải]"))
                .extracting(MatchResult::group)
                .containsExactly("[điền số]", "[fill in]");
        assertThat(Placeholders.in("[điền tên]")).hasSize(1);
        assertThat(Placeholders.in("không có")).isEmpty();
    }

    @Test
    void textIsLeftWithoutThem() {
        assertThat(Placeholders.without("Xã [điền tên], tỉnh [Điền Hải]")).isEqualTo("Xã , tỉnh [Điền Hải]");
    }

    @Test
    void maskedTextKeepsThePlaceOfAllElse() {
        assertThat(Placeholders.masked("[điền 😀] lúa", "x")).isEqualTo("xxxxxxxx lúa");
        assertThat(Placeholders.masked("[điền\ntên] lúa", "x")).isEqualTo("[điền\ntên] lúa");
        assertThat(Placeholders.masked("lúa", "x")).isEqualTo("lúa");
    }
}
