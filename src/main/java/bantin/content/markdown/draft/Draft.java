package bantin.content.markdown.draft;

import bantin.content.body.Reference;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.content.markdown.written.PastedSpaces;
import bantin.content.markdown.written.Places;
import bantin.content.markdown.written.Signs;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** One body while it is being written: the HTML so far, and what was found on the way. */
public final class Draft {
    /** Before and after the number of a reference, until the order of the markers is final. */
    public static final char OPEN = '\u0001';

    public static final char CLOSE = '\u0002';
    /** Before the value of an attribute that we wrote ourselves; raw HTML cannot hold it. */
    public static final char OURS = '\u0003';

    /** What no cleaned text holds. */
    public static final Signs MARKS = Signs.of("" + OPEN + CLOSE + OURS);

    public final MarkdownOptions options;
    public final BodyWords words;
    public final Document document;
    /** What the text holds, and perhaps more. */
    public final Signs signs;

    public final Anchors anchors = new Anchors();
    public final Footnotes footnotes = new Footnotes();
    public final List<Reference> references = new ArrayList<>();
    /** Whose attributes in braces were read. */
    public final Set<Node> attributed = Collections.newSetFromMap(new IdentityHashMap<>());

    public final StringBuilder out;
    public final Swallowers swallowers = new Swallowers();

    private final Places places;
    private final Problems problems;
    private final BiConsumer<Node, Draft> writers;

    public int headingShift;
    public String firstParagraph = "";
    private int tables;
    private boolean inLink;
    private boolean inRawLink;
    public boolean hasRawHtml;
    public boolean keepsComment;
    /** Where a comment begins that its block does not end, or -1. */
    public int openComment = -1;

    public Draft(
            MarkdownOptions options,
            Document document,
            Signs signs,
            Places places,
            Problems problems,
            BiConsumer<Node, Draft> writers) {
        this.options = options;
        this.words = BodyWords.in(options.language());
        this.document = document;
        this.signs = signs;
        this.places = places;
        this.problems = problems;
        this.writers = writers;
        this.out = new StringBuilder(document.getTextLength() + document.getTextLength() / 4 + 64);
    }

    /** Whether the value of an attribute was written here, or stands for what is put in later. */
    public static boolean isOurs(String value) {
        return !value.isEmpty() && (value.charAt(0) == OURS || value.charAt(0) == OPEN);
    }

    public boolean isClean() {
        return options.isClean();
    }

    public void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    /** What is inside a link holds no other. */
    public void inLink(Node link) {
        boolean before = inLink;
        inLink = true;
        children(link);
        inLink = before;
    }

    public boolean isInLink() {
        return inLink || inRawLink;
    }

    /** The same for a link of raw HTML, which at the latest ends with its line of text. */
    public void enterTag(CharSequence tag) {
        boolean anchor = tag.length() > 2 && (tag.charAt(1) | 0x20) == 'a' && !Character.isLetterOrDigit(tag.charAt(2));
        boolean end = tag.length() > 2 && tag.charAt(1) == '/' && (tag.charAt(2) | 0x20) == 'a';
        inRawLink = anchor || inRawLink && !end;
    }

    public void write(Node node) {
        writers.accept(node, this);
    }

    public Draft html(String html) {
        out.append(html);
        return this;
    }

    public Draft text(CharSequence text) {
        out.append(Html.escape(CleanText.visible(text.toString())));
        return this;
    }

    /** An attribute of ours, with the space before it. */
    public Draft attribute(String name, String value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(OURS)
                .append(Html.escape(CleanText.visible(value)))
                .append('"');
        return this;
    }

    /** Regions need different names: the first table without a caption is “Bảng”, the second “Bảng 2”. */
    public Map<String, String> tableFrame(String caption) {
        tables++;
        String number = tables == 1 ? "" : " " + tables;
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "table-scroll");
        attributes.put("tabindex", "0");
        attributes.put("role", "region");
        attributes.put("aria-label", caption.isEmpty() ? words.table() + number : caption);
        return attributes;
    }

    /** Blocks begin on a line of their own. */
    public Draft line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return this;
    }

    /** What a line of text ends with: no spaces, and no tag that would take in what comes next. */
    public void endText() {
        inRawLink = false;
        if (isClean()) {
            PastedSpaces.trimEnd(out);
            out.append(swallowers.end());
        }
    }

    public void reference(Reference reference) {
        out.append(OPEN).append(references.size()).append(CLOSE);
        references.add(reference);
    }

    public Place place(BasedSequence source) {
        return places.at(source.getStartOffset(), source.length());
    }

    public Place placeAt(int offset, int length) {
        return places.at(offset, length);
    }

    public void warn(String id, Place place, Object... args) {
        tell(Problem.warning(id, place, args));
    }

    public void tell(Problem problem) {
        problems.add(problem);
    }
}
