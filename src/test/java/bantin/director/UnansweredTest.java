package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question stays with the office until it has an answer, and its asker stays initials. */
class UnansweredTest {
    private static final String ASKED = "title: Hỏi về lòng đường\nngay_nhan: 01/10/2026\nnguoi_hoi: Trần Thị Bưởi\n"
            + "lien_he: bưởi@example.vn\nlinh_vuc: khac\n";
    private static final String ANSWER =
            "ngay_tra_loi: 20/11/2026\ndon_vi_tra_loi: Phòng Kinh tế\ntra_loi: |\n  Sẽ sửa trong tháng.\n";

    @TempDir
    Path home;

    private DeclaredPortal portal;

    @BeforeEach
    void aPortalThatAnswersQuestions() throws IOException {
        portal = new DeclaredPortal(home);
        portal.settings("types: [hoi-dap]\n");
    }

    private static boolean holds(Map<String, byte[]> files, String word) {
        return files.entrySet().stream()
                .anyMatch(file -> file.getKey().contains(word)
                        || new String(file.getValue(), StandardCharsets.UTF_8).contains(word));
    }

    @Test
    void withoutAnAnswerItIsNowhereAndNoError() throws IOException {
        portal.item("hoi-dap/long-duong.md", ASKED + "don_vi_tra_loi: Phòng Kinh tế\n");

        SortedMap<String, byte[]> files = portal.build();

        assertThat(holds(files, "lòng đường")).isFalse();
        assertThat(holds(files, "long-duong")).isFalse();
        assertThat(holds(files, "Bưởi")).isFalse();
        assertThat(portal.problems()).extracting(Problem::id).doesNotContain("yaml.key.missing");
    }

    @Test
    void withItsAnswerItShowsInitials() throws IOException {
        portal.item("hoi-dap/long-duong.md", ASKED + ANSWER);

        SortedMap<String, byte[]> files = portal.build();

        assertThat(DeclaredPortal.page(files, "/hoi-dap/long-duong/").text()).contains("T.T.B.", "Sẽ sửa trong tháng");
        assertThat(holds(files, "Bưởi")).isFalse();
        assertThat(holds(files, "bưởi@example.vn")).isFalse();
    }

    @Test
    void whoAgreesIsNamed() throws IOException {
        portal.item("hoi-dap/long-duong.md", ASKED + ANSWER + "nguoi_hoi_cong_khai: true\n");

        assertThat(DeclaredPortal.page(portal.build(), "/hoi-dap/long-duong/").text())
                .contains("Trần Thị Bưởi");
    }

    @Test
    void anAnswerNeedsItsDayAndItsOffice() throws IOException {
        portal.item("hoi-dap/long-duong.md", ASKED + "tra_loi: |\n  Sẽ sửa.\n");

        assertThat(portal.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::args)
                .extracting(args -> String.valueOf(args.get(0)))
                .containsExactlyInAnyOrder("ngay_tra_loi", "don_vi_tra_loi");
    }
}
