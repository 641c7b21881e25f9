package bantin.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.output.OutputPath;
import bantin.output.SiteHashes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file an article is called now whose old file is gone. */
class RenamedFilesTest {
    private static final OutputPath STORM = OutputPath.of("tin/mua-bao/index.html");
    private static final LocalSite.Article STORM_BEFORE = article("mua-bao.md", "bão");

    @TempDir
    private Path temp;

    private static LocalSite.Article article(String name, String words) {
        return new LocalSite.Article("content/news/" + name, new Fingerprint(words));
    }

    private Map<String, ?> found(LocalSite.Article... now) {
        SortedMap<OutputPath, Optional<LocalSite.Article>> before = new TreeMap<>();
        before.put(STORM, Optional.of(STORM_BEFORE));
        before.put(OutputPath.of("tin/cu/index.html"), Optional.of(article("cu.md", "cũ")));
        Map<OutputPath, LocalSite.Article> articles = new TreeMap<>();
        for (int i = 0; i < now.length; i++) {
            articles.put(OutputPath.of("tin/" + i + "/index.html"), now[i]);
        }
        LocalSite site = new LocalSite(
                temp,
                "",
                articles,
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                new SiteHashes(temp.resolve("hashes")));
        return new Renamed(new Ledger("", before), site).of(List.of(STORM, OutputPath.of("khac/index.html")));
    }

    @Test
    void sameWordsOrTheSameNameElsewhereAreTheArticle() {
        assertThat(found(article("bao-so-5.md", "bão"))).isEqualTo(Map.of("content/news/bao-so-5.md", Set.of(STORM)));
        assertThat(found(article("2026/mua-bao.md", "sửa")))
                .isEqualTo(Map.of("content/news/2026/mua-bao.md", Set.of(STORM)));
    }

    @Test
    void sameWordsSayMoreThanTheSameName() {
        assertThat(found(article("2026/mua-bao.md", "sửa"), article("bao-so-5.md", "bão")))
                .isEqualTo(Map.of("content/news/bao-so-5.md", Set.of(STORM)));
    }

    /** Which of two copies readers are to come to is the editor's decision. */
    @Test
    void betweenTwoThatFitNothingIsGuessed() {
        assertThat(found(article("a.md", "bão"), article("b.md", "bão"))).isEmpty();
        assertThat(found(article("a/mua-bao.md", "x"), article("b/mua-bao.md", "y")))
                .isEmpty();
    }

    @Test
    void anArticleThatIsThereOrWasThereBeforeIsNotTheRenamedOne() {
        assertThat(found(STORM_BEFORE, article("b.md", "bão"))).isEmpty();
        assertThat(found(article("cu.md", "bão"))).isEmpty();
        assertThat(found(article("moi.md", "mới"))).isEmpty();
    }
}
