package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.Changes;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does to one article of hundreds touches few files, so that publishing it is quick. The number does not grow with the portal. */
class FewFilesChangeTest {
    private static final int ARTICLES = 600;
    private static final int MOST = 40;

    @TempDir
    private Path home;

    @Test
    void oneArticleOfHundredsTouchesAtMostFortyFiles() throws IOException {
        GeneratedSite site = new GeneratedSite(home, 20).write(ARTICLES);
        TestPortal portal = new TestPortal(home, home.resolve("public"), 2);
        portal.buildSound();
        String newest = GeneratedSite.file(ARTICLES);

        site.put(newest, site.article(ARTICLES));
        Changes added = portal.buildSound().changes().orElseThrow();
        site.put(newest, site.article(ARTICLES).replace("title: \"Bài số", "title: \"Tin vừa sửa"));
        Changes edited = portal.buildSound().changes().orElseThrow();
        site.delete(newest);
        Changes removed = portal.buildSound().changes().orElseThrow();

        assertThat(added.touched()).as("added: %s", added).isBetween(2, MOST);
        assertThat(edited.touched()).as("edited: %s", edited).isBetween(1, MOST);
        assertThat(removed.touched()).as("removed: %s", removed).isBetween(2, MOST);
        assertThat(removed.removed()).isEqualTo(added.added());
    }
}
