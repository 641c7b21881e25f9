package bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who changes one value of a head and leaves every other byte has to know where it stands to the letter. */
class YamlOutlineTest {
    private static List<YamlOutline.Entry> outline(String text) {
        return YamlOutline.of(text).orElseThrow();
    }

    private static String written(String text, YamlOutline.Value value) {
        return text.substring(value.start(), value.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "Lễ hội  # ghi chú ¦ PLAIN ¦ Lễ hội ¦ Lễ hội",
                "'Lễ ''hội''' # x ¦ SINGLE_QUOTED ¦ 'Lễ ''hội''' ¦ Lễ 'hội'",
                "\"Lễ\\thội\" ¦ DOUBLE_QUOTED ¦ \"Lễ\\thội\" ¦ Lễ→hội",
                "|⏎  Một⏎  Hai⏎⏎ ¦ LITERAL ¦ |⏎  Một⏎  Hai ¦ Một⏎Hai⏎",
                ">-⏎  Một⏎  Hai⏎ ¦ FOLDED ¦ >-⏎  Một⏎  Hai ¦ Một Hai",
                "~ ¦ PLAIN ¦ ~ ¦ ``",
                "'~' ¦ SINGLE_QUOTED ¦ '~' ¦ ~",
                "𝒙 y ¦ PLAIN ¦ 𝒙 y ¦ 𝒙 y",
                "[điền tên] ¦ PLAIN ¦ [điền tên] ¦ [điền tên]",
                "\"Xã [điền tên]\\t.\" ¦ DOUBLE_QUOTED ¦ \"Xã [điền tên]\\t.\" ¦ Xã [điền tên]→.",
                "!!str 12 ¦ OTHER ¦ !!str 12 ¦ 12",
                "&a Lúa ¦ OTHER ¦ &a Lúa ¦ Lúa",
                "{a: {b: 1}, c: 2} ¦ FLOW_MAP ¦ {a: {b: 1}, c: 2} ¦ ``",
            })
    void valueStandsWhereItIsWritten(String value, String style, String written, String said) {
        String text = ("date: 2026-01-13⏎title: " + value + "⏎x: 1⏎").replace('⏎', '\n');

        List<YamlOutline.Entry> entries = outline(text);

        assertThat(entries).extracting(YamlOutline.Entry::name).containsExactly("date", "title", "x");
        YamlOutline.Value title = entries.get(1).value();
        assertThat(entries.get(1).start()).isEqualTo(17);
        assertThat(title.style()).hasToString(style);
        assertThat(written(text, title)).isEqualTo(written.replace('⏎', '\n'));
        assertThat(title.text()).isEqualTo(said.replace('⏎', '\n').replace('→', '\t'));
        assertThat(title.isList()).isFalse();
        assertThat(title.isSimple()).isEqualTo(!style.equals("OTHER") && !style.equals("FLOW_MAP"));
        assertThat(written(text, entries.get(2).value())).isEqualTo("1");
    }

    @Test
    void everyItemOfAListHasItsPlace() {
        String text = "tags: [mía, \"lúa\"] # thẻ\naliases:\n  - /a/\n  # cũ\n  - '/b/'\n\n# hết\ntitle: Lúa\n";

        List<YamlOutline.Entry> entries = outline(text);

        YamlOutline.Value tags = entries.get(0).value();
        YamlOutline.Value aliases = entries.get(1).value();
        assertThat(tags.style()).isEqualTo(YamlOutline.Style.FLOW_LIST);
        assertThat(written(text, tags)).isEqualTo("[mía, \"lúa\"]");
        assertThat(tags.items()).extracting(item -> written(text, item)).containsExactly("mía", "\"lúa\"");
        assertThat(aliases.style()).isEqualTo(YamlOutline.Style.BLOCK_LIST);
        assertThat(written(text, aliases)).isEqualTo("- /a/\n  # cũ\n  - '/b/'");
        assertThat(List.of(tags, aliases)).allMatch(YamlOutline.Value::isList).allMatch(YamlOutline.Value::isSimple);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {"- [a, b]", "- {file: a.pdf}", "- &a mía", "- file: a.pdf⏎    title: Mẫu"})
    void aListOfMoreThanTextsIsNotSimple(String item) {
        String text = "a:⏎  - mía⏎  %s⏎".formatted(item).replace('⏎', '\n');

        YamlOutline.Value list = outline(text).get(0).value();

        assertThat(list.isList()).isTrue();
        assertThat(list.isSimple()).isFalse();
        assertThat(text.substring(list.end())).isEqualTo("\n");
    }

    @Test
    void aMarkedListIsLeftAlone() {
        assertThat(outline("a: &a [x]\n").get(0).value().isSimple()).isFalse();
        assertThat(outline("a: !!seq [x]\n").get(0).value().isSimple()).isFalse();
        assertThat(outline("a: &a [x]\nb: *a\n").get(1).value().style()).isEqualTo(YamlOutline.Style.OTHER);
    }

    /** As Windows and old Macs end their lines, and after a mark that some editors put before all. */
    @Test
    void lineEndsOfTheFileAreCounted() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text =
                    "title: Lúa" + end + end + "tags:" + end + "- mía" + end + "x: |" + end + "  a" + end + "  b" + end;

            List<YamlOutline.Entry> entries = outline(text);

            assertThat(written(text, entries.get(0).value())).isEqualTo("Lúa");
            assertThat(written(text, entries.get(1).value())).isEqualTo("- mía");
            assertThat(written(text, entries.get(2).value())).isEqualTo("|" + end + "  a" + end + "  b");
            assertThat(entries.get(2).value().text()).isEqualTo("a\nb\n");
        }
    }

    @Test
    void aTextWithoutALineEndIsReadToItsEnd() {
        assertThat(written("title: Lúa", outline("title: Lúa").get(0).value())).isEqualTo("Lúa");
        assertThat(outline("title:").get(0).value().text()).isEmpty();
        assertThat(outline("")).isEmpty();
        assertThat(outline("# chưa có gì\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{title: Lúa}",
                "- mía",
                "Lúa",
                "&a⏎title: Lúa",
                "? title⏎: Lúa",
                "[a]: Lúa",
                "&a title: Lúa",
                "title: \"Lúa",
                "title: Lúa⏎---⏎a: b",
                "--- {a: b}",
            })
    void whatIsNoMapInLinesHasNoOutline(String text) {
        assertThat(YamlOutline.of(text.replace('⏎', '\n') + "\n")).isEmpty();
    }

    @Test
    void tooMuchHasNoOutline() {
        assertThat(YamlOutline.of("a: " + "[".repeat(42) + "]".repeat(42) + "\n"))
                .isEmpty();
        assertThat(YamlOutline.of("a: " + "[".repeat(41) + "]".repeat(41) + "\n"))
                .isPresent();
        assertThat(YamlOutline.of("a: [" + "x, ".repeat(30_000) + "]\n")).isEmpty();
        assertThat(YamlOutline.of("a: " + "x".repeat(256 << 10) + "\n")).isEmpty();
        assertThat(YamlOutline.of("a: " + "x".repeat((256 << 10) - 4) + "\n")).isPresent();
    }
}
