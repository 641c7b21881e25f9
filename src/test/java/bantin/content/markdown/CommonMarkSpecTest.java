package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Body;
import bantin.content.body.Reference;
import bantin.content.markdown.draft.WrittenAddress;
import bantin.content.markdown.parse.HtmlPolicy;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;
import bantin.text.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark 0.31, each either as the specification has it or among the known deviations. */
class CommonMarkSpecTest {
    private final MarkdownReader reader =
            new MarkdownReader(new MarkdownOptions(HtmlPolicy.KEEP, "en", MarkdownOptions.Dialect.COMMONMARK));

    @Test
    void examplesOfTheSpecificationAreReadAsItSays() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        Map<Integer, String> deviations = new TreeMap<>();

        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            String expected = plain(example.getHtml());
            String actual = plain(rendered(reader.read(example.getSource(), "spec.md", 0, new Problems())));
            if (!actual.equals(expected)) {
                deviations.put(
                        number,
                        "\n--- source\n" + example.getSource() + "--- expected\n" + expected + "\n--- actual\n"
                                + actual);
            }
        }

        assertThat(examples).hasSizeGreaterThan(640);
        Map<Integer, String> unknown = new TreeMap<>(deviations);
        unknown.keySet().removeAll(knownDeviations());
        assertThat(unknown).as("examples read otherwise").isEmpty();
        assertThat(deviations.keySet()).as("deviations that are gone").containsAll(knownDeviations());
    }

    private static List<Integer> knownDeviations() throws IOException {
        Properties known = new Properties();
        try (InputStream in = CommonMarkSpecTest.class.getResourceAsStream("commonmark-deviations.properties")) {
            known.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return new ArrayList<>(known.stringPropertyNames().stream()
                .map(Integer::valueOf)
                .sorted()
                .toList());
    }

    /** Void tags the HTML way, apostrophes escaped or not, and without white space around the whole. */
    private static String plain(String html) {
        return html.replace(" />", ">").replace("&#39;", "'").replace('→', '\t').strip();
    }

    /** What a page makes of references, in the simplest way: every link leads where it says. */
    private static String rendered(Body body) {
        StringBuilder html = new StringBuilder();
        int next = 0;
        for (int i = 0; i < body.html().length(); i++) {
            if (body.html().charAt(i) != Body.MARKER) {
                html.append(body.html().charAt(i));
            } else if (body.references().get(next++) instanceof Reference.Picture picture) {
                html.append("<img src=\"").append(address(picture.target())).append("\" alt=\"");
                html.append(Html.escape(picture.alt())).append('"');
                if (picture.caption() != null) {
                    html.append(" title=\"")
                            .append(Html.escape(picture.caption()))
                            .append('"');
                }
                html.append('>');
            } else {
                html.append(address(((Reference.Link) body.references().get(next - 1)).target()));
            }
        }
        return html.toString();
    }

    private static String address(String target) {
        return Html.escape(WrittenAddress.encoded(target));
    }
}
