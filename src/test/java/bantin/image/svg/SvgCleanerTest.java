package bantin.image.svg;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.Originals;
import bantin.image.notes.Credits;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings that try to run code or to load something, each by a way of its own: see {@code attacks.txt}. */
@ExtendWith(InBrowser.class)
class SvgCleanerTest {

    @Test
    void nothingThatRunsOrLoadsIsWritten() throws IOException {
        for (byte[] attack : HarmlessDrawing.attacks()) {
            byte[] clean = cleaned(new String(attack, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            if (clean.length > 0) {
                HarmlessDrawing.require(clean);
            }
        }
    }

    @Test
    void nothingRunsAndNothingIsLoadedInABrowser(Browser browser) throws IOException {
        List<String> attacks = HarmlessDrawing.texts();
        try (DrawingServer server = new DrawingServer(attacks, SvgCleanerTest::cleaned)) {
            browser.open(server.address("all.html"), Look.DESKTOP);
            browser.until("window.finished === true");

            assertThat(attacks).hasSizeGreaterThan(200);
            assertThat((List<?>) browser.run("return ran")).isEmpty();
            assertThat(server.loaded()).isEmpty();
        }
    }

    /** The test above would see it in drawings that nobody cleaned. */
    @Test
    void whatRunsOrLoadsIsSeen(Browser browser) throws IOException {
        List<String> live = List.of(
                drawing("<script>boom()</script>"),
                drawing("<rect onclick='boom()'/>"),
                drawing("<a href='javascript:boom()'/>"),
                drawing("<image href='EVIL' width='9' height='9'/>"),
                drawing("<style>@import 'EVIL';</style>"));
        try (DrawingServer server = new DrawingServer(live, UnaryOperator.identity())) {
            browser.open(server.address("all.html"), Look.DESKTOP);
            browser.until("window.finished === true");

            assertThat(((List<?>) browser.run("return ran")).stream().map(String::valueOf))
                    .contains("0", "1", "2");
            assertThat(server.loaded()).containsExactly("/evil/3", "/evil/4");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* vẽ bởi KÍN */ rect{fill:red}",
                "rect{fill:red} /* KÍN",
                ":root{--anh:data:image/jpeg;base64,KÍN}",
                "rect::after{content:'data:image/jpeg;base64,KÍN'}",
                "rect{fill:u\\72l(data:image/jpeg;base64,KÍN)}"
            })
    void styleKeepsNeitherPhotosNorNotes(String style) {
        assertThat(cleaned(drawing("<style>" + style + "</style>")))
                .contains("<style>")
                .doesNotContain("KÍN");
        assertThat(cleaned(drawing("<rect style=\"" + style + "\"/>"))).doesNotContain("KÍN");
    }

    /** Each of these kept the cleaning busy for minutes or hours. */
    @Test
    void longStylesAreReadInOneGo() {
        String letters = drawing("<style>" + "a".repeat(400_000) + "</style>");
        String blanks = drawing("<style>rect{fill:url(" + " ".repeat(400_000) + "#a)}</style>");
        String nested = drawing("<style>" + "@im".repeat(40_000) + "port;".repeat(40_000) + "</style>");
        String deeper = drawing("<style>" + "behavior".repeat(20_000) + ":".repeat(20_000) + "</style>");

        assertThat(cleaned(letters)).contains("aaa");
        assertThat(cleaned(blanks)).contains("#a)");
        String unnested = cleaned(nested);
        assertThat(unnested.length()).isGreaterThan(280_000);
        assertThat(unnested.contains("@import")).isFalse();
        assertThat(cleaned(deeper).contains("<style></style>")).isTrue();
    }

    private static String drawing(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">" + content + "</svg>";
    }

    /** Empty for a drawing that is refused. */
    private static String cleaned(String drawing) {
        return new Originals(Credits.DROPPED)
                .strip(drawing.getBytes(StandardCharsets.UTF_8), "ve.svg")
                .value()
                .map(clean -> new String(clean, StandardCharsets.UTF_8))
                .orElse("");
    }
}
