package bantin.content.markdown.paste;

import bantin.content.markdown.draft.PlainText;
import org.jsoup.nodes.Document;

/** What is known of the copied page while it is read. */
final class Clip {
    private static final int LAST_WORDS = 40;

    final StyleSheet sheet;
    final Notes notes;
    final FontLetters letters;
    final LeftOut leftOut = new LeftOut();
    private final StringBuilder said = new StringBuilder();

    /** @param notesBefore the greatest number that the text around has for its own notes */
    Clip(Document page, int notesBefore, FontLetters letters) {
        this.sheet = StyleSheet.of(page);
        this.notes = new Notes(page.body(), notesBefore);
        this.letters = letters;
    }

    /** For saying where in the text something stood. */
    void remember(String text) {
        said.append(text.length() > 2 * LAST_WORDS ? text.substring(text.length() - 2 * LAST_WORDS) : text);
        if (said.length() > 10_000) {
            said.delete(0, said.length() - 2 * LAST_WORDS);
        }
    }

    /** What comes next is no part of the last word. */
    void rememberEnd() {
        if (!said.isEmpty() && !Character.isWhitespace(said.charAt(said.length() - 1))) {
            said.append(' ');
        }
    }

    String lastWords() {
        String words = PlainText.oneLine(said.substring(Math.max(0, said.length() - 2 * LAST_WORDS)));
        int from = Math.max(0, words.length() - LAST_WORDS);
        int space = from == 0 ? -1 : words.indexOf(' ', from);
        return words.substring(space < 0 ? from : space + 1);
    }
}
