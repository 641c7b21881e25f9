package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.ContentTypes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the recipes of docs/servers have in common, and what can be known of the one whose server runs on Windows alone. */
class ServerRecipesTest {
    private static String recipe(String server) throws IOException {
        return Files.readString(Path.of("docs/servers", server + ".md"));
    }

    private static Document webConfig() throws IOException, SAXException, ParserConfigurationException {
        var found = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL).matcher(recipe("iis"));
        assertThat(found.find()).isTrue();
        byte[] xml = found.group(1).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "apache", "caddy", "iis"})
    void everyServerSendsTheSameSecurityHeaders(String server) throws IOException {
        assertThat(recipe(server))
                .contains(
                        "default-src 'self'; img-src 'self' data:; media-src 'self'; object-src 'none'; base-uri"
                                + " 'self'; form-action 'self'; frame-ancestors 'self'",
                        "camera=(), microphone=(), geolocation=()",
                        "strict-origin-when-cross-origin",
                        "nosniff",
                        "SAMEORIGIN",
                        "31536000")
                .doesNotContain("unsafe-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "apache", "caddy", "iis"})
    void everyServerLooksForWhatIsGone(String server) throws IOException {
        assertThat(recipe(server)).contains("da-go", "410");
    }

    /** IIS answers every address with 500.19 when a site says again what its server says already. */
    @Test
    void theSiteOnIisSaysNothingTwice() throws IOException, SAXException, ParserConfigurationException {
        Document config = webConfig();
        for (String collection : List.of("staticContent", "hiddenSegments", "customHeaders", "httpErrors")) {
            Element parent = (Element) config.getElementsByTagName(collection).item(0);
            Set<String> removed = new HashSet<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (!(child instanceof Element entry) || entry.getTagName().equals("clientCache")) {
                    continue;
                }
                String key = List.of("fileExtension", "segment", "name", "statusCode").stream()
                        .filter(entry::hasAttribute)
                        .map(entry::getAttribute)
                        .findFirst()
                        .orElseThrow();
                assertThat(entry.getTagName().equals("remove") ? removed.add(key) : removed.contains(key))
                        .as(collection + " " + key)
                        .isTrue();
            }
        }
    }

    @Test
    void filesHaveTheSameTypesOnIisAsEverywhere() throws IOException, SAXException, ParserConfigurationException {
        NodeList types = webConfig().getElementsByTagName("mimeMap");
        assertThat(types.getLength()).isGreaterThan(10);

        for (int i = 0; i < types.getLength(); i++) {
            Element type = (Element) types.item(i);
            assertThat(type.getAttribute("mimeType"))
                    .isEqualTo(ContentTypes.of("x" + type.getAttribute("fileExtension")));
        }
    }
}
