package bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.GeneratedSite;
import bantin.director.TestPortal;
import bantin.search.file.Papers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not online leaves no trace in any byte of the index: it is the same as if nobody had written it. */
class HiddenFromSearchTest {
    private static final Map<String, String> HIDDEN = Map.of(
            "draft", "draft: true\ndate: 2026-03-02",
            "scheduled", "date: 2026-12-24",
            "expired", "date: 2026-03-02\nexpires: 2026-03-20");

    @TempDir
    private Path folder;

    @Test
    void draftScheduledAndExpiredLeaveTheIndexAsItWas() throws IOException {
        SortedMap<String, byte[]> without = index("without", Map.of());

        SortedMap<String, byte[]> with = index("with", HIDDEN);

        assertThat(with).containsExactlyEntriesOf(without);
        assertThat(said(with)).contains("nông").doesNotContain("khuếch", "ngoằn");
    }

    @Test
    void onceOnlineTheSameArticleAndItsDocumentAreInTheIndex() throws IOException {
        SortedMap<String, byte[]> online = index("online", Map.of("online", "date: 2026-03-02"));

        assertThat(said(online)).contains("khuếch", "ngoằn");
    }

    /** The words of all items: of a small portal each. */
    private static String said(SortedMap<String, byte[]> index) {
        StringBuilder words = new StringBuilder();
        index.forEach((name, bytes) -> {
            if (name.contains("chu.")) {
                words.append(new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return words.toString();
    }

    private SortedMap<String, byte[]> index(String name, Map<String, String> articles) throws IOException {
        Path site = folder.resolve(name);
        GeneratedSite written = new GeneratedSite(site, 80).write(12);
        for (Map.Entry<String, String> article : articles.entrySet()) {
            String file = article.getKey() + ".pdf";
            written.put(
                    "content/news/2026/" + article.getKey() + ".md",
                    "---\ntitle: Khuếch trương\n" + article.getValue() + "\ncategory: y-te\nattachments: [" + file
                            + "]\n---\nNgoằn ngoèo.\n");
            Papers.pdf(site.resolve("content/news/2026/" + file), "Khuếch tán ngoằn ngoèo");
        }
        new TestPortal(site, site.resolve("public"), 2).buildSound();
        SortedMap<String, byte[]> index = new TreeMap<>();
        TestPortal.files(site.resolve("public/tim-kiem")).forEach((path, bytes) -> {
            if (!path.endsWith(".html")) {
                index.put(path, bytes);
            }
        });
        assertThat(Files.exists(site.resolve("public/tim-kiem/chi-muc.json"))).isTrue();
        return index;
    }
}
