package bantin.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one portal that all of them look at: rendered, served and opened once for the whole run. */
final class InBrowser implements ParameterResolver {

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
            browser.close();
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(InBrowser.class))
                .computeIfAbsent(Portal.class, key -> portal(), Portal.class);
    }

    private static Portal portal() {
        try {
            Map<String, String> pages = ThemePages.all();
            return new Portal(pages, new PortalServer(pages), new Browser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
