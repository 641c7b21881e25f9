package bantin.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bantin.image.file.PhotoFormat;
import bantin.image.notes.PhotoInfo;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureGroundTest {
    private static final Pattern RULE = Pattern.compile("\\.(ph-\\d+)\\{--ph:#([0-9a-f]{3})\\}\n");

    @ParameterizedTest
    @ValueSource(strings = {"#7a8b6c", "#5b7fa8", "#a08d7a", "#2c3b24", "#d8dde2", "#6f6f6f"})
    void placeOfAPhotoHasNearlyItsColour(String colour) {
        int wanted = Integer.parseInt(colour.substring(1), 16);
        int given = Integer.parseInt(backgrounds().get(PictureGround.of(photo(colour))), 16);

        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(given >> shift & 0xFF).isCloseTo(wanted >> shift & 0xFF, within(42));
        }
    }

    @Test
    void everyColourHasARule() {
        Map<String, String> rules = backgrounds();

        assertThat(rules).hasSize(63);
        for (int rgb = 0; rgb < 1 << 24; rgb += 4999) {
            String colour = String.format(Locale.ROOT, "#%06x", rgb);
            assertThat(rules).containsKey(PictureGround.of(photo(colour)));
        }
    }

    /** Plans drawn in black on nothing were black on black for readers of the dark page, and for all in the viewer. */
    @Test
    void whatOneCanSeeThroughStandsOnPaper() {
        String paper = PictureGround.of(photo(""));

        assertThat(PictureGround.RULES).contains("." + paper + "{background:#fff;color:#000}");
    }

    @Test
    void wordsOfAPictureThatDoesNotComeCanBeRead() {
        Matcher rule = RULE.matcher(PictureGround.RULES);
        assertThat(PictureGround.RULES).startsWith(":where(img)[class*=ph-]{background:var(--ph);color:#000}\n");
        String white = PictureGround.RULES
                .lines()
                .filter(line -> line.endsWith("{color:#fff}"))
                .findFirst()
                .orElseThrow();
        while (rule.find()) {
            double ground = luminance(whole(rule.group(2)));
            double ink = white.matches("(.*,)?\\." + rule.group(1) + "[,{].*") ? 1 : 0;
            double contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);

            assertThat(contrast).as(rule.group()).isGreaterThan(4.5);
        }
    }

    private static double luminance(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8 & 0xFF) + 0.0722 * linear(value & 0xFF);
    }

    private static double linear(int sample) {
        double part = sample / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> backgrounds() {
        Map<String, String> backgrounds = new HashMap<>();
        Matcher rule = RULE.matcher(PictureGround.RULES);
        while (rule.find()) {
            backgrounds.put(rule.group(1), whole(rule.group(2)));
        }
        return backgrounds;
    }

    /** What the short form of a colour stands for. */
    private static String whole(String rgb) {
        return rgb.replaceAll(".", "$0$0");
    }

    private static PhotoInfo photo(String colour) {
        return new PhotoInfo(PhotoFormat.JPEG, 4, 3, 1, null, "", "", "", false, false, false, false, false, colour, 0);
    }
}
