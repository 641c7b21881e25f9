package bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An emblem becomes a picture that others can show beside a link. */
class ShareCardTest {
    private static final int RED = 0x9b1c1f;

    @Test
    void drawingStandsInTheMiddleAboveABandOfThePortalsColour() throws IOException {
        BufferedImage card = card(svg("<rect width='10' height='10' fill='#0000ff'/>"));

        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertThat(near(card, 600, 300, 0x0000ff)).isTrue();
        assertThat(near(card, 380, 300, 0xffffff)).isTrue();
        assertThat(near(card, 600, 620, RED)).isTrue();
    }

    @Test
    void sameDrawingGivesTheSameBytes() {
        byte[] emblem = svg("<circle cx='5' cy='5' r='4' fill='#0a7'/>");

        assertThat(ShareCard.draw(emblem, "a.svg", 1, RED)).isEqualTo(ShareCard.draw(emblem, "b.svg", 1, RED));
    }

    /** Each machine has other fonts. */
    @Test
    void wordsAreLeftOut() {
        assertThat(ShareCard.draw(svg("<circle cx='5' cy='5' r='4'/><text y='5'>UBND</text>"), "a.svg", 1, RED))
                .isEqualTo(ShareCard.draw(svg("<circle cx='5' cy='5' r='4'/>"), "a.svg", 1, RED));
    }

    @Test
    void photoIsNotMadeLargerThanItIs() throws IOException {
        BufferedImage card = card(Files.readAllBytes(Path.of("src/test/resources/pictures/huong-6.jpg")));

        assertThat(near(card, 600, 620, RED)).isTrue();
        assertThat(near(card, 600, 300, 0xffffff)).isFalse();
    }

    /** An emblem that was turned for the pages of a portal lay on its side where others showed it. */
    @Test
    void emblemThatWasTurnedIsTurned() throws IOException {
        byte[] wide = Files.readAllBytes(Path.of("src/test/resources/pictures/huong-1.jpg"));

        BufferedImage lying = read(ShareCard.draw(wide, "a.jpg", 1, RED));
        BufferedImage standing = read(ShareCard.draw(wide, "a.jpg", 6, RED));
        BufferedImage icon = read(SiteIcon.draw(wide, "a.jpg", 6, RED, 64, "icon.png"));

        assertThat(inked(lying, true)).isGreaterThan(inked(lying, false));
        assertThat(inked(standing, true)).isLessThan(inked(standing, false));
        assertThat(near(icon, 2, 32, 0xffffff)).isTrue();
    }

    /** How many dots of the row or column through the middle of the emblem are not white. */
    private static long inked(BufferedImage card, boolean row) {
        return IntStream.range(0, row ? 1200 : 600)
                .filter(at -> !near(card, row ? at : 600, row ? 300 : at, 0xffffff))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg",
                "no drawing",
                "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0 L 1e309 z'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><g id='a'><use href='#a'/></g></svg>"
            })
    void whatCantBeDrawnLeavesTheBand(String emblem) throws IOException {
        BufferedImage card = card(emblem.getBytes(StandardCharsets.UTF_8));

        assertThat(near(card, 600, 300, 0xffffff)).isTrue();
        assertThat(near(card, 600, 620, RED)).isTrue();
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedImage card(byte[] emblem) throws IOException {
        String name = emblem[0] == '<' ? "a.svg" : "a.jpg";
        return read(ShareCard.draw(emblem, name, 1, RED));
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static boolean near(BufferedImage card, int x, int y, int colour) {
        int seen = card.getRGB(x, y);
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((seen >> shift & 255) - (colour >> shift & 255)));
        }
        return most <= 12;
    }
}
