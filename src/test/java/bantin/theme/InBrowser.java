package bantin.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the portals that all of them look at, made and served once for the whole run, and the one browser. The run
 * is the launcher's session: the build starts each class by itself, and what belongs to the root is made anew for each.
 */
public final class InBrowser implements ParameterResolver {
    private static final String PICTURE = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><path fill="#bfe3f5" d="M0 0h1200v800H0z"/><path fill="#7fae46" d="M0 450q300-90 600 0t600 0v350H0z"/></svg>
        """;

    /** The search page of a portal without articles. */
    private static final Map<String, String> NOTHING_TO_FIND = Map.of(
            "tim-kiem/chi-muc.json",
            "{\"version\":4,\"items\":0,\"pack\":128,\"packs\":[],\"segments\":[],\"sets\":[],\"shorthand\":\"\","
                    + "\"table\":{\"blocks\":[],\"continued\":[],\"sets\":[],\"years\":[]},\"words\":\"\"}",
            "phu-de.vtt",
            "WEBVTT\n",
            "cong.webmanifest",
            "{}");

    /** The pages, their server and the browser. */
    record Portal(Map<String, String> pages, PortalServer server, Browser browser) implements AutoCloseable {
        /** Pages to look at: every type in Vietnamese, two in English; a redirect is gone before anybody could. */
        List<String> files() {
            return pages.keySet().stream()
                    .filter(file -> !file.endsWith("chuyen.html"))
                    .filter(file ->
                            !file.startsWith("en-") || file.equals("en-trang-chu.html") || file.equals("en-bai.html"))
                    .toList();
        }

        void open(String file, Look look) {
            browser.open(server.address(file), look);
        }

        @Override
        public void close() {
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Portal.class || type == Sample.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getStore(
                ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(InBrowser.class));
        Class<?> type = parameter.getParameter().getType();
        if (type == Sample.class) {
            return store.computeIfAbsent(Sample.class, key -> Sample.build(), Sample.class);
        }
        Browser browser = store.computeIfAbsent(Browser.class, key -> new Browser(), Browser.class);
        return type == Browser.class
                ? browser
                : store.computeIfAbsent(Portal.class, key -> portal(browser), Portal.class);
    }

    private static Portal portal(Browser browser) {
        try {
            Map<String, String> pages = ThemePages.all();
            return new Portal(pages, new PortalServer(path -> bytes(pages, path)), browser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Map<String, String> pages, String path) throws IOException {
        String page = path.equals("canh-dong.svg") ? PICTURE : pages.getOrDefault(path, NOTHING_TO_FIND.get(path));
        if (page != null) {
            return page.getBytes(StandardCharsets.UTF_8);
        }
        Path file = ThemeTemplates.THEME.resolve(path);
        return path.startsWith("assets/") && Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }
}
