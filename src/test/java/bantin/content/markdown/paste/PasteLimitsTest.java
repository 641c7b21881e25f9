package bantin.content.markdown.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody means: each is read to its end, or refused with a word. */
class PasteLimitsTest {
    private static final int SIZE = 60_000;

    @Test
    void pageOfMoreThanFiveMillionCharactersIsRefused() {
        Pasted pasted = Paste.read("<p>" + "Vĩnh Bình ".repeat(500_000), "");

        assertThat(pasted.markdown()).isEmpty();
        assertThat(pasted.remarks()).extracting(Remark::id).containsExactly("paste.too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>x ",
                "<i><b>x</b>",
                "<p><b>x ",
                "<font color=%d>x ",
                "<a href='https://a.vn/%d'>x ",
                "<ul><li>x ",
                "<blockquote>x ",
                "<table><tr><td>x ",
                "<td>x",
                "<tr><td colspan=999 rowspan=999>x",
                "<div><p>x ",
                "<br>",
                "<br>x",
                "<p style='mso-list:l0 level%d lfo1'>x</p>",
                "<span style='",
                "<!--",
                "<![if x]>",
                "&nbsp;",
                "* ",
                "_",
                "[",
                "`",
                "<b>x</b><i>y</i>",
                "<sup>2</sup>",
                "<a name=x%d href=#y%d>1</a><p><a name=y%d href=#x%d>1</a>",
                "<style>.a{",
                "<style>a,b,c{d:e;f:g}</style>",
                "<img src='file:///a%d.png'>",
                "<pre>x",
                "- x<p>",
                "ü",
                "\u00ad",
                "<h1>x",
                "<ol><li>x</li></ol>",
                "&lt;",
                "\\",
                "|",
                "<del>x</del>",
                "<col><td>x",
                "<li>x<ol>"
            })
    void pageOfOneThingIsRead(String thing) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; page.length() < SIZE; i++) {
            page.append(thing.replace("%d", String.valueOf(i % 5_000)));
        }

        Pasted pasted = Paste.read(page.toString(), "");

        assertThat(pasted.markdown().length()).isLessThan(40 * SIZE);
        assertThat(ShownWords.body(pasted.markdown())).isNotNull();
    }
}
