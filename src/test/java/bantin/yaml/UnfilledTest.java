package bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfilledTest {
    private static final Key TITLE = Key.text("title", "", "Tên.").needed();
    private static final Key PHONE = Key.text("phone", "", "Số máy.");
    private static final Key DAY = Key.of("day", Kind.MOMENT, "", "Ngày.").needed();
    private static final Key TAGS = Key.of("tags", Kind.NAMES, "", "Thẻ.");
    private static final Shape ITEM = Shape.of("Mục", DAY);
    private static final Key ITEMS = Key.maps("items", ITEM, "Các mục.");
    private static final Shape SHAPE = Shape.of("Cổng", TITLE, PHONE, TAGS, ITEMS);

    private final Problems problems = new Problems();

    private YamlMap read(String text) {
        return new YamlReader(problems)
                .map(new YamlText("site.yml", text))
                .orElseThrow()
                .check(SHAPE);
    }

    private List<String> ids() {
        return problems.sorted().stream().map(Problem::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "phone: [điền số]",
                "phone: [điền số, máy lẻ]",
                "phone: \"[điền số]\"",
                "phone: '[điền số]'",
                "phone: Máy [điền số] (giờ làm việc)",
                "phone: [điền số] (giờ làm việc)",
                "phone: [điền số: máy bàn]",
                "phone: |⏎  Máy⏎  [điền số]",
                "phone: >⏎  Máy [điền⏎  số]",
                "phone: [fill in the number]"
            })
    void valueToBeFilledInIsNoValue(String line) {
        YamlMap map = read("title: Cổng\n" + line.replace('⏎', '\n') + "\n");

        assertThat(map.text(PHONE)).isEmpty();
        assertThat(map.has(PHONE)).isFalse();
        assertThat(map.entries()).containsOnlyKeys("title");
        assertThat(ids()).containsExactly("placeholder.unfilled");
    }

    @Test
    void placeIsThatOfTheMark() {
        read("title: Cổng 𝒙 huyện [điền tên huyện]\n");

        assertThat(problems.sorted())
                .extracting(p -> p.place().line() + ":" + p.place().column() + " " + p.args())
                .containsExactly("1:22 [[điền tên huyện]]");
    }

    @Test
    void neededTextKeepsTheWordsAround() {
        assertThat(read("title: \"Cổng xã [điền tên] kính chào\"\n").textOr(TITLE))
                .isEqualTo("Cổng xã kính chào");
        assertThat(ids()).containsExactly("placeholder.unfilled");
    }

    @Test
    void neededTextOfNothingElseIsMissing() {
        read("title: [điền tên]\n");

        assertThat(ids()).containsExactlyInAnyOrder("placeholder.unfilled", "yaml.key.missing");
    }

    @Test
    void itemThatLacksWhatItNeedsLeaves() {
        YamlMap map = read("title: Cổng\nitems:\n- day: 2026-03-18\n- day: \"[điền ngày]\"\n- [điền thêm]\n");

        assertThat(map.maps(ITEMS)).hasSize(1);
        assertThat(ids()).containsExactly("placeholder.unfilled", "placeholder.unfilled");
    }

    @Test
    void listKeepsItsOtherTexts() {
        assertThat(read("title: Cổng\ntags: [lúa, [điền thẻ, nếu có], mía]\n").texts(TAGS))
                .containsExactly("lúa", "mía");
        assertThat(read("title: Cổng\ntags: [điền kinh, bơi lội]\n").texts(TAGS))
                .containsExactly("điền kinh", "bơi lội");
    }

    @Test
    void dataOfTemplatesLacksItToo() {
        Object free = new YamlReader(problems)
                .free(new YamlText("content/data/to.yml", "ten: [điền tên]\nto:\n- Tổ 1\n- [điền tổ]\n"))
                .orElseThrow();

        assertThat(free.toString()).isEqualTo("{ten=, to=[Tổ 1]}");
    }
}
