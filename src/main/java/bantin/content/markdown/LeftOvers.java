package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.PointedAt;
import bantin.content.markdown.written.ForeignTags;
import bantin.content.markdown.written.LeftOver;
import bantin.content.markdown.written.LeftOverMarks;
import bantin.content.markdown.written.Signs;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warns of what readers see as it is written, though it was meant as more: marks that came to nothing, tags of other programs. */
final class LeftOvers {
    /** Of one body: who has mended these may look again. */
    private static final int MOST = 50;

    /** What a browser does not show of raw HTML, and code. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(?is)<!--.*?(?:-->|$)|<(pre|code|script|style|textarea|svg)\\b.*?(?:</\\1|$)|</?[a-z][^<>]*>");

    /** Without one of these, and three colons, nothing is left over. */
    private static final Signs ANY = Signs.of("*_~#|[]{`");

    private static final Signs COLON = Signs.of(":");
    private static final Signs BRACE = Signs.of("{");

    private final Draft draft;
    private final String text;
    private final Set<String> tags = new HashSet<>();
    /** Whether there may be what is told though readers do not see it as text. */
    private final boolean tagged;

    private int told;

    private LeftOvers(Draft draft, boolean tagged) {
        this.draft = draft;
        this.text = draft.document.getChars().getBase().toString();
        this.tagged = tagged;
    }

    static void warn(Draft draft) {
        boolean colons = draft.signs.holdAny(COLON) && draft.document.getChars().indexOf(":::") >= 0;
        if (colons || draft.signs.holdAny(ANY)) {
            new LeftOvers(draft, colons || draft.signs.holdAny(BRACE)).lookInside(draft.document);
        }
    }

    private void lookInside(Node node) {
        for (Node child = node.getFirstChild(); child != null && told < MOST; child = child.getNext()) {
            if (child instanceof Paragraph || child instanceof Heading || isOfTable(child)) {
                if (tagged || showsSign(child)) {
                    look(child);
                }
            } else if (child instanceof HtmlBlock) {
                lookAtHtml(child);
            } else if (child instanceof FencedCodeBlock code
                    && code.getClosingMarker().isEmpty()) {
                draft.warn("markdown.code.open", draft.place(code.getOpeningMarker()), code.getOpeningMarker());
            } else {
                lookInside(child);
            }
        }
    }

    private static boolean isOfTable(Node node) {
        return node instanceof TableCell || node instanceof TableCaption;
    }

    /** Most marks came to something, and no reader sees them. */
    private boolean showsSign(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean shown = node instanceof Text
                    ? ANY.holdOf(text, node.getStartOffset(), node.getEndOffset())
                    : node instanceof RefNode || showsSign(node);
            if (shown) {
                return true;
            }
        }
        return false;
    }

    private void look(Node block) {
        String source = text.substring(block.getStartOffset(), block.getEndOffset());
        char[] written = source.toCharArray();
        char[] visible = " ".repeat(written.length).toCharArray();
        copyLineEnds(source, visible);
        show(block, block.getStartOffset(), source, visible, written);
        tell(block.getStartOffset(), new String(written), new String(visible));
    }

    private static void copyLineEnds(String source, char[] visible) {
        for (int at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
            visible[at] = '\n';
        }
    }

    /** Copies what readers see as text, and blanks what is code. */
    private void show(Node parent, int offset, String source, char[] visible, char[] written) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int start = node.getStartOffset() - offset;
            int end = node.getEndOffset() - offset;
            if (start < 0 || end > visible.length) {
                continue;
            }
            if (node instanceof Text) {
                source.getChars(start, end, visible, start);
            } else if (node instanceof Code || node instanceof HtmlInlineBase && isComment(source, start)) {
                fill(visible, start, end, LeftOverMarks.THING);
                fill(written, start, end, ' ');
            } else if (isThing(node)) {
                fill(visible, start, end, LeftOverMarks.THING);
            } else {
                if (node instanceof RefNode name && PointedAt.by(name, draft) == null) {
                    source.getChars(start, end, visible, start);
                }
                show(node, offset, source, visible, written);
            }
        }
    }

    private static boolean isComment(String source, int start) {
        return source.startsWith("<!", start);
    }

    private static boolean isThing(Node node) {
        return node instanceof Image
                || node instanceof AutoLink
                || node instanceof MailLink
                || node instanceof HtmlInlineBase
                || node instanceof Footnote;
    }

    private static void fill(char[] text, int start, int end, char sign) {
        for (int at = start; at < end; at++) {
            text[at] = text[at] == '\n' ? '\n' : sign;
        }
    }

    /** Between tags of raw HTML nothing is Markdown, which surprises many. */
    private void lookAtHtml(Node block) {
        char[] visible = block.getChars().toString().toCharArray();
        Matcher unseen = UNSEEN.matcher(block.getChars());
        while (unseen.find()) {
            fill(visible, unseen.start(), unseen.end(), ' ');
        }
        String text = new String(visible);
        tell(block.getStartOffset(), text, text);
    }

    private void tell(int offset, String written, String visible) {
        for (LeftOver found : ForeignTags.in(written, visible)) {
            if (tags.add(found.shown())) {
                tell(found, offset);
            }
        }
        for (LeftOver found : LeftOverMarks.in(visible)) {
            tell(found, offset);
        }
    }

    private void tell(LeftOver found, int offset) {
        if (told++ < MOST) {
            String id =
                    switch (found.kind()) {
                        case EMPHASIS -> "markdown.left.emphasis";
                        case SPACE -> "markdown.left.space";
                        case HEADING -> "markdown.left.heading";
                        case TABLE -> "markdown.left.table";
                        case LINK -> "markdown.left.link";
                        case ATTRIBUTES -> "markdown.left.attributes";
                        case TAG -> "markdown.left.tag";
                    };
            draft.warn(id, draft.placeAt(offset + found.start(), found.length()), found.shown());
        }
    }
}
