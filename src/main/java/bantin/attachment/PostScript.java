package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.PhotoWords;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drawings and pages for printers: EPS, PS, and Illustrator up to version 8. */
final class PostScript {
    private static final int LONGEST = 4 << 20;
    private static final Pattern WORDS = Pattern.compile("(?m)^%%(For|Author|Routing|Copyright):\\s{0,9}(.{1,200})");
    private static final String PACKET = "<x:xmpmeta";
    private static final String PACKET_END = "</x:xmpmeta>";

    private PostScript() {}

    static boolean isPostScript(byte[] start) {
        return hasAt(start, 0, "%!PS") || hasAt(start, 0, "\u00C5\u00D0\u00D3\u00C6");
    }

    static void read(OpenFile file, Told told) throws IOException {
        byte[] bytes = file.start(LONGEST);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            String said = new String(words.group(2).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            told.add(Telling.PERSON, said.strip().replaceAll("^\\(|\\)$", ""));
        }
        int from = text.indexOf(PACKET);
        int to = text.indexOf(PACKET_END, Math.max(0, from));
        if (from >= 0 && to > from) {
            PhotoWords.xmp(text.substring(from, to + PACKET_END.length()).getBytes(StandardCharsets.ISO_8859_1), told);
        }
    }
}
