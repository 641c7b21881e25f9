package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build tells of files, the preview tells too, a moment after it shows the pages. */
class FileNotesTest {
    private static final String FILE = "content/news/2020/bieu-mau.md";

    @TempDir
    private Path site;

    @Test
    void documentsInWhichNobodyCanSearchAreTold() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(site, "content/news/2020/hong.pdf", "%PDF-1.7 hỏng");
        String article = PreviewOf.article("Biểu mẫu", "Kinh tế", 12);
        PreviewOf.put(site, FILE, article + "\n[Biểu mẫu](hong.pdf)\n");

        try (PreviewOf portal = new PreviewOf(site)) {
            PreviewOf.await("the warning", () -> ids(portal).contains("file.text.unreadable"));
            assertThat(portal.preview.problems())
                    .filteredOn(problem -> problem.id().equals("file.text.unreadable"))
                    .extracting(problem -> problem.place().file())
                    .containsExactly(FILE);

            PreviewOf.put(site, FILE, article);

            PreviewOf.await("its end", () -> !ids(portal).contains("file.text.unreadable"));
        }
    }

    private static List<String> ids(PreviewOf portal) {
        return portal.preview.problems().stream().map(Problem::id).toList();
    }
}
