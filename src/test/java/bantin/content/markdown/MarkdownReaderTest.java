package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Anchor;
import bantin.content.body.Body;
import bantin.content.body.Reference;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private final Problems problems = new Problems();

    private Body read(String... lines) {
        return new MarkdownReader(MarkdownOptions.defaults())
                .read(String.join("\n", lines), "content/news/le-hoi.md", 5, problems);
    }

    private String html(String... lines) {
        return read(lines).html();
    }

    @Test
    void headingsHaveVietnameseAnchorsEachOnce() {
        Body body = read("## Đường Đống Đa", "## Đường Đống Đa", "## …", "### Riêng {#rieng}");

        assertThat(body.html())
                .isEqualTo(
                        "<h2 id=\"duong-dong-da\">Đường Đống Đa</h2>\n<h2 id=\"duong-dong-da-2\">Đường Đống Đa</h2>\n"
                                + "<h2 id=\"muc\">…</h2>\n<h3 id=\"rieng\">Riêng</h3>");
        assertThat(body.anchors())
                .extracting(Anchor::id)
                .containsExactly("duong-dong-da", "duong-dong-da-2", "muc", "rieng");
    }

    @Test
    void titleOfThePageStaysTheOnlyH1() {
        assertThat(html("# Lễ hội", "", "## Phần hội"))
                .isEqualTo("<h2 id=\"le-hoi\">Lễ hội</h2>\n<h3 id=\"phan-hoi\">Phần hội</h3>");
    }

    @Test
    void linksInsideTheSiteStayReferences() {
        Body body = read("Xem [bài cũ](../2020/y.md#muc \"Bài\") và [mục](#duoi).");

        assertThat(body.html())
                .isEqualTo("<p>Xem <a href=\"\u0001\" title=\"Bài\">bài cũ</a> và <a href=\"\u0001\">mục</a>.</p>");
        assertThat(body.references())
                .extracting(r -> ((Reference.Link) r).target())
                .containsExactly("../2020/y.md#muc", "#duoi");
        assertThat(body.references().get(0).place().line()).isEqualTo(6);
        assertThat(body.references().get(0).place().column()).isEqualTo(14);
    }

    @Test
    void linksOutOfTheSiteArePlain() {
        assertThat(html("[cổng](https://x.vn/bài?a=1&b=2) www.x.vn ubnd@x.vn [gọi](tel:0273)"))
                .isEqualTo("<p><a href=\"https://x.vn/b%C3%A0i?a=1&amp;b=2\" rel=\"noopener\">cổng</a>"
                        + " <a href=\"https://www.x.vn\" rel=\"noopener\">www.x.vn</a>"
                        + " <a href=\"mailto:ubnd@x.vn\">ubnd@x.vn</a> <a href=\"tel:0273\">gọi</a></p>");
    }

    @Test
    void pictureAloneIsAFigureAndInALineIsNot() {
        Body body = read("![Lễ hội](ảnh 1.jpg \"Rước sắc\"){.rong width=300}", "", "Xem ![dấu](dau.png) này");

        assertThat(body.html()).isEqualTo("\u0001\n<p>Xem \u0001 này</p>");
        Reference.Picture figure = (Reference.Picture) body.references().get(0);
        assertThat(figure.target()).isEqualTo("ảnh 1.jpg");
        assertThat(figure.alt()).isEqualTo("Lễ hội");
        assertThat(figure.caption()).isEqualTo("Rước sắc");
        assertThat(figure.standalone()).isTrue();
        assertThat(figure.attributes()).isEqualTo(Map.of("class", "rong", "width", "300"));
        assertThat(((Reference.Picture) body.references().get(1)).standalone()).isFalse();
    }

    @Test
    void italicsBelowAPictureAreItsCaption() {
        Body body = read("![Lễ hội](a.jpg)", "*Ảnh: Kim Lan*");

        assertThat(body.references())
                .singleElement()
                .extracting(r -> ((Reference.Picture) r).caption())
                .isEqualTo("Ảnh: Kim Lan");
    }

    @Test
    void pictureFromElsewhereIsNeverLoadedByABody() {
        Body body = read("![Ảnh](https://x.vn/a.jpg)", "", "<p>Xem <img src=\"//x.vn/b.jpg\" alt=\"Đình\"></p>");
        String linked = html(
                "[![Ảnh](https://x.vn/a.jpg)](https://x.vn/)",
                "",
                "<p><a href=\"https://x.vn/\"><img src=\"https://x.vn/b.jpg\" alt=\"Đình\"></a></p>");

        assertThat(body.html()).doesNotContain("<img", "x.vn");
        assertThat(body.references()).hasSize(2).allMatch(reference -> reference instanceof Reference.Picture);
        // inside a link there is room for the words alone
        assertThat(linked).doesNotContain("<img").contains(">Ảnh</a>", ">Đình</a>");
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("picture.outside", "picture.outside");
    }

    @Test
    void documentsBecomeCardsAndFilmsPlayers() {
        Body body = read(
                "[Kế hoạch *12*](kh.pdf)", "", "Theo [kế hoạch](kh.docx).", "", "![Phim](p.mp4)", "", "[Nghe](n.mp3)");

        assertThat(body.html()).isEqualTo("\u0001\n<p>Theo \u0001.</p>\n\u0001\n\u0001");
        Reference.Download card = (Reference.Download) body.references().get(0);
        assertThat(card.label()).isEqualTo("Kế hoạch <em>12</em>");
        assertThat(card.inline()).isFalse();
        assertThat(((Reference.Download) body.references().get(1)).inline()).isTrue();
        assertThat(body.references().subList(2, 4))
                .extracting(r -> ((Reference.Media) r).kind())
                .containsExactly(Reference.Media.Kind.VIDEO, Reference.Media.Kind.AUDIO);
    }

    @Test
    void galleriesListPicturesOrNameAnAlbum() {
        Body body = read(
                "```gallery",
                "a.jpg | Rước sắc",
                "![Hai](b.jpg \"Chú\")",
                "```",
                "```gallery",
                "album: albums/le-hoi",
                "```");

        Reference.Gallery pictures = (Reference.Gallery) body.references().get(0);
        assertThat(pictures.pictures()).extracting(Reference.Picture::target).containsExactly("a.jpg", "b.jpg");
        assertThat(pictures.pictures()).extracting(Reference.Picture::caption).containsExactly("Rước sắc", "Chú");
        assertThat(pictures.pictures()).extracting(Reference.Picture::alt).containsExactly("Rước sắc", "Hai");
        assertThat(((Reference.Gallery) body.references().get(1)).album()).isEqualTo("albums/le-hoi");
    }

    @Test
    void tablesScrollOnPhones() {
        assertThat(html("| Xã | Hộ |", "|---|--:|", "| Đồng Sơn | 12 |"))
                .isEqualTo("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\"><table>\n"
                        + "<colgroup class=\"room\"><col class=\"ch-5\"><col class=\"ch-3\"></colgroup>\n"
                        + "<thead>\n"
                        + "<tr><th scope=\"col\">Xã</th><th scope=\"col\" class=\"align-right\">Hộ</th></tr>\n"
                        + "</thead>\n"
                        + "<tbody>\n"
                        + "<tr><td>Đồng Sơn</td><td class=\"align-right\">12</td></tr>\n"
                        + "</tbody>\n"
                        + "</table></div>");
    }

    @Test
    void footnotesLeadThereAndBack() {
        String html = html("Một[^a], hai[^b].", "", "[^b]: Chú hai.", "", "[^a]: Chú một.");

        assertThat(html).contains("href=\"#fn-1\" role=\"doc-noteref\" aria-label=\"Chú thích 1\">1</a></sup>, hai");
        assertThat(html)
                .contains("<li id=\"fn-1\">\n"
                        + "<p>Chú một. <a class=\"footnote-back\" href=\"#fnref-1\" role=\"doc-backlink\""
                        + " aria-label=\"Quay lại\">↩</a></p>\n"
                        + "</li>\n"
                        + "<li id=\"fn-2\">\n"
                        + "<p>Chú hai.");
    }

    @Test
    void tasksStrikesAndDefinitionsAreKnown() {
        assertThat(html("- [x] ~~xong~~"))
                .isEqualTo("<ul>\n<li class=\"task\"><label><input type=\"checkbox\""
                        + " disabled=\"\" checked=\"\"> <del>xong</del></label></li>\n</ul>");
        assertThat(html("UBND", ": Ủy ban nhân dân")).isEqualTo("<dl>\n<dt>UBND</dt>\n<dd>Ủy ban nhân dân</dd>\n</dl>");
    }

    @Test
    void onlyAllowedAttributesAreSet() {
        assertThat(html("Đoạn này {.luu-y lang=en onclick=x}"))
                .isEqualTo("<p class=\"luu-y\" lang=\"en\">Đoạn này</p>");
        assertThat(html("Tập hợp {abc} nhỏ")).isEqualTo("<p>Tập hợp {abc} nhỏ</p>");
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("markdown.attribute.unknown");
    }

    @Test
    void unsafeLinksAreOnlyText() {
        assertThat(html("[a](javascript:alert(1)) [b](<java&#10;script:x>) [c](C:/x.docx) <javascript:x>"))
                .doesNotContain("href");
        assertThat(html("![x](data:image/png;base64,AAAA)")).doesNotContain("img");
        assertThat(problems.sorted())
                .extracting(Problem::id)
                .containsExactlyInAnyOrder(
                        "markdown.link.unsafe",
                        "markdown.link.unsafe",
                        "markdown.link.unsafe",
                        "markdown.link.unsafe",
                        "markdown.picture.embedded");
    }

    @Test
    void bodiesKnowTheirFirstParagraphAndLength() {
        Body body = read(
                "## Đề mục", "", "![p](p.jpg)", "", "Ngày 13-3, **huyện** R&amp;D họp[^1].", "", "Hai.", "", "[^1]: x");

        assertThat(body.firstParagraph()).isEqualTo("Ngày 13-3, huyện R&D họp.");
        assertThat(body.syllables()).isBetween(7, 9);
        assertThat(read("").isEmpty()).isTrue();
    }

    @Test
    void entitiesCannotForgeMarkers() {
        Body body = read("a&#1;b <b title=\"&#x1;&#2;\">c&#1;</b> [x](y.md)");

        assertThat(body.html().chars().filter(c -> c == Body.MARKER).count()).isEqualTo(1);
        assertThat(body.html().chars()).allMatch(c -> c >= ' ' || c == '\n' || c == Body.MARKER);
        assertThat(body.references()).hasSize(1);
    }

    @Test
    void languageDecidesTheWordsAdded() {
        Body body = new MarkdownReader(MarkdownOptions.defaults().withLanguage("en"))
                .read("| a |\n|---|\n| b |", "a.md", 0, problems);

        assertThat(body.html()).contains("aria-label=\"Table\"");
        assertThat(List.of(problems.sorted())).containsExactly(List.of());
    }

    @Test
    void pictureThatLinksToADocumentStaysALink() {
        Body body = read("[![Bìa](bia.jpg)](kh.pdf)", "", "[Kế hoạch <b onclick=\"x\">12</b>](kh.pdf)");

        assertThat(body.html())
                .isEqualTo("<p><a href=\"\u0001\">\u0001</a></p>\n<p><a href=\"\u0001\">Kế hoạch <b>12</b></a></p>");
        assertThat(body.references().get(0)).isInstanceOf(Reference.Link.class);
        assertThat(body.references().get(1)).isInstanceOf(Reference.Picture.class);
    }

    @Test
    void linksAndGalleriesThatShowNothingAreProblems() {
        assertThat(html("[trống]() ![]()")).isEqualTo("<p>trống</p>");
        assertThat(html("```gallery", "", "```")).isEmpty();
        assertThat(html("```gallery", "https://x.vn/a.jpg", "a.jpg", "```")).isEqualTo("\u0001");
        assertThat(problems.sorted())
                .extracting(Problem::id)
                .containsExactlyInAnyOrder(
                        "markdown.link.empty",
                        "markdown.link.empty",
                        "markdown.gallery.empty",
                        "markdown.gallery.line");
    }

    @Test
    void bracketsThatNameNothingAreText() {
        assertThat(html("Theo [1] và [kế hoạch][kh].", "", "[kh]: kh.md"))
                .isEqualTo("<p>Theo [1] và <a href=\"\u0001\">kế hoạch</a>.</p>");
    }

    @Test
    void bareAddressesBecomeLinksButNotInsideOthers() {
        assertThat(html("Xem “https://x.vn/e” và https://x.vn/f… <a href=\"https://x.vn/g\">https://x.vn/g</a>"))
                .isEqualTo("<p>Xem “<a href=\"https://x.vn/e\" rel=\"noopener\">https://x.vn/e</a>”"
                        + " và <a href=\"https://x.vn/f\" rel=\"noopener\">https://x.vn/f</a>…"
                        + " <a href=\"https://x.vn/g\" rel=\"noopener\">https://x.vn/g</a></p>");
        assertThat(html("https://x.vn/?a=1&amp;b=2 https://x.vn/a\\_b [https://x.vn/c](https://x.vn/d)"))
                .isEqualTo("<p><a href=\"https://x.vn/?a=1&amp;b=2\" rel=\"noopener\">https://x.vn/?a=1&amp;b=2</a>"
                        + " <a href=\"https://x.vn/a_b\" rel=\"noopener\">https://x.vn/a_b</a>"
                        + " <a href=\"https://x.vn/d\" rel=\"noopener\">https://x.vn/c</a></p>");
    }
}
