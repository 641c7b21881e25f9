package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {

    @Test
    void firstLettersAreAllThatIsLeftOfAName() {
        assertThat(Initials.of("Nguyễn Thị Hoa")).isEqualTo("N.T.H.");
        assertThat(Initials.of("  đỗ  thị   ánh ")).isEqualTo("Đ.T.Á.");
        assertThat(Initials.of("N.T. Hoa")).isEqualTo("N.T.H.");
        assertThat(Initials.of("\ud840\udc2f Minh")).isEqualTo("\ud840\udc2f.M.");
        assertThat(Initials.of(".Hoa")).isEqualTo("H.");
        assertThat(Initials.of(".")).isEmpty();
        assertThat(Initials.of("Ông Tư (0912345678), ấp 3")).isEqualTo("Ô.T.Ấ.");
        assertThat(Initials.of("H'Hen Niê")).isEqualTo("H.N.");
    }
}
