package bantin.director;

import bantin.content.body.BodyStore;
import bantin.problem.Problem;
import bantin.site.BuildTime;
import bantin.site.NextChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A commune's portal with types of its own, written file by file. */
final class DeclaredPortal {
    private static final String SITE = """
        title: Cổng xã Vĩnh Hựu
        url: https://vinhhuu.example.vn/
        categories: [{slug: tin-tuc, title: Tin tức}]
        """;

    private final Path home;

    DeclaredPortal(Path home) throws IOException {
        this.home = home;
        settings("");
    }

    void settings(String more) throws IOException {
        put("site.yml", SITE + more);
    }

    void put(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** An entry with a short body. */
    void item(String file, String head) throws IOException {
        put("content/" + file, "---\n" + head + "---\nNghề có từ lâu đời.\n");
    }

    /** The pages, with their drafts left out. */
    SortedMap<String, byte[]> build(String now, int threads) throws IOException {
        Path output = home.resolve("public");
        SiteBuild.Result result = new TestPortal(home, output, threads).build(now, BuildTime.Drafts.LEAVE_OUT);
        List<Problem> errors =
                result.problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        return TestPortal.files(output);
    }

    SortedMap<String, byte[]> build() throws IOException {
        return build("2026-11-23T08:00:00+07:00", 2);
    }

    static Document page(Map<String, byte[]> files, String address) {
        byte[] page = files.get(address.substring(1) + "index.html");
        if (page == null) {
            throw new AssertionError("no " + address + " among " + files.keySet());
        }
        return Jsoup.parse(new String(page, java.nio.charset.StandardCharsets.UTF_8));
    }

    List<Problem> problems() {
        return look("2026-11-23T08:00:00+07:00").problems();
    }

    Optional<NextChange.Change> nextChange(String now) {
        return look(now).nextChange();
    }

    private Snapshot look(String now) {
        Path themes = Path.of("themes").toAbsolutePath();
        try (BodyStore bodies = new BodyStore(home.resolve(".bantin"))) {
            return new SnapshotLoader(home, themes, bodies, 2, Progress.silent())
                    .load(config -> new BuildTime(
                            ZonedDateTime.parse(now).withZoneSameInstant(config.timezone()),
                            BuildTime.Drafts.LEAVE_OUT));
        }
    }
}
