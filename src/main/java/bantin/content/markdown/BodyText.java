package bantin.content.markdown;

import bantin.content.body.Body;
import bantin.content.body.Reference;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The words of a finished body, one paragraph in a line: what can be searched. */
public final class BodyText {
    private static final Set<String> INSIDE_A_LINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "font", "strike", "tt", "big");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

    private final String html;
    private final Iterator<Reference> references;
    private final StringBuilder text;
    private int at;

    private BodyText(String html, List<Reference> references) {
        this.html = html;
        this.references = references.iterator();
        this.text = new StringBuilder(html.length());
    }

    /** @param references those of the body: what is said of pictures and films is text too */
    public static String of(String html, List<Reference> references) {
        return new BodyText(html, references).read();
    }

    private String read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && at + 1 < html.length() && !Character.isWhitespace(html.charAt(at + 1))) {
                tag();
            } else if (c == Body.MARKER) {
                reference();
                at++;
            } else if (c == '&') {
                entity();
            } else {
                add(c);
                at++;
                words();
            }
        }
        return text.toString().strip();
    }

    /** Adds the letters of Vietnamese and usual signs that come now, and single spaces between them. */
    private void words() {
        int end = at;
        int length = html.length();
        char before = ' ';
        while (end < length) {
            char c = html.charAt(end);
            boolean usual = c > '>' && c < 0x7f
                    || c >= 0x1e00 && c < 0x1f00
                    || c == ' ' && before != ' '
                    || c > ' ' && c < '<' && c != '&'
                    || c >= 0xc0 && c < 0x300;
            if (!usual) {
                break;
            }
            before = c;
            end++;
        }
        text.append(html.substring(at, end));
        at = end;
    }

    /** Lines and runs of spaces in the HTML mean nothing. */
    private void add(char c) {
        if (!Character.isWhitespace(c) && c != '\u00a0') {
            text.append(c);
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
            text.append(' ');
        }
    }

    private void line() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    private void tag() {
        int start = html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        String name = html.substring(start, end).toLowerCase(Locale.ROOT);
        boolean opens = start == at + 1;
        at = endOfTag(end);
        if (opens && UNSEEN.contains(name)) {
            int close = html.indexOf("</" + name, at);
            at = close < 0 ? html.length() : endOfTag(close + 2);
        } else if (!INSIDE_A_LINE.contains(name)) {
            line();
        }
    }

    /** Markers inside the tag stand for addresses, which nobody reads. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == Body.MARKER) {
                references.next();
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private void entity() {
        int end = html.indexOf(';', at);
        boolean whole = end > at && end - at < 34;
        String written = html.substring(at, whole ? end + 1 : at + 1);
        String meant =
                switch (written) {
                    case "&amp;", "&" -> "&";
                    case "&lt;" -> "<";
                    case "&gt;" -> ">";
                    case "&quot;" -> "\"";
                    case "&#39;" -> "'";
                    default -> Parser.unescapeEntities(written, false);
                };
        for (char c : meant.toCharArray()) {
            add(c);
        }
        at += written.length();
    }

    private void reference() {
        Reference reference = references.next();
        if (reference instanceof Reference.Picture picture) {
            picture(picture);
        } else if (reference instanceof Reference.Gallery gallery) {
            gallery.pictures().forEach(this::picture);
        } else if (reference instanceof Reference.Download download) {
            text.append(of(download.label(), List.of()));
        } else if (reference instanceof Reference.Media media) {
            line();
            text.append(media.label());
            line();
        }
    }

    private void picture(Reference.Picture picture) {
        line();
        text.append(picture.alt());
        line();
        String caption = picture.caption();
        if (caption != null && !caption.equals(picture.alt())) {
            text.append(caption);
            line();
        }
    }
}
