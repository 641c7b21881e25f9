package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacesTest {

    @Test
    void unusualSpacesAreSpacesToo() {
        assertThat(" \u00a0\u202f\u3000".chars()).allMatch(Spaces::isSpace);
        assertThat("\t\n\r".chars()).allMatch(Spaces::isSpace).noneMatch(Spaces::isUnusual);
        assertThat("\u00a0\u202f\u3000".chars()).allMatch(Spaces::isUnusual);
        assertThat("a\u200b·".chars()).noneMatch(Spaces::isSpace).noneMatch(Spaces::isUnusual);
        assertThat(Spaces.isUnusual(' ')).isFalse();
    }

    @Test
    void unusualSpacesBecomeOrdinaryWhereTheyStand() {
        assertThat(Spaces.ordinary("\u00a012\u202fkg\tlúa\u3000")).isEqualTo(" 12 kg\tlúa ");
        assertThat(Spaces.ordinary("12 kg")).isEqualTo("12 kg");
    }

    @Test
    void endsAreStrippedOfAllSpaces() {
        assertThat(Spaces.strip("\u00a0 \tGò\u00a0Công \n\u3000")).isEqualTo("Gò\u00a0Công");
        assertThat(Spaces.strip("Gò")).isEqualTo("Gò");
        assertThat(Spaces.strip(" \u00a0 ")).isEmpty();
        assertThat(Spaces.strip("")).isEmpty();
    }

    @Test
    void singleSpacesAreLeftForComparing() {
        assertThat(Spaces.single("\u00a0Gò \u00a0 Công\n\tTây ")).isEqualTo("Gò Công Tây");
    }
}
