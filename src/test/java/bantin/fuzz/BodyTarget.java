package bantin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Body;
import bantin.content.markdown.MarkdownReader;
import bantin.content.markdown.Payloads;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;
import bantin.text.CleanText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Markdown bodies: nothing live comes out, and each reference has its mark. */
final class BodyTarget implements FuzzTarget {
    private static final String LIVE =
            "script, style, iframe, object, embed, base, meta, link, form, svg, math, template,"
                    + " [^on], [style], [src], [action], [href^=javascript]";

    private final MarkdownReader reader = new MarkdownReader(MarkdownOptions.defaults());

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String payload : Payloads.all()) {
            seeds.add(payload.getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                seeds.add(text.substring(Math.max(0, text.indexOf("\n---", 3)) + 4)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return seeds;
    }

    @Override
    public void check(byte[] bytes) throws IOException {
        String text = CleanText.of(new String(bytes, StandardCharsets.UTF_8));
        Body body = reader.read(text, "content/news/bai.md", 0, new Problems());

        Document html = Jsoup.parseBodyFragment(body.html());
        assertThat(html.select(LIVE)).isEmpty();
        assertThat(body.html().chars().filter(each -> each == Body.MARKER).count())
                .isEqualTo(body.references().size());
        assertThat(body.firstParagraph()).doesNotContain(String.valueOf(Body.MARKER));
    }
}
