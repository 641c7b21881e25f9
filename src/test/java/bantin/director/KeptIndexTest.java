package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was kept of an index is used as long as nothing that readers search is another. */
class KeptIndexTest {
    private static final String ANSWER = """
        title: Cấp đổi giấy chứng nhận
        linh_vuc: dat-dai
        ngay_nhan: 02/11/2026
        ngay_tra_loi: 09/11/2026
        don_vi_tra_loi: Phòng Kinh tế
        tra_loi: |
          Nộp hồ sơ ở bộ phận một cửa.

          ![mẫu đơn](mau.jpg "tờ khai màu hồng")

          Hẹn trả sau mười ngày.
        """;

    @TempDir
    private Path home;

    /** Readers found what had stood under a picture, and not what stands there now. */
    @ParameterizedTest
    @CsvSource({"tờ khai màu hồng, bản kê khai đỏ", "mẫu đơn, biểu xanh", "mười ngày, bảy hôm", "09/11/2026, 09/11/2025"
    })
    void indexOfAnEditedAnswerIsThatOfASiteBuiltAnew(String before, String after) throws IOException {
        SortedMap<String, String> first = index(home.resolve("cong"), "", "");

        SortedMap<String, String> edited = index(home.resolve("cong"), before, after);

        assertThat(edited).isNotEqualTo(first);
        assertThat(edited).containsExactlyEntriesOf(index(home.resolve("anew"), before, after));
    }

    /** The files of the index, when in one of the answers another text stands in place of one. */
    private static SortedMap<String, String> index(Path site, String before, String after) throws IOException {
        Files.createDirectories(site);
        DeclaredPortal portal = new DeclaredPortal(site);
        portal.settings("types: [hoi-dap]\n");
        for (int i = 0; i < 5; i++) {
            String entry = "---\n" + ANSWER + "---\nNghề có từ lâu đời.\n";
            portal.put("content/hoi-dap/hoi-" + i + ".md", i == 2 ? entry.replace(before, after) : entry);
        }
        Path photo = site.resolve("content/hoi-dap/mau.jpg");
        if (Files.notExists(photo)) {
            Files.copy(Path.of("src/test/resources/pictures/huong-1.jpg"), photo);
        }
        SortedMap<String, String> index = new TreeMap<>();
        portal.build().forEach((file, bytes) -> {
            if (file.startsWith("tim-kiem/") && !file.endsWith(".html")) {
                index.put(file, Fingerprinter.of(bytes).hex());
            }
        });
        return index;
    }
}
