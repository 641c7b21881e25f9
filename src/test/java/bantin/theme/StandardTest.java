package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The Nu Html Checker reads every page type and has nothing to say. */
class StandardTest {

    @Test
    void everyPageTypeIsValid() throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> findings = new ArrayList<>();

        for (Map.Entry<String, String> page : ThemePages.all().entrySet()) {
            byte[] bytes = page.getValue().getBytes(StandardCharsets.UTF_8);
            String said = checker.validate(new ByteArrayInputStream(bytes));
            said.lines().filter(line -> !line.isBlank()).forEach(line -> findings.add(page.getKey() + line));
        }

        assertThat(findings).isEmpty();
    }
}
