package bantin.preview;

import bantin.edit.Edits;
import bantin.edit.OpenedFile;
import bantin.preview.form.SentEdits;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * What a page of the desk sends to be written: names and texts.
 *
 * @param stamp who sends it, and when it came
 */
record Asked(Map<String, String> values, Stamp stamp) {
    /** No form of another site can send it. */
    static final String TYPE = "application/x-bantin-edit";
    /** Each letter of a text may take nine on its way. */
    private static final int LARGEST = 48 << 20;

    /** Each cell of a table of some hundred rows is one. */
    private static final int MOST = 10_000;

    /** More than a text of the portal can be. */
    static final class TooMuch extends BantinException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("edit.sent.too-large", LARGEST >> 20);
        }
    }

    private static boolean isTooLarge(Request request) {
        return request.getLength() > LARGEST;
    }

    /** Empty when it is not of this kind. Refuses what is too much, whether or not that was said before. */
    static Optional<Asked> of(Request request, Stamp stamp) throws IOException {
        if (!TYPE.equals(request.getHeaders().get(HttpHeader.CONTENT_TYPE))) {
            return Optional.empty();
        }
        if (isTooLarge(request)) {
            throw new TooMuch();
        }
        Map<String, String> values = new LinkedHashMap<>();
        try (InputStream in = Content.Source.asInputStream(request)) {
            UrlEncoded.decodeUtf8To(in, values::put, LARGEST, MOST);
        } catch (IllegalStateException tooMuch) {
            throw new TooMuch();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
        return Optional.of(new Asked(values, stamp));
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isSound() {
        return values.keySet().stream().allMatch(SentEdits::isSound);
    }

    /** The bytes of a file after what is asked for. */
    byte[] of(OpenedFile file) {
        Map<String, String> texts = new LinkedHashMap<>(values);
        // a file with such a letter is no text to anybody, and could not be opened here any more
        texts.replaceAll((name, text) -> text.replace("\0", ""));
        if (texts.containsKey("raw")) {
            return file.withWhole(texts.get("raw"));
        }
        Edits edits = SentEdits.of(texts, file);
        boolean nothing = edits.head().isEmpty() && edits.body().isEmpty();
        return nothing ? file.withWhole(file.whole()) : file.with(edits);
    }

    /** Whether rows come, go or change places. */
    boolean hasRows() {
        return values.keySet().stream().anyMatch(name -> name.startsWith("rows."));
    }
}
