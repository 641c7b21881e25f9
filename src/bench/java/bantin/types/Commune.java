package bantin.types;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives a portal the records of a commune: documents, questions, weekly schedules. Arguments: the portal's folder, how many
 * of each. The same numbers give the same files.
 */
public final class Commune {
    private static final List<String> FORMS =
            List.of("Nghị quyết", "Quyết định", "Kế hoạch", "Thông báo", "Báo cáo", "Công văn", "Tờ trình", "Chỉ thị");
    private static final List<String> SIGNS =
            List.of("NQ-HĐND", "QĐ-UBND", "KH-UBND", "TB-UBND", "BC-UBND", "UBND-VP", "TTr-UBND", "CT-UBND");
    private static final List<String> FIELDS = List.of(
            "Đất đai",
            "Xây dựng",
            "Tài chính - ngân sách",
            "Tư pháp - hộ tịch",
            "Y tế",
            "Giáo dục",
            "Văn hóa - xã hội",
            "Quốc phòng - an ninh");
    private static final List<String> ASKED =
            List.of("Đất đai", "Xây dựng", "Hộ tịch", "An sinh xã hội", "Môi trường", "Lĩnh vực khác");
    private static final List<String> OFFICES =
            List.of("Hội đồng nhân dân xã", "Ủy ban nhân dân xã", "Phòng Kinh tế", "Văn phòng HĐND và UBND");
    private static final List<String> DEEDS = List.of(
            "phê duyệt",
            "điều chỉnh",
            "triển khai thực hiện",
            "tổng kết",
            "kiểm tra",
            "tăng cường quản lý",
            "hướng dẫn",
            "công bố");
    private static final List<String> MATTERS = List.of(
            "quy hoạch sử dụng đất",
            "dự toán thu, chi ngân sách",
            "phòng, chống dịch bệnh trên gia súc, gia cầm",
            "chương trình xây dựng nông thôn mới nâng cao",
            "tuyển quân",
            "chuyển đổi số",
            "hỗ trợ hộ nghèo, hộ cận nghèo",
            "vệ sinh an toàn thực phẩm",
            "đường giao thông nông thôn",
            "thu gom rác thải sinh hoạt",
            "phổ cập giáo dục",
            "đăng ký hộ tịch");
    private static final List<String> PLACES = List.of(
            "ấp Hòa Bình",
            "ấp Bình Tây",
            "ấp Thạnh Hưng",
            "ấp Long Bình",
            "trên địa bàn xã",
            "tại các trường học",
            "dọc kênh Tham Thu",
            "khu dân cư mới");
    private static final List<String> LEADERS = List.of(
            "Chủ tịch UBND xã",
            "Phó Chủ tịch UBND xã phụ trách kinh tế",
            "Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội",
            "Bí thư Đảng ủy",
            "Chủ tịch HĐND xã");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);

    private final Path content;
    private final Random random = new Random(17);

    private final List<String> spoken;

    private Commune(Path content) throws IOException {
        this.content = content;
        this.spoken = spoken(Path.of("content"));
    }

    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        Path site = home.resolve("site.yml");
        String text = Files.readString(site);
        if (!text.contains("\ntypes:")) {
            Files.writeString(site, text + "\ntypes: [van-ban, hoi-dap, lich-cong-tac]\n");
        }
        Commune commune = new Commune(home.resolve("content"));
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            commune.document(i);
        }
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            commune.question(i);
        }
        for (int i = 0; i < Integer.parseInt(args[3]); i++) {
            commune.week(i);
        }
    }

    private void document(int i) throws IOException {
        int form = random.nextInt(FORMS.size());
        LocalDate day = FIRST.plusDays(i * 3900L / 5000);
        // only what is law has its year in its number
        String number = (i % 400 + 1) + (form < 2 ? "/" + day.getYear() : "") + "/" + SIGNS.get(form);
        String title = "Về việc " + of(DEEDS) + " " + said(8 + random.nextInt(16)) + " năm " + day.getYear();
        write(
                "van-ban/" + day.getYear() + "-" + i + ".md",
                """
                title: %s
                so_ky_hieu: %s
                hinh_thuc: %s
                linh_vuc: [%s]
                co_quan: %s
                nguoi_ky: Chủ tịch Ủy ban nhân dân
                ngay_ban_hanh: %s
                ngay_hieu_luc: %s
                """.formatted(
                                title,
                                number,
                                FORMS.get(form),
                                of(FIELDS),
                                of(OFFICES),
                                DAY.format(day),
                                DAY.format(day.plusDays(10))),
                "");
    }

    private void question(int i) throws IOException {
        LocalDate day = FIRST.plusDays(i * 3900L / 2000);
        write(
                "hoi-dap/cau-" + i + ".md",
                """
                title: Hỏi về %s %s, lần %d
                nguoi_hoi: Người Dân Xã
                linh_vuc: %s
                ngay_nhan: %s
                ngay_tra_loi: %s
                don_vi_tra_loi: %s
                tra_loi: "%s %s được thực hiện theo quy định; người dân liên hệ bộ phận một cửa."
                """.formatted(
                                of(MATTERS),
                                of(PLACES),
                                i,
                                of(ASKED),
                                DAY.format(day),
                                DAY.format(day.plusDays(9)),
                                of(OFFICES),
                                of(MATTERS),
                                of(PLACES)),
                "Xin hỏi về " + said(20) + ".\n");
    }

    private void week(int i) throws IOException {
        LocalDate monday = FIRST.plusWeeks(i);
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 20; row++) {
            rows.append(
                    "  - {ngay: %s, buoi: %s, gio: %s giờ 00, lanh_dao: [%s], noi_dung: \"Họp %s %s\", dia_diem: Phòng họp số %d, chuan_bi: %s}\n"
                            .formatted(
                                    DAY.format(monday.plusDays(row / 4)),
                                    row % 4 < 2 ? "Sáng" : "Chiều",
                                    row % 4 < 2 ? "08" : "14",
                                    of(LEADERS),
                                    of(DEEDS),
                                    of(MATTERS),
                                    row % 3 + 1,
                                    "Văn phòng HĐND và UBND"));
        }
        write(
                "lich-cong-tac/tuan-" + i + ".md",
                "title: Lịch công tác từ %s\ntuan: {from: %s, until: %s}\nco_quan: Lãnh đạo UBND xã\nlich:\n%s"
                        .formatted(DAY.format(monday), DAY.format(monday), DAY.format(monday.plusDays(4)), rows),
                "");
    }

    /** Words that follow each other somewhere in the sample portal: no two titles are alike, as in real life. */
    private String said(int count) {
        int from = random.nextInt(spoken.size() - count);
        return String.join(" ", spoken.subList(from, from + count));
    }

    private static List<String> spoken(Path sample) throws IOException {
        List<String> words = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String body = Files.readString(file).replaceFirst("(?s)^---.*?---", "");
                words.addAll(Pattern.compile("[\\p{L}\\p{N}]+")
                        .matcher(body)
                        .results()
                        .map(MatchResult::group)
                        .toList());
            }
        }
        return words;
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void write(String file, String head, String body) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "---\n" + head + "---\n" + body);
    }
}
