package bantin.content.markdown.paste;

import bantin.content.markdown.paste.block.Headings;
import bantin.content.markdown.paste.block.PastedBlock.Piece;
import bantin.content.markdown.paste.write.PieceWriter;
import bantin.content.markdown.written.Limits;
import bantin.text.old.OldLetters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes Markdown of the HTML that Word, Excel, Google Docs, LibreOffice and browsers put on the clipboard. */
public final class Paste {
    /** Characters: a book of 800 pages out of Word. */
    private static final int LARGEST = 5_000_000;

    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d{1,6})]");

    private Paste() {}

    /**
     * Never fails; text that is too large gives nothing but a remark.
     *
     * @param around the body that it goes into, whose footnotes keep their numbers
     */
    public static Pasted read(String html, String around) {
        if (html.length() > LARGEST) {
            return new Pasted("", List.of(Remark.of("paste.too-large", LARGEST / 1_000_000)));
        }
        Document page = Jsoup.parse(html);
        int notes = greatestNote(around);
        FontEvidence evidence = new FontEvidence();
        Clip clip = new Clip(page, notes, evidence);
        String markdown = markdown(page, clip);
        List<Remark> remarks = new ArrayList<>(clip.leftOut.remarks());
        if (Limits.firstBreach(markdown) >= 0) {
            remarks.add(Remark.of("paste.too-much"));
        }
        Optional<FontEvidence.Reading> old = evidence.verdict();
        old.ifPresent(reading -> remarks.add(new Remark(
                "paste.letters",
                List.of(reading.way().label()),
                markdown(page, new Clip(page, notes, reading.letters())))));
        return new Pasted(markdown, remarks);
    }

    /** What is to be said of text without any looks, which goes in as it is. */
    public static Pasted plain(String text) {
        Optional<OldLetters> old = text.length() > LARGEST ? Optional.empty() : OldLetters.of(text);
        return new Pasted(
                "",
                old.map(way -> new Remark("paste.letters", List.of(way.label()), way.unicode(text))).stream()
                        .toList());
    }

    private static int greatestNote(String text) {
        int greatest = 0;
        Matcher note = NOTE.matcher(text);
        while (note.find()) {
            greatest = Math.max(greatest, Integer.parseInt(note.group(1)));
        }
        return greatest;
    }

    private static String markdown(Document page, Clip clip) {
        List<Piece> pieces = Headings.below(PageReader.read(page.body(), Context.PAGE, clip));
        Set<Integer> plain = new HashSet<>();
        StringBuilder text = new StringBuilder(PieceWriter.write(pieces, plain));
        Notes notes = clip.notes;
        for (int i = 0; i < notes.met().size(); i++) {
            Element body = notes.body(notes.met().get(i));
            String words = PieceWriter.write(Headings.none(PageReader.read(body, Context.PAGE, clip)), plain);
            int number = notes.number(i);
            String sign = plain.contains(number) ? "(" + number + ") " : "[^" + number + "]: ";
            text.append(text.isEmpty() ? "" : "\n\n");
            text.append(sign).append(plain.contains(number) ? words : words.replaceAll("\n(?=[^\n])", "\n    "));
        }
        return text.toString();
    }
}
