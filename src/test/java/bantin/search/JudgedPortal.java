package bantin.search;

import bantin.director.GeneratedSite;
import bantin.director.TestPortal;
import bantin.search.file.Papers;
import bantin.theme.PortalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A portal below a folder of its host: articles that are easily mistaken for each other among generated news. */
record JudgedPortal(Path folder, PortalServer server) implements AutoCloseable {
    private static final String HOST = "https://huyen.example.vn/";
    private static final String BASE = "xa/";
    private static final Path ARTICLES = Path.of("src/test/resources/search/articles.txt");
    /** Enough for older and newest items in some shelves of the index, and newest ones alone in others. */
    private static final int NEWS = 640;

    private static final int SYLLABLES = 120;

    /** Made once for the whole run. */
    static final class Served implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == JudgedPortal.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(
                            ExtensionContext.StoreScope.LAUNCHER_SESSION,
                            ExtensionContext.Namespace.create(JudgedPortal.class))
                    .computeIfAbsent(JudgedPortal.class, key -> serve(), JudgedPortal.class);
        }
    }

    String home() {
        return server.address(BASE);
    }

    String search() {
        return server.address(BASE + "tim-kiem/");
    }

    private static JudgedPortal serve() {
        try {
            Path folder = Files.createTempDirectory("bantin-judged");
            Path output = folder.resolve("public");
            write(new Newsroom(folder.resolve("site"), SYLLABLES).write(NEWS));
            Papers.pdf(folder.resolve("site/content/news/2026/quy-hoach.pdf"), plan());
            new TestPortal(folder.resolve("site"), output, 2).buildSound();
            return new JudgedPortal(folder, new PortalServer(path -> bytes(output, path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages of a plan; what the second last one says is found nowhere else. */
    private static String[] plan() {
        String[] pages = new String[12];
        Arrays.fill(pages, "Thuyết minh quy hoạch, lập theo đồ án của tư vấn\n".repeat(30));
        pages[10] = "Nhà máy xử lý nước thải tập trung đặt tại ấp Khương Thọ";
        return pages;
    }

    private static void write(GeneratedSite site) throws IOException {
        String config = Files.readString(site.path("site.yml"));
        site.put("site.yml", config.replace(HOST, HOST + BASE));
        for (String article : Files.readString(ARTICLES).split("(?m)^=== ")) {
            if (!article.isEmpty()) {
                write(article.strip().split("\n", 4), site);
            }
        }
    }

    private static void write(String[] article, GeneratedSite site) throws IOException {
        String[] head = article[0].split(" \\| ");
        site.put(
                "content/news/2026/" + head[0] + ".md",
                "---\ntitle: " + article[1] + "\ndate: " + head[1] + "\ncategory: " + head[2] + "\nsummary: \""
                        + article[2] + "\"\n" + (head.length > 3 ? head[3] + "\n" : "") + "---\n" + article[3] + "\n");
    }

    private static byte[] bytes(Path output, String path) throws IOException {
        Path file = output.resolve(path.startsWith(BASE) ? path.substring(BASE.length()) : "?");
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepest = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepest) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
