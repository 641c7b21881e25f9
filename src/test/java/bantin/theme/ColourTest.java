package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.text.Contrast;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColourTest {
    private static final String DARK_GROUND = "#16191e";

    @Test
    void coloursOfTheThemeCanBeRead() {
        Map<String, @Nullable Object> options = new ThemeTemplates("vi").options();

        assertThat(ratio(options, "accent", "#ffffff")).isGreaterThan(Contrast.OF_TEXT);
        assertThat(ratio(options, "link", "#ffffff")).isGreaterThan(Contrast.OF_TEXT);
        assertThat(ratio(options, "accent_dark", DARK_GROUND)).isGreaterThan(Contrast.OF_TEXT);
        assertThat(ratio(options, "link_dark", DARK_GROUND)).isGreaterThan(Contrast.OF_TEXT);
    }

    @Test
    void everyColourOptionHasItsPlaceInTheStyleSheet() throws IOException {
        String css = Files.readString(ThemeTemplates.THEME.resolve("assets/css/portal.css"));
        Map<String, @Nullable Object> options = new ThemeTemplates("vi").options();

        for (String name : new String[] {"accent", "accent_dark", "link", "link_dark"}) {
            assertThat(css).contains(options.get(name) + "; /* option: " + name + " */");
        }
    }

    private static double ratio(Map<String, @Nullable Object> options, String name, String ground) {
        return Contrast.between(String.valueOf(options.get(name)), ground).orElseThrow();
    }
}
