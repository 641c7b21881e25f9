package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.screen.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it says. */
class ReadmeCommandsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyCommandOfTheReadmeSucceeds() throws IOException {
        List<String> commands = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("bantin "))
                .toList();

        for (String command : commands) {
            assertThat(bantin(arguments(command)))
                    .as("%s%n%s%s", command, out, err)
                    .isZero();
        }
        assertThat(commands).hasSizeGreaterThan(4);
        assertThat(home.resolve("cong-xa/public/index.html")).isNotEmptyFile();
    }

    @Test
    void articleAndSettingsOfTheReadmeMakeAPortal() throws IOException {
        write("site.yml", blocks("yaml").get(0));
        write("content/news/le-hoi.md", blocks("markdown").get(0));

        int code = bantin("build");

        assertThat(code).as(err.toString()).isZero();
        assertThat(home.resolve("public/van-hoa-xa-hoi/le-hoi/index.html"))
                .content()
                .contains("Thứ Tư, 18/03/2020", "08:30", "<strong>lễ hội Kỳ yên</strong>");
    }

    @Test
    void mistakeOfTheReadmeIsShownAsItSays() throws IOException {
        write("site.yml", blocks("yaml").get(0));
        write(
                "content/news/le-hoi.md",
                "---\ntitle: Lễ hội\ndate: 2026-13-01\ncategory: Văn hóa - Xã hội\n---\n\nBài.\n");

        int code = bantin("build", "--lang", "vi");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains(blocks("text").get(0));
    }

    private int bantin(String... args) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
        return Main.run(
                new Surroundings(Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), clock, home), args);
    }

    private void write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private static String[] arguments(String command) {
        List<String> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(command.substring("bantin ".length()));
        while (argument.find()) {
            arguments.add(argument.group(1) == null ? argument.group(2) : argument.group(1));
        }
        return arguments.toArray(String[]::new);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
