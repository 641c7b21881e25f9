package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContrastTest {

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(Contrast.between("#000000", "#ffffff").orElseThrow()).isCloseTo(21, within(1e-9));
    }

    @Test
    void orderOfTheColoursDoesNotMatter() {
        assertThat(Contrast.between("#9b1c1f", "#fff")).isEqualTo(Contrast.between("#FFF", "#9B1C1F"));
    }

    @Test
    void greyOf767676IsTheLightestThatTextMayHaveOnWhite() {
        assertThat(Contrast.between("#767676", "#ffffff").orElseThrow()).isGreaterThan(Contrast.OF_TEXT);
        assertThat(Contrast.between("#777777", "#ffffff").orElseThrow()).isLessThan(Contrast.OF_TEXT);
    }

    @Test
    void yellowOnTheRedOfManyPortalsIsTooWeak() {
        assertThat(Contrast.between("#da251d", "#ffff00").orElseThrow()).isCloseTo(4.61, within(0.1));
        assertThat(Contrast.between("#da251d", "#ffcd00").orElseThrow()).isLessThan(Contrast.OF_TEXT);
    }

    @Test
    void aWordIsNoColour() {
        assertThat(Contrast.between("red", "#fff")).isEmpty();
        assertThat(Contrast.between("#fff", "#12345")).isEmpty();
    }
}
