package bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import bantin.problem.Problems;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value is to who asks for it, and what is said when it is something else. */
class ValuesTest {
    private static final Shape ITEM =
            Shape.of("Mục", Key.text("label", "", "Tên.").needed(), Key.text("link", "", "Nơi dẫn đến."));

    private final Problems problems = new Problems();

    private YamlMap map(String yaml) {
        return new YamlReader(problems)
                .map(new YamlText("site.yml", yaml.replace('⏎', '\n')))
                .orElseThrow();
    }

    private YamlValue value(String yaml) {
        return map("a: " + yaml + "\n").entries().get("a");
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::id).toList();
    }

    private Object free(String yaml) {
        return new YamlReader(problems)
                .free(new YamlText("a.yml", yaml.replace('⏎', '\n')))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "Yes, true",
        "on, true",
        "có, true",
        "false, false",
        "no, false",
        "OFF, false",
        "không, false"
    })
    void yesAndNoAreReadAsPeopleWriteThem(String written, boolean flag) {
        assertThat(value(written).flag()).contains(flag);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"có thể, yaml.type.flag", "'\"true\"', yaml.type.flag", "'[a]', yaml.type.flag"})
    void whatIsNeitherYesNorNoIsTold(String written, String id) {
        assertThat(value(written).flag()).isEmpty();
        assertThat(told()).containsExactly(id);
        assertThat(value("on").isFlag()).isTrue();
        assertThat(value("\"on\"").isFlag()).isFalse();
        assertThat(value("[on]").isFlag()).isFalse();
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(value("12").number()).contains(12);
        assertThat(value("'-3'").number()).contains(-3);
        assertThat(value("1,5").decimal()).contains(new BigDecimal("1.5"));
        assertThat(value("9999999999").number()).isEmpty();
        assertThat(value("[1]").number()).isEmpty();
        assertThat(value("[1]").decimal()).isEmpty();
        assertThat(value("mười").decimal()).isEmpty();

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "yaml.type.number", "yaml.type.number", "yaml.type.decimal", "yaml.type.decimal");
    }

    @Test
    void titleStandsInOneLineAndOtherTextKeepsItsOwn() {
        YamlMap map = map("title: \"Lễ hội\\n  đình\"⏎summary: \"Một\\nHai\"⏎");

        assertThat(map.text(Key.text("title", "", "x"))).contains("Lễ hội đình");
        assertThat(map.text(Key.text("summary", "", "x"))).contains("Một\nHai");
        assertThat(value("[a]").text()).isEmpty();
        assertThat(told()).containsExactly("yaml.type.text");
    }

    @Test
    void aSingleTextCountsAsAListOfOne() {
        assertThat(value("mía").texts()).containsExactly("mía");
        assertThat(value("[mía, '', lúa]").texts()).containsExactly("mía", "lúa");
        assertThat(value("''").texts()).isEmpty();
        assertThat(value("mía").each()).hasSize(1);
        assertThat(value("[mía, lúa]").each()).hasSize(2);
        assertThat(value("mía").isList()).isFalse();
        assertThat(value("[mía]").isList()).isTrue();
        assertThat(value("{b: 1}").isMap()).isTrue();
        assertThat(value("mía").isMap()).isFalse();
        assertThat(problems.sorted()).isEmpty();

        assertThat(value("mía").items()).isEmpty();
        assertThat(value("mía").map()).isEmpty();
        assertThat(told()).containsExactlyInAnyOrder("yaml.type.maps", "yaml.type.map");
    }

    @Test
    void ofTooManyItemsTheFirstAreTaken() {
        Key items = Key.maps("a", ITEM, "Các mục.").atMost(2);

        assertThat(map("a: [{label: x}, {label: y}]\n").maps(items)).hasSize(2);
        assertThat(problems.sorted()).isEmpty();
        assertThat(map("a: [{label: x}, {label: y}, {label: z}]\n").maps(items)).hasSize(2);
        assertThat(told()).containsExactly("yaml.too-many-items");
    }

    @Test
    void mapsUnderNamesKeepTheOrderOfTheFile() {
        Key named = Key.namedMaps("a", ITEM, "Các mục.");

        Map<String, YamlMap> maps =
                map("a:⏎  z: {label: Một}⏎  b: {link: /x/}⏎  c: {label: Ba}⏎").namedMaps(named);

        assertThat(maps.keySet()).containsExactly("z", "b", "c");
        assertThat(told()).containsExactly("yaml.key.missing");
        assertThat(map("b: 1\n").namedMaps(named)).isEmpty();
        assertThat(map("a: {label: x}\n").map(Key.map("a", ITEM, "Mục."))).isPresent();
    }

    @Test
    void unknownNameIsToldWithTheOneThatWasMeant() {
        map("lable: x⏎label: y⏎zzzzzz: 1⏎").check(ITEM);

        assertThat(problems.sorted())
                .extracting(problem -> problem.id() + problem.args())
                .containsExactly("yaml.key.unknown-meant[lable, label]", "yaml.key.unknown[zzzzzz, label, link]");
    }

    @Test
    void aNameThatStandsTwiceIsTold() {
        map("label: x⏎link: y⏎label: z⏎").check(ITEM);

        assertThat(problems.sorted())
                .extracting(problem -> problem.id() + " " + problem.place().line())
                .containsExactly("yaml.key.twice 3");
    }

    @Test
    void choiceIsOneOfThoseThatAreOffered() {
        Key layout = Key.choice("a", "rong", List.of("rong", "hep"), "Bố cục.");

        assertThat(map("a: hep\n").textOr(layout)).isEqualTo("hep");
        assertThat(map("b: hep\n").textOr(layout)).isEqualTo("rong");
        assertThat(problems.sorted()).isEmpty();
        assertThat(map("a: cao\n").textOr(layout)).isEqualTo("rong");
        assertThat(told()).containsExactly("yaml.choice");
    }

    @Test
    void whatIsAbsentIsWhatItIsByDefault() {
        YamlMap empty = map("a: ~⏎b: ''⏎");

        assertThat(empty.flag(Key.flag("a", true, "x"))).isTrue();
        assertThat(empty.flag(Key.flag("c", false, "x"))).isFalse();
        assertThat(empty.number(Key.number("b", 7, 1, 9, "x"))).isEqualTo(7);
        assertThat(empty.texts(Key.of("a", Kind.TEXTS, "", "x"))).isEmpty();
        assertThat(empty.has(Key.text("b", "", "x"))).isFalse();
        assertThat(empty.items(Key.maps("a", ITEM, "x"))).isEmpty();
        assertThat(empty.place(Key.text("c", "", "x"))).isEqualTo(empty.place());
        assertThat(empty.isWhole()).isTrue();
        assertThat(empty.nothing().isWhole()).isFalse();
        assertThat(empty.nothing().check(ITEM).entries()).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void numbersOfAListStandWithinTheirLimits() {
        assertThat(map("a: [1, 20, x, 3]\n").numbers(Key.numbers("a", "", 1, 9, "x")))
                .containsExactly(1, 3);
        assertThat(told()).containsExactlyInAnyOrder("yaml.range", "yaml.type.number");
    }

    @Test
    void dataOfAnyKindIsReadAsItIs() {
        Object data = free("a: 12⏎b: 1.50⏎c: yes⏎d: '12'⏎e: ~⏎f: [1, x]⏎g: 007⏎h: Off⏎i: {k: -4}⏎");

        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("a", 12L);
        wanted.put("b", new BigDecimal("1.50"));
        wanted.put("c", true);
        wanted.put("d", "12");
        wanted.put("e", "");
        wanted.put("f", List.of(1L, "x"));
        wanted.put("g", "007");
        wanted.put("h", false);
        wanted.put("i", Map.of("k", -4L));
        assertThat(data).isEqualTo(wanted);
        assertThat(((Map<?, ?>) data).keySet().stream().map(String::valueOf).collect(Collectors.joining()))
                .isEqualTo("abcdefghi");
        assertThat(free("[điền số]\n")).isEqualTo("");
        assertThat(free("[x, \"[điền số]\"]\n")).isEqualTo(List.of("x"));
    }

    @Test
    void aListIsAListAndAMapAMap() {
        YamlReader reader = new YamlReader(problems);

        assertThat(reader.list(new YamlText("a.yml", ""))).isEmpty();
        assertThat(reader.list(new YamlText("a.yml", "# chưa có\n"))).isEmpty();
        assertThat(problems.sorted()).isEmpty();
        assertThat(reader.list(new YamlText("a.yml", "a: b\n"))).isEmpty();
        assertThat(reader.map(new YamlText("b.yml", "- a\n"))).isEmpty();
        assertThat(reader.map(new YamlText("c.yml", "title： Lúa\n"))).isEmpty();
        assertThat(told()).containsExactly("yaml.not-a-list", "yaml.not-a-map", "yaml.wide-colon");
        assertThat(reader.nothing(new YamlText("a.yml", "")).isWhole()).isFalse();
    }
}
