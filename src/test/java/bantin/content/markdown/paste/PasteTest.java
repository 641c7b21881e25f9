package bantin.content.markdown.paste;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Lang;
import bantin.problem.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What programs put on the clipboard, each page with the Markdown it becomes and what is said about it. */
class PasteTest {
    private static final Path PAGES = Path.of("src/test/resources/paste");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageBecomesItsMarkdown(String page) throws IOException {
        Pasted pasted = Paste.read(html(page), "");

        String all = pasted.markdown() + "\n" + remarks(pasted, Lang.VI);
        if (Boolean.getBoolean("bantin.paste.write")) {
            Files.writeString(PAGES.resolve(page + ".md"), all);
        }
        assertThat(all).isEqualTo(Files.readString(PAGES.resolve(page + ".md")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readersFindTheWordsOfThePage(String page) throws IOException {
        Pasted pasted = Paste.read(html(page), "");

        assertThat(ShownWords.ofMarkdown(pasted.markdown())).isEqualTo(ShownWords.ofHtml(html(page)));
        assertThat(ShownWords.warnings(pasted.markdown())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsOfferedIsReadWithoutAWarningToo(String page) throws IOException {
        assertThat(Paste.read(html(page), "").remarks())
                .allSatisfy(remark ->
                        assertThat(ShownWords.warnings(remark.offered())).isEmpty());
    }

    private static String html(String page) throws IOException {
        return Files.readString(PAGES.resolve(page + ".html"));
    }

    static String remarks(Pasted pasted, Lang lang) {
        Messages words = Messages.in(lang);
        return pasted.remarks().stream()
                .map(remark -> "\n! " + words.text(remark.id(), remark.args()) + "\n? "
                        + words.optional(remark.id() + ".hint", remark.args()).orElseThrow() + "\n"
                        + remark.offered().replaceAll("(?m)^", "> ").replaceAll("^> $", ""))
                .collect(Collectors.joining());
    }
}
