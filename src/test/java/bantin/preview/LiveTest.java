package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open tab hears while files change. */
class LiveTest {
    private static final Pattern SCRIPT =
            Pattern.compile("data-page=\"([^\"]*)\" data-version=\"([^\"]*)\" data-sheets=\"([^\"]*)\"");

    @TempDir
    private Path site;

    /** Stands in the same folder as the site. */
    @TempDir
    private Path beside;

    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        portal = new PreviewOf(site);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void onlyTabsWhosePageChangesReload() throws IOException {
        try (OpenTab changed = new OpenTab("/xa/kinh-te/bai-2/");
                OpenTab same = new OpenTab("/xa/gioi-thieu/")) {
            PreviewOf.put(
                    site,
                    "content/news/2020/bai-2.md",
                    PreviewOf.article("Bài số 2", "Kinh tế", 12).replace("Nội dung", "Nội dung mới"));

            PreviewOf.await("reload", () -> changed.heard().contains("reload"));
            assertThat(same.heard()).doesNotContain("reload");
        }
    }

    @Test
    void styleSheetIsSwappedInWithoutReload() throws IOException {
        try (OpenTab tab = new OpenTab("/xa/")) {
            PreviewOf.put(site, "themes/portal/assets/css/portal.css", "body { color: #123 }\n");

            PreviewOf.await("sheets", () -> tab.heard().contains("sheets"));
            assertThat(tab.heard()).doesNotContain("reload");
        }
    }

    @Test
    void themeBesideTheSiteIsWatched() throws IOException {
        PreviewOf.put(beside, "theme.yml", "name: chung\nextends: portal\n");
        PreviewOf.put(beside, "templates/page.html", "<p>Mẫu chung</p>\n");
        String settings = Files.readString(site.resolve("site.yml"));
        PreviewOf.put(site, "site.yml", settings + "theme: {name: ../" + beside.getFileName() + "}\n");
        PreviewOf.await("the theme", () -> portal.text("/xa/gioi-thieu/").contains("Mẫu chung"));
        try (OpenTab changed = new OpenTab("/xa/gioi-thieu/");
                OpenTab same = new OpenTab("/xa/kinh-te/bai-2/")) {
            PreviewOf.put(beside, "templates/page.html", "<p>Mẫu chung của tỉnh</p>\n");

            PreviewOf.await("reload", () -> changed.heard().contains("reload"));
            assertThat(portal.text("/xa/gioi-thieu/")).contains("Mẫu chung của tỉnh");
            assertThat(same.heard()).doesNotContain("reload");
        }
    }

    @Test
    void themeBesideTheSiteIsWaitedFor() throws IOException {
        Path theme = beside.resolve("tinh");
        String settings = Files.readString(site.resolve("site.yml"));
        PreviewOf.put(
                site,
                "site.yml",
                settings + "theme: {name: ../" + beside.getFileName() + "/" + theme.getFileName() + "}\n");
        PreviewOf.await("problem", () -> portal.preview.problems().stream().anyMatch(Problem::isError));

        PreviewOf.put(theme, "theme.yml", "name: tinh\nextends: portal\n");
        PreviewOf.put(theme, "templates/page.html", "<p>Mẫu của tỉnh</p>\n");

        PreviewOf.await("the theme", () -> portal.text("/xa/gioi-thieu/").contains("Mẫu của tỉnh"));
        PreviewOf.await("mended", () -> portal.preview.problems().stream().noneMatch(Problem::isError));

        Path away = Files.move(theme, beside.resolve("di"));
        PreviewOf.await(
                "problem again", () -> portal.preview.problems().stream().anyMatch(Problem::isError));
        Files.move(away, theme);
        PreviewOf.await("back", () -> portal.preview.problems().stream().noneMatch(Problem::isError));
    }

    @Test
    void brokenArticleLeavesTheLastGoodPageAndShowsTheProblem() throws IOException {
        String before = portal.text("/xa/kinh-te/bai-3/");
        try (OpenTab tab = new OpenTab("/xa/kinh-te/bai-3/")) {
            String sound = Files.readString(site.resolve("content/news/2020/bai-3.md"));
            PreviewOf.put(site, "content/news/2020/bai-3.md", sound.replace("2020-03-13", "2020-13-13"));
            PreviewOf.await("problem", () -> tab.data().stream().anyMatch(d -> d.contains("2020-13-13")));

            assertThat(portal.text("/xa/kinh-te/bai-3/")).isEqualTo(before);
            assertThat(portal.preview.problems()).anyMatch(Problem::isError);

            PreviewOf.put(site, "content/news/2020/bai-3.md", sound);
            PreviewOf.await("mended", () -> portal.preview.problems().stream().noneMatch(Problem::isError));
            PreviewOf.await("overlay gone", () -> lastProblems(tab.data()).contains("\"errors\":0,"));
        }
    }

    @Test
    void brokenTemplateNamesTemplateLineAndPage() throws IOException {
        String before = portal.text("/xa/gioi-thieu/");
        try (OpenTab tab = new OpenTab("/xa/gioi-thieu/")) {
            PreviewOf.put(site, "themes/portal/templates/page.html", "<p>\n{{ khong.co }}\n</p>\n");
            PreviewOf.await("problem", () -> tab.data().stream().anyMatch(d -> d.contains("page.html:2")));

            assertThat(portal.text("/xa/gioi-thieu/")).isEqualTo(before);
        }
    }

    @Test
    void brokenSettingsLeaveTheLastSite() throws IOException {
        String before = portal.text("/xa/");

        PreviewOf.put(site, "site.yml", "title: [\n");
        PreviewOf.await("problem", () -> !portal.preview.problems().isEmpty());

        assertThat(portal.text("/xa/")).isEqualTo(before);
    }

    @Test
    void tabThatSleptHearsAtOnceThatItsPageIsOld() throws IOException {
        String asleep = "live?page=%2Fgioi-thieu%2F&version=0123&sheets=";
        try (OpenTab tab =
                new OpenTab(URI.create("http://127.0.0.1:" + portal.preview.port() + "/_bantin/" + asleep))) {
            PreviewOf.await("reload", () -> tab.heard().contains("reload"));
        }
    }

    @Test
    void fileSavedByRenameWithItsOldTimeAndSizeIsSeen() throws IOException {
        Path file = site.resolve("content/news/2020/bai-1.md");
        Path beside = Files.writeString(
                site.resolve("content/news/2020/.bai-1.md.tmp"),
                Files.readString(file).replace("Nội dung", "Nội durg"));
        Files.setLastModifiedTime(beside, Files.getLastModifiedTime(file));

        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        PreviewOf.await("the change", () -> portal.text("/xa/kinh-te/bai-1/").contains("Nội durg"));
    }

    @Test
    void newDeletedAndMovedFoldersAreSeen() throws IOException {
        PreviewOf.put(site, "content/news/2021/sau/hon/bai-4.md", PreviewOf.article("Bài số 4", "Văn hóa", 20));
        PreviewOf.await("new", () -> portal.get("/xa/van-hoa/bai-4/").statusCode() == 200);

        Files.move(site.resolve("content/news/2021"), site.resolve("content/news/2022"));
        PreviewOf.put(site, "content/news/2022/sau/hon/bai-4.md", PreviewOf.article("Bài số bốn", "Văn hóa", 20));
        PreviewOf.await("moved", () -> portal.text("/xa/van-hoa/bai-4/").contains("Bài số bốn"));

        Files.delete(site.resolve("content/news/2022/sau/hon/bai-4.md"));
        PreviewOf.await("deleted", () -> portal.get("/xa/van-hoa/bai-4/").statusCode() == 404);
    }

    private static String lastProblems(List<String> texts) {
        List<String> problems =
                texts.stream().filter(text -> text.contains("\"errors\":")).toList();
        return problems.get(problems.size() - 1);
    }

    /** A tab as the script in it behaves. */
    private final class OpenTab implements AutoCloseable {
        private final List<String> events = new CopyOnWriteArrayList<>();
        private final List<String> datas = new CopyOnWriteArrayList<>();
        private final InputStream stream;

        OpenTab(String page) throws IOException {
            this(live(page));
        }

        OpenTab(URI live) throws IOException {
            stream = live.toURL().openStream();
            Thread thread = new Thread(this::listen);
            thread.setDaemon(true);
            thread.start();
            PreviewOf.await("the first words", () -> !datas.isEmpty());
        }

        private void listen() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event: ")) {
                        events.add(line.substring(7));
                    } else if (line.startsWith("data: ")) {
                        datas.add(line.substring(6));
                    }
                }
            } catch (IOException e) {
                events.add("closed");
            }
        }

        List<String> heard() {
            return events;
        }

        List<String> data() {
            return datas;
        }

        @Override
        public void close() {
            // the reading thread holds the stream: it ends with the preview
        }
    }

    private URI live(String page) {
        Matcher script = SCRIPT.matcher(new String(portal.get(page).body(), StandardCharsets.UTF_8));
        assertThat(script.find()).isTrue();
        return URI.create("http://127.0.0.1:" + portal.preview.port() + "/_bantin/live?page=" + script.group(1)
                + "&version=" + script.group(2) + "&sheets="
                + URLEncoder.encode(script.group(3), StandardCharsets.UTF_8));
    }
}
