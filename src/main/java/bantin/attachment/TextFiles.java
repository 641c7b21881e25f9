package bantin.attachment;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of letters: web pages as Word saves them, and maps as data. */
final class TextFiles {
    private static final int LONGEST = 256 << 10;
    private static final Pattern WORD = Pattern.compile("<o:(Author|LastAuthor|Manager|Company)>([^<]{1,200})</o:");
    private static final Pattern META = Pattern.compile(
            "(?i)<meta\\s{1,9}name\\s{0,9}=\\s{0,9}[\"']?author[\"']?\\s{1,9}content\\s{0,9}=\\s{0,9}[\"']?([^\"'<>]{1,200})");
    private static final Pattern MAP =
            Pattern.compile("\"type\"\\s{0,9}:\\s{0,9}\"(?:FeatureCollection|Feature|Topology)\"");
    private static final Pattern POINTS = Pattern.compile("\"(?:coordinates|arcs)\"\\s{0,9}:");

    private TextFiles() {}

    static void read(OpenFile file, Told told) throws IOException {
        String text = new String(file.start(LONGEST), StandardCharsets.UTF_8);
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            told.add(word.group(1).equals("Company") ? Telling.ORGANISATION : Telling.PERSON, word.group(2));
        }
        Matcher meta = META.matcher(text);
        while (meta.find()) {
            told.add(Telling.PERSON, meta.group(1));
        }
        if (MAP.matcher(text).find() && POINTS.matcher(text).find()) {
            told.add(Telling.PLACE);
        }
    }
}
