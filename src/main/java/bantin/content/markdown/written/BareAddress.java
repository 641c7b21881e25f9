package bantin.content.markdown.written;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * An address in running text without any marks around it: {@code https://…}, {@code www.…} or an address of mail.
 *
 * @param start where it begins in the text
 * @param end behind its last letter
 * @param href where it leads
 */
public record BareAddress(int start, int end, String href) {
    /** A word longer than this is no address that somebody wants to follow. */
    private static final int LONGEST = 2_000;

    /** Of Markdown that came to nothing: they belong to the sentence. */
    private static final String MARKS = "*_~";

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    /** In the order of the text. */
    public static List<BareAddress> in(String text) {
        if (!mayHoldOne(text, 0, text.length())) {
            return List.of();
        }
        List<BareAddress> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (separates(c)) {
                collect(text, start, at, found);
                start = at + Character.charCount(c);
            }
            at += Character.charCount(c);
        }
        collect(text, start, text.length(), found);
        return found;
    }

    /** The address, when the text is nothing else. */
    public static Optional<BareAddress> whole(String text) {
        String bare = text.strip();
        List<BareAddress> found = in(bare);
        boolean whole =
                found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == bare.length();
        return whole ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static void collect(String text, int start, int end, List<BareAddress> found) {
        if (end - start > LONGEST || !mayHoldOne(text, start, end)) {
            return;
        }
        String word = text.substring(start, end);
        // phones begin every sentence with a capital
        String small = word.replace("Www.", "www.").replace("WWW.", "www.");
        for (LinkSpan link : EXTRACTOR.extractLinks(small)) {
            int last = link.getEndIndex();
            while (MARKS.indexOf(word.charAt(last - 1)) >= 0) {
                last--;
            }
            String before =
                    switch (link.getType()) {
                        case WWW -> "https://";
                        case EMAIL -> "mailto:";
                        default -> "";
                    };
            int first = link.getBeginIndex();
            found.add(new BareAddress(start + first, start + last, before + word.substring(first, last)));
        }
    }

    /**
     * White space, and what Word and phones make of quotes, dashes and three dots: an address ends before. Letters with marks
     * stay inside, as in {@code /wiki/Gò_Công}.
     */
    private static boolean separates(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == '<' || c == '>';
        }
        return !Character.isLetterOrDigit(c)
                && Character.getType(c) != Character.NON_SPACING_MARK
                && Character.getType(c) != Character.COMBINING_SPACING_MARK;
    }

    private static boolean mayHoldOne(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            boolean sign = c == '@'
                    || c == ':' && text.startsWith("://", at)
                    || (c == 'w' || c == 'W') && text.regionMatches(true, at, "www.", 0, 4);
            if (sign) {
                return true;
            }
        }
        return false;
    }
}
