package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Body;
import bantin.content.markdown.html.HtmlGate;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Bodies that try to bring code to life or to load something, each by a way of its own: see {@code payloads.txt}. Readers
 * once ran {@code <xmp><img src=x onerror=…></xmp>}, which had come through the cleaning as the text of an unknown tag.
 */
@ExtendWith(InBrowser.class)
class LiveMarkupTest {
    private final MarkdownReader reader = new MarkdownReader(MarkdownOptions.defaults());

    @Test
    void nothingRunsAndNothingIsLoaded(Browser browser) throws IOException {
        List<String> payloads = Payloads.all();
        try (PayloadServer server = new PayloadServer(payloads, this::cleaned)) {
            browser.open(server.address("all.html"), Look.DESKTOP);
            browser.until("window.finished === true");

            assertThat(payloads).hasSizeGreaterThan(250);
            assertThat((List<?>) browser.run("return faults()")).isEmpty();
            assertThat(server.loaded()).isEmpty();
        }
    }

    /** The two things that the test above would see in a body that nobody cleaned. */
    @Test
    void whatRunsOrLoadsIsSeen(Browser browser) throws IOException {
        List<String> live = List.of(
                "<img src=x onerror=boom()>",
                "<p style=\"background:url(EVIL)\">x</p>",
                "<!-- --><xmp>",
                "<a href=x:y>x</a>");
        try (PayloadServer server = new PayloadServer(live, text -> text)) {
            browser.open(server.address("all.html"), Look.DESKTOP);
            browser.until("window.finished === true");

            assertThat((List<?>) browser.run("return faults()"))
                    .asString()
                    .contains("0 ran", "1 style", "2 comment", "2 swallows", "3 x:");
            assertThat(server.loaded()).containsExactly("/evil/1", "/x");
        }
    }

    @Test
    void secondReadingOfCleanedHtmlChangesNothing() throws IOException {
        List<String> payloads = new ArrayList<>(Payloads.all());
        List<String> words = List.of(String.join("\n", payloads).split("(?=[<>\"'= \\n])|(?<=[<>\"'= \\n])"));
        Random sameEveryTime = new Random(22);
        for (int i = 0; i < 500; i++) {
            StringBuilder mixed = new StringBuilder();
            for (int word = 0; word < 25; word++) {
                mixed.append(words.get(sameEveryTime.nextInt(words.size())));
            }
            payloads.add(mixed.toString());
        }

        for (String payload : payloads) {
            Document again = HtmlGate.parse(cleaned(payload));
            String html = HtmlGate.write(again);

            assertThat(HtmlGate.write(HtmlGate.parse(html))).as(payload).isEqualTo(html);
            assertThat(HtmlGate.pass(html)).as(payload).isEqualTo(html);
            assertThat(again.body().nodeStream().filter(LiveMarkupTest::isHidden))
                    .as(payload)
                    .isEmpty();
            assertThat(again.select("[^on], [style], [src], [action]"))
                    .as(payload)
                    .isEmpty();
        }
    }

    private static boolean isHidden(Node node) {
        return node instanceof Comment
                || node instanceof DataNode
                || node.nodeName().matches("script|style|svg|math|xmp|iframe|img|form|input|noscript|template")
                        && !node.outerHtml().startsWith("<input type=\"checkbox\" disabled");
    }

    /** As a page has it, but that every reference leads to {@code #}. */
    private String cleaned(String text) {
        Body body = reader.read(text, "a.md", 0, new Problems());
        return body.html().replace(Body.MARKER, '#');
    }
}
