package bantin.content.markdown;

import bantin.content.Reference;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.CleanText;
import bantin.text.Html;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** One body while it is being written: the HTML so far, and what was found on the way. */
final class Draft {
    /** Before and after the number of a reference, until the order of the markers is final. */
    static final char OPEN = '\u0001';

    static final char CLOSE = '\u0002';
    /** Before the value of an attribute that we wrote ourselves; raw HTML cannot hold it. */
    static final char OURS = '\u0003';

    final MarkdownOptions options;
    final BodyWords words;
    final Document document;
    final Anchors anchors = new Anchors();
    final Footnotes footnotes = new Footnotes();
    final List<Reference> references = new ArrayList<>();
    /** Whose attributes in braces were read. */
    final Set<Node> attributed = Collections.newSetFromMap(new IdentityHashMap<>());

    final StringBuilder out;
    final Swallowers swallowers = new Swallowers();

    private final Places places;
    private final Problems problems;
    private final NodeWriters writers;

    int headingShift;
    int tables;
    String firstParagraph = "";
    private boolean inLink;
    private boolean inRawLink;
    boolean hasRawHtml;
    boolean keepsComment;
    /** Where a comment begins that its block does not end, or -1. */
    int openComment = -1;

    Draft(MarkdownOptions options, Document document, Places places, Problems problems, NodeWriters writers) {
        this.options = options;
        this.words = BodyWords.in(options.language());
        this.document = document;
        this.places = places;
        this.problems = problems;
        this.writers = writers;
        this.out = new StringBuilder(document.getTextLength() + document.getTextLength() / 4 + 64);
    }

    boolean isClean() {
        return options.isClean();
    }

    void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    /** What is inside a link holds no other. */
    void inLink(Node link) {
        boolean before = inLink;
        inLink = true;
        children(link);
        inLink = before;
    }

    boolean isInLink() {
        return inLink || inRawLink;
    }

    /** The same for a link of raw HTML, which at the latest ends with its line of text. */
    void enterTag(CharSequence tag) {
        boolean anchor = tag.length() > 2 && (tag.charAt(1) | 0x20) == 'a' && !Character.isLetterOrDigit(tag.charAt(2));
        boolean end = tag.length() > 2 && tag.charAt(1) == '/' && (tag.charAt(2) | 0x20) == 'a';
        inRawLink = anchor || inRawLink && !end;
    }

    void write(Node node) {
        writers.write(node, this);
    }

    Draft html(String html) {
        out.append(html);
        return this;
    }

    Draft text(CharSequence text) {
        out.append(Html.escape(CleanText.visible(text.toString())));
        return this;
    }

    /** An attribute of ours, with the space before it. */
    Draft attribute(String name, String value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(OURS)
                .append(Html.escape(CleanText.visible(value)))
                .append('"');
        return this;
    }

    /** Blocks begin on a line of their own. */
    Draft line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    /** What a line of text ends with: no spaces, and no tag that would take in what comes next. */
    void endText() {
        inRawLink = false;
        if (isClean()) {
            PastedSpaces.trimEnd(out);
            out.append(swallowers.end());
        }
    }

    void reference(Reference reference) {
        out.append(OPEN).append(references.size()).append(CLOSE);
        references.add(reference);
    }

    Place place(BasedSequence source) {
        return places.at(source.getStartOffset(), source.length());
    }

    Place placeAt(int offset, int length) {
        return places.at(offset, length);
    }

    void warn(String id, Place place, Object... args) {
        problems.add(Problem.warning(id, place, args));
    }
}
