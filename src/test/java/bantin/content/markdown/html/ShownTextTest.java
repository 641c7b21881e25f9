package bantin.content.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of a page, as they are read. */
class ShownTextTest {
    private static List<String> read(String html) {
        return ShownText.of(html, said -> "Ảnh: " + said);
    }

    @Test
    void paragraphsRowsAndPicturesAreLinesInTheirOrder() {
        assertThat(read("""
                        <header><p>Cổng</p></header><main><h1>Giá
                         lúa</h1><p>Một <b>đậm</b> và <a href="#">nối</a>.<br>Dòng hai <img src="/a/cho-1.jpg" alt="Chợ nổi"> cuối</p>
                        <table><tr><th>Xã</th><th>Dân</th></tr><tr><td>An Bình</td><td>9.000</td></tr></table>
                        <ul><li>Một</li><li>Hai<ul><li>Con</li></ul></li></ul><img src="/a/ho.webp"></main><footer>x</footer>"""))
                .containsExactly(
                        "Cổng",
                        "Giá lúa",
                        "Một đậm và nối.",
                        "Dòng hai",
                        "Ảnh: Chợ nổi",
                        "cuối",
                        "Xã | Dân",
                        "An Bình | 9.000",
                        "Một",
                        "Hai",
                        "Con",
                        "Ảnh: ho.webp",
                        "x");
    }

    @Test
    void whatNobodySeesIsNotRead() {
        assertThat(read("<title>x</title><p>Thấy</p><p hidden>ẩn <i>này</i></p><script>a()</script>"
                        + "<svg><text>vẽ</text></svg><template><p>mẫu</p></template><style>p{}</style>nữa"))
                .containsExactly("Thấy", "nữa");
    }
}
