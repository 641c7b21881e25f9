package bantin.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.source.Theme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ThemeWordsTest {
    private static ThemeWords words(String pattern) {
        Map<String, Map<String, String>> strings = Map.of("vi", Map.of("list.of", pattern));
        return new ThemeWords(new Theme("portal", Map.of(), new TreeMap<>(), Map.of(), Map.of(), strings), "vi", "vi");
    }

    private static String filled(String pattern, Object... args) {
        return words(pattern).find("list.of", List.of(args)).orElseThrow();
    }

    @Test
    void titleThatHoldsAPlaceStaysAsItIs() {
        assertThat(filled("{0}, trang {1}", "Mẫu đơn {1}", 2)).isEqualTo("Mẫu đơn {1}, trang 2");
        assertThat(filled("{1}: {0}", "Giá {0} $1", "Chợ \\{1}")).isEqualTo("Chợ \\{1}: Giá {0} $1");
        assertThat(filled("{0} và {0}", "{0}")).isEqualTo("{0} và {0}");
    }

    @Test
    void placeWithoutAValueStays() {
        assertThat(filled("{0} {1} {2} {x} {", "một")).isEqualTo("một {1} {2} {x} {");
    }

    @Test
    void countsAreWrittenAsPeopleWriteThemAndYearsAreNot() {
        assertThat(filled("{0} bài năm {1}", 12_345, 2026)).isEqualTo("12.345 bài năm 2026");
    }
}
