package bantin.theme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import nu.validator.messages.GnuMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The Nu Html Checker as its {@link EmbeddedValidator} is, which reads the rules of HTML anew for every page: here they are read once. */
final class HtmlChecker {
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);

    HtmlChecker() {
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it has to say of a page, with its lines; nothing of a good one. */
    String check(byte[] page) throws IOException, SAXException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        SourceCode source = validator.getSourceCode();
        MessageEmitterAdapter told = new MessageEmitterAdapter(
                null, source, true, new ImageCollector(source), 0, true, new GnuMessageEmitter(said, false));
        told.setErrorsOnly(false);
        told.setHtml(true);
        told.start(null);
        validator.setUpValidatorAndParsers(told, false, false);
        validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        told.end("", "", "");
        return said.toString(StandardCharsets.UTF_8);
    }
}
