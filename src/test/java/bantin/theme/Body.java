package bantin.theme;

/** A body with all that tests a layout: a wide table, an endless address, a code block, footnotes, a video. */
final class Body {
    static final String HARD = """
        <p>Toàn huyện có <strong>32.657 hộ</strong> đạt chuẩn, tỷ lệ 93,1%<sup id="fnref-1"><a href="#fn-1" aria-label="Chú thích 1">1</a></sup>.
        Xem <a href="/trang.html">12 di tích cấp tỉnh</a>.</p>
        <h2 id="ket-qua">Kết quả nổi bật: Nguyễn-Đình-Chiểu-Trương-Định-Thủ-Khoa-Huân-Âu-Dương-Lân</h2>
        <p>https://tiengiang.gov.vn/duong-dan-rat-dai/khong-co-khoang-trang/van-ban-chi-dao-dieu-hanh-cua-uy-ban-nhan-dan-huyen</p>
        <p><a href="https://tiengiang.gov.vn/">https://tiengiang.gov.vn/duong-dan-rat-dai/khong_co_khoang_trang_nao_trong_dia_chi_nay_ca</a></p>
        <figure><img src="/canh-dong.svg" width="1200" height="800" alt="Trao giấy khen"><figcaption>Trao giấy khen. Ảnh: Ngọc Ẩn</figcaption></figure>
        <div class="table-scroll" tabindex="0" role="region" aria-label="Bảng">
        <table><caption>Gia đình văn hóa theo xã</caption>
        <thead><tr><th scope="col">Xã, thị trấn</th><th scope="col" class="align-right">Số hộ</th><th scope="col">Đạt chuẩn</th><th scope="col" class="align-center">Tỷ lệ</th><th scope="col">Văn phòng đăng ký</th><th scope="col">Ghi chú</th></tr></thead>
        <tbody><tr><td>Vĩnh Bình</td><td class="align-right">4.123</td><td>3.987</td><td class="align-center">96,7%</td><td>vanphong.vinhbinh@tiengiang.gov.vn</td><td>Đô thị văn minh</td></tr></tbody></table></div>
        <blockquote><p>Văn hóa là nền tảng tinh thần của xã hội.</p></blockquote>
        <pre tabindex="0"><code>0123456789012345678901234567890123456789012345678901234567890123456789</code></pre>
        <h3 id="phuong-huong">Phương hướng</h3>
        <ol><li>Giữ vững danh hiệu xã văn hóa;</li><li>Nâng chất các thiết chế.</li></ol>
        <dl><dt>Hộ nghèo</dt><dd>Hộ có thu nhập dưới chuẩn.</dd></dl>
        <section class="footnotes" aria-label="Chú thích"><ol><li id="fn-1"><p>Báo cáo số 12. <a href="#fnref-1" aria-label="Trở lại bài">↩</a></p></li></ol></section>
        """;

    private Body() {}
}
