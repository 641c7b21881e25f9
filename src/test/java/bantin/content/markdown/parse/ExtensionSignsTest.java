package bantin.content.markdown.parse;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.markdown.written.Signs;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionSignsTest {
    private static final String PIECES = "[](){}<>|~:^!*_`-+=#.&\\\"'\n\n\n \t1xXaêệ";

    private final Parsers parsers = new Parsers(MarkdownOptions.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b\n-|-\n1 | 2",
                "giá ~~cũ~~ mới",
                "- [ ] họp",
                "1. [x] xong",
                "Nguồn[^1]\n\n[^1]: báo",
                "Xã\n: đơn vị",
                "Xã\n  > - : đơn vị",
                "# Giá lúa {.to}"
            })
    void whatExtensionsReadIsSeen(String text) {
        assertThat(ExtensionSigns.areIn(text)).isTrue();
    }

    @Test
    void wordsLinksAndPicturesNeedNoExtension() {
        assertThat(ExtensionSigns.areIn("## Giá lúa: tăng\n\n- [chợ](cho.md), lúc 8:30\n\n![Ảnh](a.jpg)\n\n> **Tin**"))
                .isFalse();
    }

    @Test
    void textsWithoutTheSignsAreReadAsByAllExtensions() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            texts.add(example.getSource());
        }
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            for (Path file : all.filter(each -> each.toString().endsWith(".md")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        Random random = new Random(20201129);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            texts.add(text.toString());
        }

        int plain = 0;
        for (String text : texts) {
            if (!ExtensionSigns.areIn(text)) {
                plain++;
                assertThat(tree(parsers.parse(text, Signs.of(text))))
                        .as(text)
                        .isEqualTo(tree(parsers.parseByAll(text)));
            }
        }
        assertThat(plain).isGreaterThan(800);
    }

    @Test
    void proseIsReadAsByAllExtensions() {
        MarkdownOptions pasted = MarkdownOptions.defaults();
        List<Parsers> all = List.of(
                parsers,
                new Parsers(pasted.withHtml(HtmlPolicy.KEEP)),
                new Parsers(new MarkdownOptions(HtmlPolicy.KEEP, "vi", MarkdownOptions.Dialect.COMMONMARK)));
        String pieces = "aê1“”\"'()!?#$%+,-./:;=@  \n\n\n\n\u00ad\u0301\u2028";
        Random random = new Random(20261130);
        int prose = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(16); length > 0; length--) {
                text.append(random.nextBoolean() ? "Một" : "").append(pieces.charAt(random.nextInt(pieces.length())));
            }
            String written = text.toString();
            for (Parsers each : all) {
                if (Prose.of(written, Signs.of(written), new MutableDataSet()) != null) {
                    prose++;
                    assertThat(tree(each.parse(written, Signs.of(written))))
                            .as(written)
                            .isEqualTo(tree(each.parseByAll(written)));
                }
            }
        }
        assertThat(prose).isGreaterThan(10_000);
    }

    /** Every node with its place and its parts. */
    private static String tree(Node node) {
        StringBuilder tree = new StringBuilder(node.getClass().getName())
                .append(node.getStartOffset())
                .append('-')
                .append(node.getEndOffset());
        if (node instanceof Paragraph paragraph) {
            tree.append(paragraph.getContentLines())
                    .append(Arrays.toString(paragraph.getLineIndents()))
                    .append(paragraph.isTrailingBlankLine());
        }
        for (var part : node.getSegments()) {
            tree.append(' ').append(part);
        }
        tree.append('(');
        for (Node child : node.getChildren()) {
            tree.append(tree(child));
        }
        return tree.append(')').toString();
    }
}
