package bantin.image.notes;

import bantin.text.CleanText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text inside metadata: its encoding is guessed the same way on every machine. */
final class NoteText {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LONGEST = 2000;

    private NoteText() {}

    static String decode(byte[] bytes) {
        try {
            return clean(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return clean(new String(bytes, WESTERN));
        }
    }

    /** NFC, one line, no control characters, not longer than a caption could be. */
    static String clean(String text) {
        String line = CleanText.of(text).replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return line.length() <= LONGEST
                ? line
                : CleanText.of(line.substring(0, LONGEST)).strip();
    }
}
