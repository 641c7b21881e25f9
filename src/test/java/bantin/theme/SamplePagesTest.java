package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.SAXException;

/** The program's own pages: one of each type and language from the sample portal as it is built. */
@ExtendWith(InBrowser.class)
class SamplePagesTest {

    @Test
    void everyPageTypeIsValid(Sample sample) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> findings = new ArrayList<>();

        for (String page : sample.oneOfEachType()) {
            String said = checker.validate(Files.newInputStream(sample.output().resolve(page)));
            said.lines().filter(line -> !line.isBlank()).forEach(line -> findings.add(page + line));
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void everyPageTypeIsAccessibleFitsThePhoneAndKeepsThePolicy(Portal portal, Sample sample) throws IOException {
        List<String> findings = new ArrayList<>();
        portal.browser().console();

        for (String page : sample.oneOfEachType()) {
            portal.browser().open(sample.server().address(page), Look.PHONE);
            AccessibilityTest.violations(portal.browser()).forEach(found -> findings.add(page + ": " + found));
            portal.browser().console().forEach(line -> findings.add(page + ": " + line));
            Object wide = portal.browser().run("return document.documentElement.scrollWidth - innerWidth");
            if ((Long) wide > 0) {
                findings.add(page + " is too wide by " + wide);
            }
        }

        assertThat(findings).isEmpty();
    }
}
