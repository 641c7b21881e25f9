package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import bantin.director.Snapshot;
import bantin.page.kind.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files with the eyes of the editor, of readers now, and of readers at another moment. */
class OutlookTest {
    private static final String DRAFT = "/xa/kinh-te/nhap/";
    private static final String SCHEDULED = "/xa/kinh-te/hen-gio/";
    private static final String EXPIRED = "/xa/kinh-te/het-han/";

    @TempDir
    private Path home;

    private Path site;
    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        site = home.resolve("xa");
        PreviewOf.write(site);
        put("nhap", "draft: true\ndate: 2020-03-01");
        put("hen-gio", "date: 2027-01-05 08:00");
        put("het-han", "date: 2020-03-02\nexpires: 2021-01-01");
        portal = PreviewOf.forEditor(site);
    }

    private void put(String name, String head) throws IOException {
        PreviewOf.put(
                site,
                "content/news/2020/" + name + ".md",
                "---\ntitle: Bài " + name + "\n" + head + "\ncategory: Kinh tế\n---\nNội dung.\n");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void editorSeesWhatIsNotPublished() {
        assertThat(portal.get(DRAFT).statusCode()).isEqualTo(200);
        assertThat(portal.get(SCHEDULED).statusCode()).isEqualTo(200);
        assertThat(portal.get(EXPIRED).statusCode()).isEqualTo(200);
    }

    @Test
    void readersSeeNowWhatABuildMakes() {
        assertThat(as("now", DRAFT).statusCode()).isEqualTo(404);
        assertThat(as("now", SCHEDULED).statusCode()).isEqualTo(404);
        assertThat(as("now", EXPIRED).statusCode()).isEqualTo(404);
        assertEveryPageEqualsTheBuildAt("now", PreviewOf.NOW);
    }

    @Test
    void readersOfAnotherMomentSeeWhatABuildOfThatMomentMakes() {
        assertThat(as("2027-01-05T08:00", SCHEDULED).statusCode()).isEqualTo(200);
        assertThat(as("2027-01-05T07:59", SCHEDULED).statusCode()).isEqualTo(404);
        assertThat(as("2020-12-31T09:00", EXPIRED).statusCode()).isEqualTo(200);
        assertEveryPageEqualsTheBuildAt("2027-01-05T08:00", "2027-01-05T08:00");
        assertEveryPageEqualsTheBuildAt("2020-03-11T12:00", "2020-03-11T12:00");
    }

    @Test
    void eachBrowserHasItsOwnMoment() {
        as("2020-03-11T12:00", "/xa/");

        assertThat(portal.get(DRAFT).statusCode()).isEqualTo(200);
    }

    @Test
    void momentThatCannotBeReadIsTheEditorsView() {
        assertThat(as("hom-qua", DRAFT).statusCode()).isEqualTo(200);
    }

    @Test
    void savedFileIsSeenAtAnotherMomentToo() throws IOException {
        assertThat(as("2027-02-01", SCHEDULED).statusCode()).isEqualTo(200);

        put("hen-gio", "date: 2027-03-05 08:00");

        PreviewOf.await("the new date", () -> as("2027-02-01", SCHEDULED).statusCode() == 404);
    }

    @Test
    void scheduledArticleAppearsToReadersWhenItsHourComes() {
        assertThat(as("now", SCHEDULED).statusCode()).isEqualTo(404);

        portal.now = "2027-01-05T08:00:01+07:00";

        PreviewOf.await("the article", () -> as("now", SCHEDULED).statusCode() == 200);
    }

    private HttpResponse<byte[]> as(String moment, String path) {
        return portal.get(path, "Cookie", "bantin-view-" + portal.preview.port() + "=" + moment);
    }

    private void assertEveryPageEqualsTheBuildAt(String cookie, String moment) {
        try (BodyStore bodies = new BodyStore(home.resolve("clean"))) {
            Snapshot clean = PreviewOf.loadClean(site, bodies, moment);
            for (Page page : clean.portal().plan().pages()) {
                String built = new String(clean.renderer().render(page), StandardCharsets.UTF_8);
                String shown = PreviewOf.withoutScript(
                        as(cookie, "/xa" + page.route().address()).body());
                assertThat(shown).as(page.route().address()).isEqualTo(built);
            }
        } catch (bantin.render.theme.TemplateTrouble trouble) {
            throw new AssertionError(trouble);
        }
    }
}
