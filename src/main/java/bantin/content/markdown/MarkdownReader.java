package bantin.content.markdown;

import bantin.content.body.Body;
import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.Markers;
import bantin.content.markdown.html.HtmlCleaner;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.content.markdown.parse.Parsers;
import bantin.content.markdown.written.Limits;
import bantin.content.markdown.written.PastedLines;
import bantin.content.markdown.written.Places;
import bantin.content.markdown.written.PlainSpaces;
import bantin.content.markdown.written.Signs;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.CleanText;
import com.vladsch.flexmark.util.ast.Document;

/** Reads Markdown bodies. One reader serves any number of threads. */
public final class MarkdownReader {
    private static final Signs TAGS = Signs.of("<");

    private final MarkdownOptions options;
    private final Parsers parsers;
    private final NodeWriters writers = new NodeWriters();

    public MarkdownReader(MarkdownOptions options) {
        this.options = options;
        this.parsers = new Parsers(options);
    }

    /**
     * The body in HTML with its references. Looks at no other file and never fails: what cannot be shown is left out with
     * a problem.
     *
     * @param text clean text (see {@link CleanText}) without front matter
     * @param file path of the file, for problems
     * @param linesBefore how many lines of the file stand before the text
     */
    public Body read(String text, String file, int linesBefore, Problems problems) {
        if (text.trim().isEmpty()) {
            return Body.empty(); // most entries of a type have no text
        }
        Signs written = Signs.of(text);
        boolean unclean = written.holdAny(Draft.MARKS);
        String clean = unclean ? CleanText.of(text) : text;
        Signs signs = unclean ? Signs.of(clean) : written;
        return read(clean, signs, new Places(file, clean, linesBefore), problems);
    }

    /** @param signs what the text holds, and perhaps more: what is not in it is not looked for */
    Body read(String clean, Signs signs, Places places, Problems problems) {
        int breach = Limits.firstBreach(clean, signs);
        if (breach < 0) {
            try {
                return body(clean, signs, places, problems);
            } catch (StackOverflowError e) {
                // the limits cannot foresee every regular expression of the parser
                breach = 0;
            }
        }
        problems.add(Problem.error("markdown.too-deep", places.at(breach, 1)));
        return Body.empty();
    }

    private Body body(String text, Signs signs, Places places, Problems problems) {
        String marked = options.isPortal() && signs.oddSpaces() ? PlainSpaces.behindMarks(text) : text;
        boolean pasted = options.isClean() && (signs.oddSpaces() || signs.holdAny(TAGS));
        String lines = pasted ? PastedLines.plain(marked) : marked;
        Problems found = new Problems();
        Draft draft = draftOf(lines, signs, places, found);
        if (draft.openComment >= 0) {
            // Markdown ended the comment with its block, but its editor did not: none of it may be shown
            found = new Problems();
            lines = PastedLines.withoutComments(lines, draft.openComment, places, found);
            draft = draftOf(lines, signs, places, found);
        }
        if (draft.hasRawHtml) {
            HtmlCleaner.clean(draft, text);
        }
        problems.addAll(found.sorted());
        return Markers.body(draft);
    }

    /** @param signs of the text as it was written: the lines may hold less, and nothing else */
    private Draft draftOf(String lines, Signs signs, Places places, Problems problems) {
        Document document = parsers.parse(lines, signs);
        Draft draft = new Draft(options, document, signs, places, problems, writers::write);
        if (options.isPortal()) {
            UnfilledBlocks.leave(draft);
        }
        draft.write(document);
        return draft;
    }
}
