package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Reference;
import bantin.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search finds: the words of readers, one paragraph in a line (↵), and nothing of the tags around them. */
class BodyTextTest {
    private static final Place PLACE = Place.file("content/news/hop.md");

    private static String text(String html, Reference... references) {
        return BodyText.of(html.replace('↵', '\n'), List.of(references)).replace('\n', '↵');
    }

    private static Reference.Picture picture(String alt, String caption) {
        return new Reference.Picture("a.jpg", alt, caption, true, Map.of(), PLACE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "<p>Họp báo</p>↵<p>Hai</p> → Họp báo↵Hai",
                "<p>Một</p><p>Hai</p> → Một↵Hai",
                "<p>Một </p> <p> Hai</p> → Một↵Hai",
                "a<b>b</b><sup>2</sup><i class=\"x\">c</i>d → ab2cd",
                "Một<br>hai<BR>ba → Một↵hai↵ba",
                "<td>a</td><td>b</td> → a↵b",
                "a↵↵  b\tc → a b c",
                "a\u00a0\u00a0b → a b",
                "a&nbsp;&nbsp; b → a b",
                "Ế ỹ ẀÔ đ\u2003x → Ế ỹ ẀÔ đ x",
                "!~\u007f\u1dffἀ → !~\u007f\u1dffἀ",
                "3 < 5 <→ 3 < 5 <",
                "a <p → a",
                "a <p title=\"b → a",
                "<p title=\"a>b\" lang='c>\"d'>chữ</p> → chữ",
                "a<script>x()</script>b → ab",
                "a<style>x</style >b → ab",
                "a<template>x → a",
                "a<noscript><p>x</p></noscript> b → a b",
                "a</script>b → a↵b",
                "R&amp;D &lt;b&gt; &quot;a&quot; &#39;b&#39; → R&D <b> \"a\" 'b'",
                "&eacute;&#7871;&hellip; → éế…",
                "R&D; a & b → R&D; a & b",
                "a &abcdefghijklmnopqrstuvwxyzabcdefghijkl; b → a &abcdefghijklmnopqrstuvwxyzabcdefghijkl; b",
                "a&; → a&;",
                "<h2>Đề</h2>mục → Đề↵mục",
                "a<1>b → a↵b"
            })
    void wordsOfThePageAreItsText(String html, String text) {
        assertThat(text(html)).isEqualTo(text);
    }

    @Test
    void whatIsSaidOfPicturesAndFilmsIsText() {
        Reference.Picture one = picture("Đình", "Lễ hội");
        Reference.Media film = new Reference.Media("p.mp4", Reference.Media.Kind.VIDEO, "Phim", true, PLACE);
        Reference.Download plan = new Reference.Download("a.pdf", "Kế <em>hoạch</em> &amp; 5", "", true, PLACE);
        Reference.Gallery album =
                new Reference.Gallery(List.of(one, picture("Hai", null)), null, Reference.Gallery.Show.GRID, PLACE);

        assertThat(text("<p>a</p>\u0001<p>b</p>", one)).isEqualTo("a↵Đình↵Lễ hội↵b");
        assertThat(text("a\u0001b", picture("Đình", "Đình"))).isEqualTo("a↵Đình↵b");
        assertThat(text("a\u0001b", picture("Đình", null))).isEqualTo("a↵Đình↵b");
        assertThat(text("a\u0001b", film)).isEqualTo("a↵Phim↵b");
        assertThat(text("Theo \u0001.", plan)).isEqualTo("Theo Kế hoạch & 5.");
        assertThat(text("a\u0001b", album)).isEqualTo("a↵Đình↵Lễ hội↵Hai↵b");
    }

    @Test
    void addressInsideATagIsNoText() {
        Reference link = new Reference.Link("b.md", PLACE);

        assertThat(text("<a href=\"\u0001\">a</a> \u0001", link, picture("Đình", null)))
                .isEqualTo("a↵Đình");
        assertThat(text("a\u0001b", link)).isEqualTo("ab");
    }

    /** Words are taken out whole: the same letters written as numbers, which are taken one by one, say the same. */
    @Test
    void mixturesSayWhatTheirLettersSay() {
        String[] pieces = {
            "Xã",
            " ",
            "  ",
            "Phú Thạnh",
            "\n",
            "\t",
            "\u00a0",
            "\u2003",
            "\u3000",
            "\u00ad",
            "\u200b",
            "\u007f",
            "ÿ",
            "\u0300",
            "\u1dff",
            "ἀ",
            "“a”",
            "…",
            "3",
            ".",
            "\"",
            "'",
            ";",
            "=",
            "\ud83c\udf3e",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "<br>",
            "<td>"
        };
        Random random = new Random(20261130);
        for (int i = 0; i < 40_000; i++) {
            StringBuilder whole = new StringBuilder();
            StringBuilder letters = new StringBuilder();
            for (int length = random.nextInt(16); length > 0; length--) {
                String piece = pieces[random.nextInt(pieces.length)];
                whole.append(piece);
                if (piece.startsWith("<")) {
                    letters.append(piece);
                } else {
                    piece.codePoints()
                            .forEach(c -> letters.append("&#").append(c).append(';'));
                }
            }
            assertThat(BodyText.of(whole.toString(), List.of()))
                    .as(whole.toString())
                    .isEqualTo(BodyText.of(letters.toString(), List.of()));
        }
    }
}
