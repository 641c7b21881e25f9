package bantin.preview;

import bantin.edit.DateForm;
import bantin.edit.Edits;
import bantin.edit.HeadField;
import bantin.edit.OpenedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.UrlEncoded;

/** What a page of the desk sends to be written: names and texts. */
record Asked(Map<String, String> values) {
    /** No form of another site can send it. */
    static final String TYPE = "application/x-bantin-edit";
    /** Each letter of a text may take nine on its way. */
    private static final int LARGEST = 48 << 20;

    private static final int MOST = 500;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.-]{1,100}");

    static boolean isTooLarge(Request request) {
        return request.getLength() > LARGEST;
    }

    /** Empty when it is not of this kind, or too much. */
    static Optional<Asked> of(Request request) throws IOException {
        if (!TYPE.equals(request.getHeaders().get(HttpHeader.CONTENT_TYPE))) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        try (InputStream in = Content.Source.asInputStream(request)) {
            UrlEncoded.decodeUtf8To(in, values::put, LARGEST, MOST);
        } catch (IllegalStateException | IllegalArgumentException tooMuchOrBroken) {
            return Optional.empty();
        }
        return Optional.of(new Asked(values));
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isSound() {
        return values.keySet().stream().filter(name -> name.indexOf('.') > 0).allMatch(name -> NAME.matcher(name)
                .matches());
    }

    /** The bytes of a file after what is asked for. */
    byte[] of(OpenedFile file) {
        if (values.containsKey("raw")) {
            return file.withWhole(text("raw"));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((asked, value) -> {
            String name = asked.substring(asked.indexOf('.') + 1);
            if (asked.startsWith("text.")) {
                texts.put(name, value);
            } else if (asked.startsWith("date.")) {
                texts.put(name, DateForm.written(value.strip(), written(file, name)));
            } else if (asked.startsWith("list.")) {
                lists.put(name, Arrays.asList(value.split("\\R")));
            }
        });
        if (texts.isEmpty() && lists.isEmpty() && !values.containsKey("body")) {
            return file.withWhole(file.whole());
        }
        return file.with(new Edits(texts, lists, Optional.ofNullable(values.get("body"))));
    }

    private static String written(OpenedFile file, String name) {
        return file.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(HeadField::text)
                .findFirst()
                .orElse("");
    }
}
