import bantin.content.markdown.MarkdownReader;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much processor time 10 000 articles of about 600 syllables take to read:
 * {@code java -cp target/classes:<flexmark and jsoup jars> src/bench/java/MarkdownBench.java}.
 */
final class MarkdownBench {
    private static final int ARTICLES = 10_000;

    private MarkdownBench() {}

    public static void main(String[] args) throws IOException {
        Path sample = Path.of("src/test/resources/bantin/content/markdown/tong-ket-nganh-van-hoa.txt");
        List<String> paragraphs = List.of(Files.readString(sample).split("\\n\\s*\\n"));
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article(i, paragraphs));
        }
        MarkdownReader reader = new MarkdownReader(MarkdownOptions.defaults());
        for (int round = 0; round < 4; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long syllables = 0;
            Problems problems = new Problems();
            for (String article : articles) {
                syllables += reader.read(article, "a.md", 0, problems).syllables();
            }
            long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
            System.out.println(ARTICLES + " articles, " + syllables / ARTICLES + " syllables each: " + millis + " ms");
        }
    }

    /** Paragraphs in turn until about 600 syllables, with a heading, a picture, links, a list and a table. */
    private static String article(int number, List<String> paragraphs) {
        StringBuilder text =
                new StringBuilder("## Bài số " + number + "\n\n![Hội nghị](anh-" + number + ".jpg \"Ảnh\")\n\n");
        for (int i = 0; text.length() < 2500; i++) {
            String paragraph = paragraphs.get((number + i) % paragraphs.size());
            text.append(paragraph, 0, Math.min(paragraph.length(), 700)).append("\n\n");
        }
        return text.append("Xem **[kế hoạch](kh.pdf)** và [bài cũ](../2020/y.md).\n\n"
                        + "- một\n"
                        + "- hai\n\n"
                        + "| a | b |\n"
                        + "|---|---|\n"
                        + "| c | d |\n")
                .toString();
    }
}
