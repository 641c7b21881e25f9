package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.SAXException;

/** The Nu Html Checker reads every page type and has nothing to say. */
@ExtendWith(InBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandardTest {
    private final HtmlChecker checker = new HtmlChecker();

    @Test
    void checkerSaysWhatIsWrongAndForgetsItForTheNextPage() throws IOException, SAXException {
        String head = "<!DOCTYPE html><html lang=vi><head><title>Xã Bình Nhì</title></head><body>";

        assertThat(said("a", (head + "<p><img src=a.jpg></p>").getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("error: An “img” element must have an “alt” attribute");
        assertThat(said("b", (head + "<p>Lúa</p>").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void everyPageTypeIsValid() throws IOException, SAXException {
        List<String> findings = new ArrayList<>();

        for (Map.Entry<String, String> page : ThemePages.all().entrySet()) {
            findings.addAll(said(page.getKey(), page.getValue().getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void everyPageTypeOfTheSampleIsValid(Sample sample) throws IOException, SAXException {
        List<String> findings = new ArrayList<>();

        for (String page : sample.oneOfEachType()) {
            findings.addAll(said(page, Files.readAllBytes(sample.output().resolve(page))));
        }

        assertThat(findings).isEmpty();
    }

    private List<String> said(String page, byte[] bytes) throws IOException, SAXException {
        return checker.check(bytes)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> page + line)
                .toList();
    }
}
