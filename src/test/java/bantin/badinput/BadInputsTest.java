package bantin.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.Main;
import bantin.director.DrawnCards;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of each kind of bad input those that once stopped the program or never ended. All of them are tried by
 * {@code src/bench/bad-inputs.sh}, in little memory and with a limit of five seconds.
 */
class BadInputsTest {
    private static final Map<String, BadInput> ALL = BadInputs.all().stream()
            .collect(Collectors.toMap(BadInput::toString, Function.identity(), (one, same) -> one));

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head: title is an alias of itself",
                "head: 20 000 repetitions",
                "head: a name of 200 kB with spaces",
                "body: 2 000 of www. before 200 kB",
                "body: 2 000 of [a]( before 200 kB",
                "body: 2 000 of <!-- before 200 kB",
                "body: quotes, 5 000 deep",
                "body: a note in itself",
                "body: 5 000 boxes in boxes",
                "body: an open comment",
                "site.yml: categories is an alias of itself",
                "site.yml: 9 000 menu items",
                "list: deep in content/links.yml",
                "list: title of content/notices.yml is 2 000 of one",
                "template: holds {{ range(0, 2000000000) }}",
                "template: itself twice",
                "template: brackets, 10 000 deep",
                "template: spaces in a tag, 500 kB",
                "style sheet: 300 kB of url(",
                "style sheet: spaces before an option",
                "words: repeats itself",
                "theme.yml: extends itself",
                "theme.yml: 30 layers",
                "photo: 60 000 × 60 000.png",
                "drawing: an attribute style of 400 kB of url(.svg",
                "drawing: uses of itself.svg",
                "drawing: entities that double.svg",
                "film: webm-in-webm phim6.webm",
                "attachment: a.docx is the beginning of a ZIP",
                "link: a link of 300 letters",
                "name: news/$(id).md"
            })
    @Timeout(60)
    void badInputIsToldInWords(String name) throws IOException {
        BadInput input = ALL.get(name);
        assertThat(input).as(name).isNotNull();
        Path site = work.resolve("site");
        input.writeTo(site);
        DrawnCards.in(site);
        StringWriter said = new StringWriter();
        PrintWriter console = new PrintWriter(said, true);

        int code = Main.run(
                Map.of(),
                console,
                console,
                "build",
                "--site",
                site.toString(),
                "--output",
                work.resolve("public").toString(),
                "--now",
                "2026-03-20 08:00");

        assertThat(code).as(said.toString()).isBetween(0, 1);
        assertThat(said.toString()).isNotBlank().doesNotContain("\tat ", "Exception");
    }
}
