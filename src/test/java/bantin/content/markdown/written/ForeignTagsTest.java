package bantin.content.markdown.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each tag of another program is told by its name, and underlined from its first sign to its last. */
class ForeignTagsTest {
    /** Every tag as it is named, with the piece of the text that is underlined. */
    private static String told(String text) {
        return ForeignTags.in(text, text).stream()
                .map(tag -> tag.shown() + " = "
                        + text.substring(tag.start(), tag.start() + tag.length())
                                .replace('\n', '↵'))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "Xem {% include a.html %}. → {% include %} = {% include a.html %}",
                "{%include%} → {% include %} = {%include%}",
                "{%- if x -%}a{%- endif -%} → {% if %} = {%- if x -%}",
                "{% a %}{% b %} → {% a %} = {% a %}; {% b %} = {% b %}",
                "{% {{ a }} %} → {{ a }} = {{ a }}",
                "{%/ {{ a }} %} {{ b }} → {{ b }} = {{ b }}",
                "{% if {{ a }} %} → {% if %} = {% if {{ a }} %}",
                "{:a {b} → {:a {b} = {:a {b}",
                "{{ {{ a }} → {{ a }} = {{ a }}",
                "{{< figure src=\"{a}\" >}}. → {{< figure >}} = {{< figure src=\"{a}\" >}}",
                "{{% note %}}chữ{{% /note %}} → {{% note %}} = {{% note %}}",
                "a{{ page.title }}b → {{ page.title }} = {{ page.title }}",
                "{{a}}{{b}} → {{a}} = {{a}}; {{b}} = {{b}}",
                "{{ a↵b }} → {{ a b }} = {{ a↵b }}",
                "chữ↵{: .lop}. → {: .lop} = {: .lop}",
                "{:toc} {:#ma} {:a → {:toc} = {:toc}; {:#ma} = {:#ma}",
                "{:a}{:b} → {:a} = {:a}; {:b} = {:b}",
                "a [[Trang khác]] b → [[Trang khác]] = [[Trang khác]]",
                "[[a]][[b]] → [[a]] = [[a]]; [[b]] = [[b]]",
                "> [!NOTE] a → [!NOTE] = [!NOTE]",
                "Đình[/caption]. → [/caption] = [/caption]",
                "a [toc] và [TOC]. → [toc] = [toc]; [TOC] = [TOC]",
                "[gallery ids=\"1\"]. → [gallery] = [gallery ids=\"1\"]",
                "[caption id='a' align=b]Đình → [caption] = [caption id='a' align=b]",
                "[a b=“1”] [a c=”1”] → [a] = [a b=“1”]; [a] = [a c=”1”]",
                "[so_2-b x=\"1\"] → [so_2-b] = [so_2-b x=\"1\"]",
                "::: warning → ::: warning = ::: warning",
                "a↵ :::note b → ::: note = :::note",
                "a↵ \t::::: note → ::: note = ::::: note",
                "> ::: note → ::: note = ::: note",
                ">:::a↵:::b → ::: a = :::a; ::: b = :::b",
                "::: Az09_-b c → ::: Az09_-b = ::: Az09_-b",
                "::: zA → ::: zA = ::: zA"
            })
    void tagIsToldByItsNameAndPlace(String text, String tags) {
        assertThat(told(text.replace('↵', '\n'))).isEqualTo(tags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{{",
                "{%",
                "{:",
                "{{<",
                "[",
                "{% %}",
                "{%%}",
                "{% 5 %}",
                "{% if",
                "{{< a",
                "{{ }}",
                "{{ 5 }}",
                "{{ a",
                "{{ {a} }}",
                "{{a}",
                "{% /if %}",
                "{{< /a >}}",
                "{% endif %}",
                "{:}",
                "{: ",
                "{:5}",
                "{:\"a\"}",
                "{:a\n}",
                "{a}",
                "{}",
                "[]",
                "[ ]",
                "[x]",
                "[a",
                "[1]",
                "[[]]",
                "[[ ]]",
                "[[a] b",
                "[[a]",
                "[[a [b]]",
                "[/a b]",
                "[!a]",
                "[!NOTE a]",
                "[toc a]",
                "[toc\n]",
                "[/a\n]",
                "[a\nb=\"1\"]",
                "[a b]",
                "[a b=1]",
                "[a b=",
                "[a b=]",
                "[a=\"1\"]",
                "[a/b=\"1\"]",
                "[ =\"1\"]",
                "[5 b=\"1\"]",
                "a ::: b",
                "a:::b",
                "::: 5",
                ":::",
                "::: ",
                ":: a",
                "::: đ",
                "@::: a"
            })
    void bracketsAndColonsThatNameNothingAreText(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void bracketThatReadersDoNotSeeIsALink() {
        assertThat(ForeignTags.in("[/a](b.md) [/c]", " /a        [/c]"))
                .extracting(LeftOver::shown, LeftOver::start, LeftOver::length)
                .containsExactly(tuple("[/c]", 11, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"{% a → %} → 1000", "{{< a → >}} → 1000", "{{ a → }} → 1000", "[a b=\" → ] → 1000", "{:a → } → 199"
            })
    void endIsLookedForOnlySoFar(String open, String close, int far) {
        String nearest = open + "x".repeat(far - open.length()) + close;

        assertThat(told("Xem " + nearest)).endsWith(" = " + nearest);
        assertThat(told("Xem " + open + "x".repeat(far + 1 - open.length()) + close))
                .isEmpty();
    }

    @Test
    void longNamesAreShortened() {
        assertThat(told("{{ " + "a".repeat(54) + " }}")).startsWith("{{ " + "a".repeat(54) + " }} =");
        assertThat(told("{{ " + "a".repeat(55) + " }}")).startsWith("{{ " + "a".repeat(55) + " }… =");
        assertThat(told("::: " + "a".repeat(41))).startsWith("::: " + "a".repeat(40) + " = ");
    }
}
