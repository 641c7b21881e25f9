package bantin.attachment;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words about people in a document of RTF. */
final class RichText {
    private static final Pattern WORDS =
            Pattern.compile("\\{\\\\(?:\\*\\\\)?(author|operator|manager|company|doccomm)\\s([^{}]{1,200})\\}");
    private static final Pattern LETTER = Pattern.compile("\\\\u(-?\\d{1,6})\\s?(?:\\?|\\\\'[0-9a-fA-F]{2})?");

    private RichText() {}

    static void read(OpenFile file, Told told) throws IOException {
        String text = new String(file.start(256 << 10), StandardCharsets.ISO_8859_1);
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            Telling kind =
                    switch (words.group(1)) {
                        case "company" -> Telling.ORGANISATION;
                        case "doccomm" -> Telling.NOTE;
                        default -> Telling.PERSON;
                    };
            told.add(kind, plain(words.group(2)));
        }
        if (text.contains("{\\*\\revtbl")) {
            told.add(Telling.CHANGES);
        }
        if (text.contains("{\\*\\annotation")) {
            told.add(Telling.COMMENTS);
        }
    }

    private static String plain(String words) {
        return LETTER.matcher(words)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(letter.group(1)))))
                .replaceAll("\\\\[a-z]{1,20}-?\\d{0,5}\\s?", "");
    }
}
