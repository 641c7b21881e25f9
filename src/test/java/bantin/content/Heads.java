package bantin.content;

import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.content.body.BodyStore;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads single texts of editors, as a portal with two categories would. */
final class Heads {
    private static final String SITE = """
        title: Cổng xã Vĩnh Hựu
        url: https://vinhhuu.example.vn/
        categories:
          - slug: tin-tuc
            title: Tin tức
          - slug: thong-bao
            title: Thông báo
        """;

    private final EntryReader reader;
    private final Problems ofSite = new Problems();

    /** @param more of {@code site.yml} */
    Heads(BodyStore bodies, String more) {
        SiteConfig config = new SiteConfigReader(ofSite).read(SITE + more).orElseThrow();
        this.reader = new EntryReader(EntryKinds.shipped(), config, bodies);
    }

    EntryReader.Reading read(String file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return reader.read(new SourceFile(file, Path.of(file), bytes.length, 0), bytes);
    }

    EntryReader.Reading article(String text) {
        return read("content/news/le-hoi.md", text);
    }

    /** An article that has nothing wrong but what a line of its head has. */
    EntryReader.Reading articleWith(String line) {
        String head = "title: Lễ hội đình làng\ndate: 2026-03-18\ncategory: Tin tức\n";
        String name = line.substring(0, line.indexOf(':') + 1);
        String others = head.lines()
                .filter(own -> !own.startsWith(name))
                .map(own -> own + "\n")
                .reduce("", String::concat);
        return article("---\n" + others + line + "\n---\n\nSáng nay, đình làng mở hội.\n");
    }

    String rules() {
        return reader.rules().hex();
    }

    List<Problem> problemsOfSite() {
        return ofSite.sorted();
    }

    static List<String> ids(List<Problem> problems) {
        return problems.stream().map(Problem::id).toList();
    }
}
