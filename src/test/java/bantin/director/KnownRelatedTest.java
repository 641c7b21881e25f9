package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Article;
import bantin.content.body.BodyStore;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.site.BuildTime;
import bantin.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found to go with an article is what would be found, whatever was edited meanwhile. */
class KnownRelatedTest {
    private static final Fingerprint PROGRAM = new Fingerprint("1".repeat(32));
    private static final List<String> WORDS = List.of(
            "lúa", "dừa", "mặn", "cống", "họp", "đường", "cầu", "trường", "chợ", "sông", "tôm", "điện", "nước", "thuế");

    @TempDir
    private Path site;

    private final Random random = new Random(20201119);
    private int years = 2000;

    @BeforeEach
    void aPortal() throws IOException {
        Files.writeString(site.resolve("site.yml"), """
            title: Xã Bình Nhì
            url: https://binhnhi.dongthap.gov.vn/
            languages: [vi, en]
            page_sizes: {related: 2}
            categories:
              - title: Tin tức
              - title: Thông báo
            """);
        Files.createDirectories(site.resolve("content/news"));
        for (int i = 0; i < 25; i++) {
            write(site.resolve("content/news/bai-" + i + ".md"), article());
        }
    }

    private record Written(
            String title, String lang, String date, String category, String tag, String summary, String text) {}

    private final Map<Path, Written> written = new TreeMap<>();

    private Written article() {
        String lang = random.nextInt(4) == 0 ? "en" : "vi";
        // each on a day of its own, so that their order is known
        String date = years++ + "-06-15";
        return new Written(words(), lang, date, category(), words(1), random.nextBoolean() ? words() : "", words());
    }

    private String category() {
        return random.nextBoolean() ? "tin-tuc" : "thong-bao";
    }

    private String words() {
        return words(4);
    }

    private String words(int count) {
        return String.join(
                " ", random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }

    private void write(Path file, Written now) throws IOException {
        written.put(file, now);
        Files.writeString(
                file,
                "---\ntitle: " + now.title() + "\nlang: " + now.lang() + "\ndate: " + now.date() + "\ncategory: "
                        + now.category() + "\ntags: [" + now.tag() + "]\nsummary: " + now.summary() + "\n---\n"
                        + now.text() + "\n\nHết.\n");
    }

    /** One thing of one article is another, or one comes or goes. */
    private String edit() throws IOException {
        List<Path> all = List.copyOf(written.keySet());
        Path file = all.get(random.nextInt(all.size()));
        Written was = written.get(file);
        int deed = random.nextInt(10);
        switch (deed) {
            case 0 -> write(file, with(was, words(), was.summary(), was.text()));
            case 1 -> write(file, with(was, was.title(), words(), was.text()));
            case 2 -> write(file, with(was, was.title(), was.summary(), words()));
            case 3 -> write(file, with(was, was.title(), was.summary(), was.text() + "\n\n" + words()));
            case 4 ->
                write(file, placed(was, was.lang().equals("vi") ? "en" : "vi", was.date(), was.category(), was.tag()));
            case 5 ->
                write(
                        file,
                        placed(
                                was,
                                was.lang(),
                                (1900 + random.nextInt(200)) + "-06-1" + deed,
                                was.category(),
                                was.tag()));
            case 6 -> write(file, placed(was, was.lang(), was.date(), category(), was.tag()));
            case 7 -> write(file, placed(was, was.lang(), was.date(), was.category(), words(1)));
            case 8 -> write(site.resolve("content/news/moi-" + random.nextInt(1000) + ".md"), article());
            default -> {
                Files.delete(file);
                written.remove(file);
            }
        }
        return deed + " of " + site.relativize(file);
    }

    private static Written with(Written was, String title, String summary, String text) {
        return new Written(title, was.lang(), was.date(), was.category(), was.tag(), summary, text);
    }

    private static Written placed(Written was, String lang, String date, String category, String tag) {
        return new Written(was.title(), lang, date, category, tag, was.summary(), was.text());
    }

    @Test
    void whatIsKnownIsWhatIsFound() throws IOException {
        List<String> deeds = new ArrayList<>();
        Map<String, List<String>> before = Map.of();
        int changed = 0;
        for (int step = 0; step < 60; step++) {
            Map<String, List<String>> known = known(PROGRAM);

            assertThat(known).as(deeds.toString()).isEqualTo(found(new ReadMemory()));
            changed += known.equals(before) ? 0 : 1;
            before = known;
            deeds.add(edit());
        }
        assertThat(changed).isGreaterThan(30);
    }

    /** Whoever makes the kept file say something else is believed: so it is read, and nothing sought. */
    @Test
    void whatWasFoundIsNotSoughtAgain() throws IOException {
        Map<String, List<String>> found = known(PROGRAM);
        Path kept = site.resolve(".bantin/related");
        byte[] bytes = Files.readAllBytes(kept);
        byte[] told = Arrays.copyOfRange(bytes, 32, bytes.length);

        // the last number is a place, counted from the oldest
        told[told.length - 1] = (byte) (told[told.length - 1] == 0 ? 1 : 0);
        byte[] head = Fingerprinter.quick(told, told.length).hex().getBytes(StandardCharsets.US_ASCII);
        Files.write(kept, head);
        Files.write(kept, told, StandardOpenOption.APPEND);

        assertThat(known(PROGRAM)).isNotEqualTo(found);
        assertThat(found(new ReadMemory())).isEqualTo(found);
    }

    private Map<String, List<String>> known(Fingerprint program) {
        Path folder = site.resolve(".bantin");
        try (BodyStore bodies = new BodyStore(folder)) {
            return found(ReadMemory.open(folder, program, bodies, ReadMemory.Trust.BYTES, Map.of(), 2));
        }
    }

    private Map<String, List<String>> found(ReadMemory memory) {
        Path themes = Path.of("themes").toAbsolutePath();
        try (BodyStore bodies = new BodyStore(site.resolve(".bantin"))) {
            Site made = new SnapshotLoader(site, themes, bodies, memory, 2, Progress.silent())
                    .load(config ->
                            new BuildTime(ZonedDateTime.parse("2199-01-01T08:00:00+07:00"), BuildTime.Drafts.LEAVE_OUT))
                    .portal()
                    .site();
            Map<String, List<String>> related = new TreeMap<>();
            for (Article article : made.articles()) {
                related.put(article.file(), files(made.related().to(article).stream()));
            }
            made.related().keep();
            return related;
        }
    }

    private static List<String> files(Stream<Article> articles) {
        return articles.map(Article::file).toList();
    }
}
