package bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors write where a link or a picture leads. */
class WrittenPathTest {
    @Test
    void aPartBehindTheSharpIsReadByItself() {
        WrittenPath link = WrittenPath.of("le-hoi.md?in=1#ph%E1%BA%A7n-2");

        assertThat(link.path()).isEqualTo("le-hoi.md?in=1");
        assertThat(link.address()).isEqualTo("le-hoi.md");
        assertThat(link.query()).isEqualTo("?in=1");
        assertThat(link.fragment()).isEqualTo("phần-2");
        assertThat(link.hasFragment()).isTrue();
        assertThat(link.isOnlyFragment()).isFalse();
        assertThat(link.isFromRoot()).isFalse();
        assertThat(link.withEncodedSharp()).isEqualTo("le-hoi.md?in=1%23ph%E1%BA%A7n-2");
        assertThat(link.whole()).isEqualTo("le-hoi.md?in=1#phần-2");
    }

    @Test
    void aLinkWithoutPartsIsItself() {
        WrittenPath link = WrittenPath.of("/gioi-thieu/");

        assertThat(link.isFromRoot()).isTrue();
        assertThat(link.hasFragment()).isFalse();
        assertThat(link.query()).isEmpty();
        assertThat(link.fragment()).isEmpty();
        assertThat(link.readings()).containsExactly("/gioi-thieu/");
        assertThat(WrittenPath.of("#ket-luan").isOnlyFragment()).isTrue();
        assertThat(WrittenPath.of("?in=1").address()).isEmpty();
    }

    /** Names of files may hold each of these signs. */
    @Test
    void everyWayToReadANameIsTried() {
        assertThat(WrittenPath.of("t%E1%BB%9D%20khai.pdf").readings())
                .containsExactly("tờ khai.pdf", "t%E1%BB%9D%20khai.pdf");
        assertThat(WrittenPath.of("Vì sao?.jpg").readings()).containsExactly("Vì sao?.jpg", "Vì sao");
        assertThat(WrittenPath.of("giảm 5%.jpg").path()).isEqualTo("giảm 5%.jpg");
        assertThat(WrittenPath.of("%C4%91.jpg").path()).isEqualTo("đ.jpg");
        assertThat(WrittenPath.of("a+b%20c.jpg").path()).isEqualTo("a+b c.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "content/news, ../anh/a.jpg, content/anh/a.jpg",
        "content/news, ./a.jpg, content/news/a.jpg",
        "content/news, //a.jpg, content/news/a.jpg",
        "content, a/../b.jpg, content/b.jpg",
        "content, .., ",
        "content, ../../etc/passwd, ",
        "content/news, ../../site.yml, "
    })
    void noPathClimbsOutOfTheContent(String folder, String path, String place) {
        assertThat(WrittenPath.join(folder, path).orElse(null)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "/anh/a.jpg, true",
        "/anh/a.webp, true",
        "/tin/, false",
        "/a.html, false",
        "/feed.xml, false",
        "/v1.2.x, false"
    })
    void namesWithAnEndingLookLikeFiles(String path, boolean file) {
        assertThat(WrittenPath.looksLikeFile(path)).isEqualTo(file);
    }
}
