package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

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
                "[điền đơn](mau.pdf) và [điền tên]"
            })
    void marksAreFound(String text) {
        assertThat(Placeholders.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "điền số điện thoại",
                "(điền số điện thoại)",
                "[điền đơn](mau-don.md)",
                "![điền đơn](mau-don.png)",
                "\\[điền tên]",
                "[điền kinh]",
                "[điền kinh, bơi lội]",
                "[điền dã]",
                "[Điền Hải]",
                "[Điền Hải, Phong Điền]",
                "[điềnn tên]",
                "[filling in]",
                "[tên điền]",
                "[điền tên"
            })
    void otherTextIsNoMark(String text) {
        assertThat(Placeholders.isIn(text)).isFalse();
    }
}
