package bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import bantin.problem.Problems;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists and free values: what can be read of them is read, and what can't be is told, each once. */
class ListsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Problems problems = new Problems();

    private Optional<YamlValue> list(String text) {
        return new YamlReader(problems).list(new YamlText("links.yml", text));
    }

    private List<String> told() {
        return problems.sorted().stream()
                .map(problem -> problem.id() + " " + problem.place().line() + ":"
                        + problem.place().column())
                .toList();
    }

    private static List<Object> read(Optional<YamlValue> list) {
        return list.orElseThrow().items().stream().map(YamlValue::free).toList();
    }

    @Test
    void itemThatCannotBeReadDoesNotTakeTheOthersAlong() {
        Optional<YamlValue> list = list("- label: Tỉnh\n- label: 'Bộ\n- label: @Sở\n- label: Xã\n");

        assertThat(read(list)).containsExactly(Map.of("label", "Tỉnh"), Map.of("label", "Xã"));
        assertThat(told()).containsExactly("yaml.quote 2:10", "yaml.sign 3:10");
    }

    @Test
    void whatIsNoListIsTold() {
        assertThat(list("label: Tỉnh\n")).isEmpty();
        assertThat(told()).containsExactly("yaml.not-a-list 1:1");
        assertThat(list("")).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void placesToFillInAreToldInListsAndFreeValues() {
        list("- label: Tỉnh\n- label: \"[điền tên sở]\"\n");
        new YamlReader(problems).free(new YamlText("vi.yml", "a: Máy [điền số]\nb: [mía, \"[điền tên]\"]\n"));

        assertThat(told())
                .containsExactly("placeholder.unfilled 2:11", "placeholder.unfilled 1:8", "placeholder.unfilled 2:11");
    }

    @Test
    void freeTextThatCannotBeReadIsTold() {
        assertThat(new YamlReader(problems).free(new YamlText("vi.yml", "a: [mía\n")))
                .isEmpty();
        assertThat(told()).containsExactly("yaml.bracket 1:4");
    }

    @Test
    void noMoreItemsAreReadThanAskedFor() {
        YamlValue list = list("- a\n- b\n- c\n").orElseThrow();

        assertThat(list.items(3)).hasSize(3);
        assertThat(problems.sorted()).isEmpty();
        assertThat(list.items(2)).hasSize(2);
        assertThat(told()).containsExactly("yaml.too-many-items 1:0");
    }

    @Test
    void dayIsReadWhereItIsOneAndElseToldWithTheOneThatWasMeant() {
        List<YamlValue> days = list("- 2020-03-18\n- 18 tháng 3\n- 2020-02-30\n- [a]\n")
                .orElseThrow()
                .items();

        assertThat(days.get(0)
                        .moment(ZONE, "head.date.unreadable")
                        .orElseThrow()
                        .at()
                        .toInstant())
                .isEqualTo("2020-03-17T17:00:00Z");
        assertThat(days.get(1).moment(ZONE, "head.date.unreadable")).isEmpty();
        assertThat(days.get(2).moment(ZONE, "head.date.unreadable")).isEmpty();
        assertThat(days.get(2).moment(ZONE, "slides.from")).isEmpty();
        assertThat(days.get(3).moment(ZONE, "head.date.unreadable")).isEmpty();
        assertThat(problems.sorted().stream().map(Problem::id))
                .containsExactly("date.form", "head.date.unreadable", "slides.from", "yaml.type.moment");
    }

    @Test
    void sameValueHasTheSameTraceAndAnotherAnother() {
        List<YamlValue> items = list("- mía\n- lúa\n").orElseThrow().items();

        assertThat(items.get(0).trace())
                .isNotEqualTo(items.get(1).trace())
                .isEqualTo(list("- mía\n- lúa\n").orElseThrow().items().get(0).trace());
    }

    @Test
    void entriesReadUnderOtherNamesReportUnderThem() {
        YamlMap map = new YamlReader(problems)
                .map(new YamlText("a.md", "Title: [mía]\n"))
                .orElseThrow();
        YamlValue title = map.entries().get("Title");

        YamlMap known = map.with(Map.of("title", title));

        assertThat(known.entries()).containsOnlyKeys("title");
        assertThat(known.entries().get("title").text()).isEmpty();
        assertThat(problems.sorted().get(0).args()).containsExactly("title");
    }

    @Test
    void sentencesOfKeysHaveAnEnglishHalfAndAreThemselvesInOtherLanguages() {
        Map<String, String> english = KeyWords.english();
        String sentence = english.keySet().iterator().next();

        assertThat(KeyWords.in("en").apply(sentence))
                .isEqualTo(english.get(sentence))
                .isNotEqualTo(sentence);
        assertThat(KeyWords.in("en").apply("Câu chưa dịch.")).isEqualTo("Câu chưa dịch.");
        assertThat(KeyWords.in("vi").apply(sentence)).isEqualTo(sentence);
    }
}
