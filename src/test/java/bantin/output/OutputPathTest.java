package bantin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "kinh-te/gia-lua/index.html",
                ".well-known/security.txt",
                "..a/b",
                "a../b",
                "a/...",
                "a/.b",
                "văn bản/số 7.pdf",
                " "
            })
    void pathsInsideTheFolderAreSafe(String path) {
        assertThat(OutputPath.isSafe(path)).isTrue();
        assertThat(OutputPath.of(path).in(Path.of("/srv/www"))).isEqualTo(Path.of("/srv/www", path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/..", "a/../b", "a/.", "./a", "a\\b", "C:a",
                "a\u0000", "a\u001f", "a\n"
            })
    void pathsThatLeaveItAreNone(String path) {
        assertThat(OutputPath.isSafe(path)).isFalse();
        assertThatThrownBy(() -> OutputPath.of(path)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A portal that was built on Linux could not be unpacked on an officer's Windows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "con",
                "nul.pdf",
                "a/aux/b",
                "Prn.html",
                "lpt1",
                "a./b",
                "b ",
                "<a",
                "a>",
                "a\"b",
                "a|b",
                "a?b",
                "a*"
            })
    void namesThatWindowsTakesForSomethingElseAreNotPortable(String path) {
        assertThat(OutputPath.isPortable(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                ".well-known/a",
                "co",
                "console/a",
                "a/contact",
                "nulo.pdf",
                "la/ca",
                "số 7 (bản 2)",
                "con-duong"
            })
    void otherNamesArePortable(String path) {
        assertThat(OutputPath.isPortable(path)).isTrue();
    }

    @Test
    void devicesAreKnownByTheirWholeName() {
        assertThat(OutputPath.isDevice("com1")).isTrue();
        assertThat(OutputPath.isDevice("CON")).isTrue();
        assertThat(OutputPath.isDevice("cong")).isFalse();
        assertThat(OutputPath.isDevice("xcon")).isFalse();
        assertThat(OutputPath.isDevice("co")).isFalse();
    }

    /** Most file systems allow 255 bytes for a name; a letter of Vietnamese takes two or three. */
    @Test
    void stepsAreMeasuredInBytes() {
        assertThat(OutputPath.isTooLong("a".repeat(240) + "/" + "a".repeat(240)))
                .isFalse();
        assertThat(OutputPath.isTooLong("a".repeat(241))).isTrue();
        assertThat(OutputPath.isTooLong("đ".repeat(120))).isFalse();
        assertThat(OutputPath.isTooLong("đ".repeat(121))).isTrue();
        assertThat(OutputPath.isTooLong("ậ".repeat(80))).isFalse();
        assertThat(OutputPath.isTooLong("ậ".repeat(81))).isTrue();
        assertThat(OutputPath.isTooLong("\ud840\udc2f".repeat(60))).isFalse();
        assertThat(OutputPath.isTooLong("\ud840\udc2f".repeat(61))).isTrue();
        assertThat(OutputPath.isTooLong("\u007f".repeat(240))).isFalse();
        assertThat(OutputPath.isTooLong("\u0080".repeat(121))).isTrue();
        assertThat(OutputPath.isTooLong("\u0800".repeat(81))).isTrue();
        assertThat(OutputPath.isTooLong("a/" + "a".repeat(241))).isTrue();
    }

    @Test
    void wholePathsHaveTheirLongest() {
        String path = "ab/".repeat(333);

        assertThat(OutputPath.isSafe(path + "a")).isTrue();
        assertThat(OutputPath.isSafe(path + "ab")).isFalse();
        assertThat(OutputPath.isSafe("a".repeat(241))).isFalse();
    }

    @Test
    void pathsAreSortedByTheirLettersAndToldAsTheyAre() {
        assertThat(OutputPath.of("a/b")).isLessThan(OutputPath.of("a/c")).hasToString("a/b");
        assertThat(OutputPath.of("Tin/A.HTML").caseless()).isEqualTo("tin/a.html");
    }

    @Test
    void endingsTellWhatAFileIs() {
        assertThat(ContentTypes.of("tin/index.HTML")).isEqualTo("text/html; charset=utf-8");
        assertThat(ContentTypes.of("a.b.pdf")).isEqualTo("application/pdf");
        assertThat(ContentTypes.of("LICENSE")).isEqualTo("application/octet-stream");
        assertThat(new Changes(1, 2, 4, 8).touched()).isEqualTo(7);
    }
}
