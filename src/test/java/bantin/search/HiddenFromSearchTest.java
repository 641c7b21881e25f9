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
            "expired", "date: 2026-03-02\nexpires: 2026-03-20",
            "withdrawn", "date: 2026-03-02\nwithdrawn: Ban hành nhầm thẩm quyền",
            "gone", "date: 2026-03-02\ngone: Số liệu đã cũ",
            "vanished", "date: 2026-03-02\nvanish: true");

    private static final String QUESTION = """
            ---
            title: Cấp lại giấy khai sinh
            nguoi_hoi: Người Dân Hỏi
            %slinh_vuc: Hộ tịch
            ngay_nhan: 16/02/2026
            ngay_tra_loi: 19/02/2026
            don_vi_tra_loi: Trung tâm Phục vụ hành chính công
            tra_loi: Nộp hồ sơ tại Trung tâm.
            ---
            Câu hỏi.
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsNotOnlineAndWhatWasTakenDownLeaveTheIndexAsItWas() throws IOException {
        SortedMap<String, byte[]> without = index("without", Map.of());

        SortedMap<String, byte[]> with = index("with", HIDDEN);

        assertThat(with).containsExactlyEntriesOf(without);
        assertThat(said(with)).contains("nông").doesNotContain("khuếch", "ngoằn");
    }

    /** Names are there as their initials alone; what only the office may know is not there at all. */
    @Test
    void privateFieldsLeaveTheIndexAsItWas() throws IOException {
        SortedMap<String, byte[]> without = index("public", Map.of(), QUESTION.formatted(""));

        SortedMap<String, byte[]> with =
                index("private", Map.of(), QUESTION.formatted("lien_he: 0909 000 111 khuếch trương\n"));

        assertThat(with).containsExactlyEntriesOf(without);
        assertThat(said(with)).contains("khai").doesNotContain("khuếch");
    }

    @Test
    void onceOnlineTheSameArticleAndItsDocumentAreInTheIndex() throws IOException {
        SortedMap<String, byte[]> online = index("online", Map.of("online", "date: 2026-03-02"));

        assertThat(said(online)).contains("khuếch", "ngoằn");
    }

    /** The words of all items: of a small portal each stands in the root. */
    private static String said(SortedMap<String, byte[]> index) {
        return new String(index.get(SearchIndex.ROOT), StandardCharsets.UTF_8).replaceAll(".*\"words\":", "");
    }

    private SortedMap<String, byte[]> index(String name, Map<String, String> articles) throws IOException {
        return index(name, articles, "");
    }

    private SortedMap<String, byte[]> index(String name, Map<String, String> articles, String question)
            throws IOException {
        Path site = folder.resolve(name);
        GeneratedSite written = new GeneratedSite(site, 80).write(12);
        if (!question.isEmpty()) {
            written.put("site.yml", Files.readString(site.resolve("site.yml")) + "types: [hoi-dap]\n");
            written.put("content/hoi-dap/khai-sinh.md", question);
        }
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
