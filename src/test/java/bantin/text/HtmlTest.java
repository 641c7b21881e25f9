package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final String KEYS =
            IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining());

    /** A title in single quotes of a theme could end the attribute that it stood in. */
    @Test
    void whatEndsATextOrAnAttributeIsWrittenAnotherWay() {
        assertThat(Html.escape("<b class='x' id=\"y\">Đờn ca & tài tử</b>"))
                .isEqualTo("&lt;b class=&#39;x&#39; id=&quot;y&quot;&gt;Đờn ca &amp; tài tử&lt;/b&gt;");
    }

    @Test
    void fiveOfAllKeysAreWrittenAnotherWayAndReadBackTheSame() {
        Map<String, String> changed = KEYS.codePoints()
                .mapToObj(Character::toString)
                .filter(key -> !Html.escape(key).equals(key))
                .collect(Collectors.toMap(key -> key, Html::escape));

        assertThat(changed).containsOnlyKeys("&", "<", ">", "\"", "'");
        assertThat(Parser.unescapeEntities(Html.escape(KEYS), true)).isEqualTo(KEYS);
    }

    @Test
    void vietnameseTextStaysAsItIs() {
        assertThat(Html.escape("Gò Công Tây: khai mạc lễ hội Kỳ yên")).isEqualTo("Gò Công Tây: khai mạc lễ hội Kỳ yên");
    }
}
