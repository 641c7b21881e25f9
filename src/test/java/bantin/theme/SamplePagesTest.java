package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.Main;
import bantin.theme.InBrowser.Portal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The program's own pages: one of each type and language from the sample portal as it is built. */
@ExtendWith(InBrowser.class)
class SamplePagesTest {
    @TempDir
    static Path folder;

    private static Path output;
    private static Collection<String> pages;

    @BeforeAll
    static void build() throws IOException {
        output = folder.resolve("public");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int code = Main.run(Map.of(), out, out, "build", "--output", output.toString(), "--now", "2020-11-23 08:00");
        assertThat(code).as(said.toString()).isZero();
        pages = oneOfEachType();
    }

    @Test
    void everyPageTypeIsValid() throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> findings = new ArrayList<>();

        for (String page : pages) {
            String said = checker.validate(Files.newInputStream(output.resolve(page)));
            said.lines().filter(line -> !line.isBlank()).forEach(line -> findings.add(page + line));
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void everyPageTypeIsAccessibleFitsThePhoneAndKeepsThePolicy(Portal portal) throws IOException {
        List<String> findings = new ArrayList<>();
        portal.browser().console();

        try (PortalServer server = new PortalServer(SamplePagesTest::bytes)) {
            for (String page : pages) {
                portal.browser().open(server.address(page), Look.PHONE);
                AccessibilityTest.violations(portal.browser()).forEach(found -> findings.add(page + ": " + found));
                portal.browser().console().forEach(line -> findings.add(page + ": " + line));
                Object wide = portal.browser().run("return document.documentElement.scrollWidth - innerWidth");
                if ((Long) wide > 0) {
                    findings.add(page + " is too wide by " + wide);
                }
            }
        }

        assertThat(findings).isEmpty();
    }

    private static byte[] bytes(String path) throws IOException {
        Path file = output.resolve(path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static Collection<String> oneOfEachType() throws IOException {
        Map<String, String> byType = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                var document = Jsoup.parse(file);
                String type = document.body().className()
                        + document.expectFirst("html").attr("lang");
                byType.putIfAbsent(type, output.relativize(file).toString().replace('\\', '/'));
            }
        }
        assertThat(byType).hasSizeGreaterThan(12);
        return byType.values();
    }
}
