package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void slugsFollowVietnameseRules() {
        assertThat(Slugs.of("Đường Đống Đa")).isEqualTo("duong-dong-da");
        assertThat(Slugs.of("Văn hóa - Xã hội")).isEqualTo("van-hoa-xa-hoi");
        assertThat(Slugs.of("“Nước sạch” 2020: đạt 93,1%!")).isEqualTo("nuoc-sach-2020-dat-93-1");
        assertThat(Slugs.of("ẰẲẴẮẶ ỜỞỠỚỢ ỪỬỮỨỰ Ỳ")).isEqualTo("aaaaa-ooooo-uuuuu-y");
    }

    @Test
    void decomposedTitlesGiveTheSameSlug() {
        assertThat(Slugs.of(Normalizer.normalize("Lễ hội Kỳ yên", Normalizer.Form.NFD)))
                .isEqualTo("le-hoi-ky-yen");
    }

    @Test
    void longTitlesAreCutBetweenSyllables() {
        String slug = Slugs.of("Gò Công Tây: Tổng kết ngành Văn hóa thông tin - thể thao - truyền thanh và phát động"
                + " ứng dụng chuyên đề công nghệ thông tin năm 2020");

        assertThat(slug)
                .isEqualTo("go-cong-tay-tong-ket-nganh-van-hoa-thong-tin-the-thao-truyen-thanh-va-phat-dong-ung-dung"
                        + "-chuyen-de");
        assertThat(slug.length()).isLessThanOrEqualTo(100);
    }

    @Test
    void aSyllableThatEndsExactlyAtTheLimitStays() {
        assertThat(Slugs.of("a".repeat(100) + " b")).isEqualTo("a".repeat(100));
        assertThat(Slugs.of("a".repeat(120))).isEqualTo("a".repeat(100));
    }

    @Test
    void titlesWithoutLatinLettersGiveAnEmptySlug() {
        assertThat(Slugs.of("… – !")).isEmpty();
        assertThat(Slugs.of("")).isEmpty();
    }

    @Test
    void searchFoldsMarksAndCase() {
        assertThat(Folding.fold("Gò Công Tây")).isEqualTo("go cong tay");
        assertThat(Folding.fold("ĐƯỜNG hoà, hòa")).isEqualTo("duong hoa, hoa");
        // typed with other alphabets' letters, which look the same in capitals
        assertThat(Folding.fold("\u00D0ất \u0189ai")).isEqualTo("dat dai");
    }
}
