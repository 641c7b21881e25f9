package bantin.content.markdown.paste;

import bantin.content.body.Body;
import bantin.content.markdown.BodyText;
import bantin.content.markdown.MarkdownReader;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;
import bantin.text.CleanText;
import bantin.text.Spaces;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words that a page shows, before it was pasted and after: found each time without the code that is judged. */
final class ShownWords {
    /** Dashes and dots before items, and the borders of notes, which each side draws in its own way. */
    private static final String DRAWN = "[-–—+•·●○▪■*oü§Ø]|[a-eI]\\.|[ađ]\\)|\\[?\\d{1,3}]?|\\(\\d{1,3}\\)";

    private ShownWords() {}

    static List<String> ofHtml(String html) {
        Document page = Jsoup.parse(html);
        hideColumns(page);
        page.select("img").stream()
                .filter(img -> img.attr("alt").chars().noneMatch(Character::isLetter))
                .forEach(img -> img.replaceWith(new TextNode(img.attr("alt"))));
        page.select(
                        "style, script, title, xml, noscript, del, .msoDel, [style*=display:none], [style*='display: none'], [style*=mso-hide]")
                .remove();
        page.select("[style*=mso-list:Ignore], img, a[href*=_msocom], a[href^=#cmnt], [style*=mso-element:comment]")
                .remove();
        page.select("a[href*=_ftn], a[href*=_edn], a[href*=sdfootnote], a[href*=ftnt]")
                .remove();
        for (Element block : page.select(
                "p, div, ul, ol, table, center, section, li, td, th, tr, h1, h2, h3, h4, h5, h6, br, blockquote, pre, figcaption, dt, dd")) {
            block.prepend(" ").append(" ");
            block.before(" ");
            block.after(" ");
        }
        return words(page.body().wholeText());
    }

    private static void hideColumns(Document page) {
        for (Element table : page.select("table:has(col)")) {
            List<Element> columns = table.select("col");
            for (int i = columns.size() - 1; i >= 0; i--) {
                if (columns.get(i).attr("style").contains("display:none")) {
                    for (Element row : table.select("tr")) {
                        if (i < row.childrenSize()) {
                            row.child(i).remove();
                        }
                    }
                }
            }
        }
    }

    static List<String> ofMarkdown(String markdown) {
        return words(BodyText.of(
                withoutNoteMarks(body(markdown).html()), body(markdown).references()));
    }

    private static String withoutNoteMarks(String html) {
        return html.replaceAll("<sup id=\"[^\"]*\"><a class=\"footnote-mark\".*?</a></sup>", "")
                .replaceAll(" ?<a class=\"footnote-back\".*?</a>", "");
    }

    /** What a portal says about the Markdown: nothing, when it was pasted well. */
    static List<String> warnings(String markdown) {
        Problems problems = new Problems();
        new MarkdownReader(MarkdownOptions.defaults()).read(markdown, "bai.md", 0, problems);
        return problems.sorted().stream().map(one -> one.id() + one.args()).toList();
    }

    static Body body(String markdown) {
        return new MarkdownReader(MarkdownOptions.defaults()).read(markdown, "bai.md", 0, new Problems());
    }

    private static List<String> words(String text) {
        return Arrays.stream(Spaces.single(CleanText.of(text)).split(" "))
                .filter(word -> !word.isEmpty() && !word.matches(DRAWN))
                .collect(Collectors.toList());
    }
}
