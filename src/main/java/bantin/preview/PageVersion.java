package bantin.preview;

import bantin.hash.Fingerprinter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which version of a page a tab shows, style sheets apart: they can be swapped without loading the page again.
 *
 * @param text hash of all but the names of the style sheets
 * @param sheets the addresses of the style sheets, in order
 */
record PageVersion(String text, List<String> sheets) {
    private static final Pattern SHEET =
            Pattern.compile("(<link\\b[^<>]*?href=\")([^\"<>]*\\.[0-9a-f]{10}\\.css)(\"[^<>]*>)");

    static PageVersion of(Answer answer) {
        if (!(answer instanceof Answer.Made made)) {
            return new PageVersion(answer.toString(), List.of());
        }
        if (!made.isHtml()) {
            return new PageVersion(Fingerprinter.of(made.bytes()).hex(), List.of());
        }
        List<String> sheets = new ArrayList<>();
        Matcher sheet = SHEET.matcher(new String(made.bytes(), StandardCharsets.UTF_8));
        StringBuilder rest = new StringBuilder();
        while (sheet.find()) {
            sheets.add(sheet.group(2));
            sheet.appendReplacement(rest, "$1$3");
        }
        sheet.appendTail(rest);
        return new PageVersion(Fingerprinter.of(made.status() + rest.toString()).hex(), List.copyOf(sheets));
    }
}
