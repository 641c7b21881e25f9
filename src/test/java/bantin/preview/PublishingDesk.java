package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.publish.DeskCourier;
import bantin.cli.publish.LastPublished;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.director.DrawnCards;
import bantin.launcher.SetClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small portal at the desk, with a place where it is published by the same courier as {@code bantin serve} has. */
final class PublishingDesk implements AutoCloseable {
    static final String FILE = "content/news/2020/bai-1.md";
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    final Path site;
    final PreviewOf portal;
    final Writer editor;
    final DeskCourier courier;
    private final Surroundings around;
    private volatile int minutes;

    /**
     * @param home of the user
     * @param to where it is published
     */
    PublishingDesk(Path site, Path home, String to) throws IOException {
        this.site = site;
        PreviewOf.write(site);
        DrawnCards.in(site);
        Files.writeString(
                site.resolve("site.yml"),
                "publish:\n  production:\n    to: " + to + "\n    check: false\n",
                StandardOpenOption.APPEND);
        around = new Surroundings(
                Map.of("HOME", home.toString()),
                new PrintWriter(java.io.Writer.nullWriter()),
                new PrintWriter(java.io.Writer.nullWriter()),
                clock(),
                site);
        courier = new DeskCourier(around, new GlobalOptions());
        portal = PreviewOf.forEditor(site, published(), courier);
        editor = Writer.of(portal, FILE);
    }

    /** What {@code bantin serve} shows when it is started anew. */
    String startedAnew(String page) {
        try (DeskCourier other = new DeskCourier(around, new GlobalOptions());
                PreviewOf again = PreviewOf.forEditor(site, published(), other)) {
            return again.text(page);
        }
    }

    private LastPublished published() {
        return new LastPublished(around, new GlobalOptions());
    }

    private Clock clock() {
        return new SetClock(() -> MORNING.plus(Duration.ofMinutes(minutes)));
    }

    /** What the page tells when it is done, a minute after what was done before. */
    String ask(String deed, String... texts) throws IOException {
        minutes++;
        assertThat(editor.send("online/" + deed, texts).status()).isEqualTo(202);
        PreviewOf.await(deed, () -> page().contains("data-runs=\"no\""));
        return page();
    }

    String page() {
        String cookie = found("Set-Cookie: ([^;]+);", editor.page());
        return new String(portal.get("/_bantin/dang", "Cookie", cookie).body(), StandardCharsets.UTF_8);
    }

    String publish() throws IOException {
        return ask("go", "place", "production", "read", read(ask("look", "place", "production")));
    }

    static String read(String page) {
        return found("data-read=\"([^\"]+)\"", page);
    }

    static String found(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Override
    public void close() {
        portal.close();
        courier.close();
    }
}
