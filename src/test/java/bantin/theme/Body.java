package bantin.theme;

import bantin.content.markdown.MarkdownReader;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;

/** A body with all that tests a layout: a wide table, an endless address, a code block, footnotes, a video. */
final class Body {
    static final String HARD = """
        <p>Toàn huyện có <strong>32.657 hộ</strong> đạt chuẩn, tỷ lệ 93,1%<sup id="fnref-1"><a href="#fn-1" aria-label="Chú thích 1">1</a></sup>.
        Xem <a href="/trang.html">12 di tích cấp tỉnh</a>.</p>
        <h2 id="ket-qua">Kết quả nổi bật: Nguyễn-Đình-Chiểu-Trương-Định-Thủ-Khoa-Huân-Âu-Dương-Lân</h2>
        <p>https://tiengiang.gov.vn/duong-dan-rat-dai/khong-co-khoang-trang/van-ban-chi-dao-dieu-hanh-cua-uy-ban-nhan-dan-huyen</p>
        <p><a href="https://tiengiang.gov.vn/">https://tiengiang.gov.vn/duong-dan-rat-dai/khong_co_khoang_trang_nao_trong_dia_chi_nay_ca</a></p>
        <figure><img src="/canh-dong.svg" width="1200" height="800" alt="Trao giấy khen"><figcaption>Trao giấy khen. Ảnh: Ngọc Ẩn</figcaption></figure>
        """ + tables() + """
        <blockquote><p>Văn hóa là nền tảng tinh thần của xã hội.</p></blockquote>
        <pre tabindex="0"><code>0123456789012345678901234567890123456789012345678901234567890123456789</code></pre>
        <h3 id="phuong-huong">Phương hướng</h3>
        <ol><li>Giữ vững danh hiệu xã văn hóa;</li><li>Nâng chất các thiết chế.</li></ol>
        <dl><dt>Hộ nghèo</dt><dd>Hộ có thu nhập dưới chuẩn.</dd></dl>
        <section class="footnotes" aria-label="Chú thích"><ol><li id="fn-1"><p>Báo cáo số 12. <a href="#fnref-1" aria-label="Trở lại bài">↩</a></p></li></ol></section>
        """;

    private Body() {}

    /** The two kinds that editors have: of Markdown, and pasted with merged cells. */
    private static String tables() {
        return new MarkdownReader(MarkdownOptions.defaults())
                .read("""
                        | Xã, thị trấn | Số hộ | Đạt chuẩn | Tỷ lệ | Văn phòng đăng ký | Ghi chú |
                        |---|---:|---|:---:|---|---|
                        | Vĩnh Bình | 4.123 | 3.987 | 96,7% | vanphong.vinhbinh@tiengiang.gov.vn | Đô thị văn minh |
                        | Thạnh Nhựt | 12.021 | 11.800 | 92,7% | một cửa | Đã đăng ký xây dựng nông thôn mới nâng cao từ năm 2019 |
                        [Gia đình văn hóa theo xã]

                        <table>
                        <tr><th rowspan="2">Địa phương</th><th colspan="2">Số hộ</th></tr>
                        <tr><th>Đăng ký</th><th>Đạt</th></tr>
                        <tr><td>Vĩnh Bình</td><td>4.123</td><td>3.987</td></tr>
                        <tr><td>Các xã ven sông Cửa Tiểu và xã Bình Tân</td><td>chưa thống kê xong</td><td>3.987</td></tr>
                        </table>
                        """, "content/news/gia-dinh-van-hoa.md", 1, new Problems())
                .html();
    }
}
