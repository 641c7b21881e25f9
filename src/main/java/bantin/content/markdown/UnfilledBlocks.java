package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.draft.PointedAt;
import bantin.content.markdown.draft.Written;
import bantin.content.markdown.written.Signs;
import bantin.problem.Problem;
import bantin.text.Placeholders;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Takes out of a body what is still to be filled in: the paragraph, item, row or heading around the mark, and what then
 * stands there for nothing, such as the heading above it.
 */
final class UnfilledBlocks {
    /** A mark begins with a bracket, or with an entity for one. */
    private static final Signs OF_MARKS = Signs.of("[&");

    private final Draft draft;

    private UnfilledBlocks(Draft draft) {
        this.draft = draft;
    }

    static void leave(Draft draft) {
        if (draft.signs.holdAny(OF_MARKS) && Placeholders.isIn(Written.of(draft.document.getChars()))) {
            new UnfilledBlocks(draft).leave();
        }
    }

    private void leave() {
        List<Node> blocks = new ArrayList<>();
        collect(draft.document, blocks);
        List<Heading> before = emptyHeadings();
        blocks.forEach(this::remove);
        List<Heading> after = emptyHeadings();
        after.removeAll(before);
        after.forEach(Node::unlink);
    }

    /** The smallest blocks that hold a mark. */
    private void collect(Node parent, List<Node> blocks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Reference definition) {
                // its title is not shown, its target stays
                tell(definition.getTitle(), Set.of());
                continue;
            }
            if (node instanceof TableRow || !hasBlocks(node)) {
                if (tell(node.getChars(), links(node))) {
                    blocks.add(node);
                }
            } else {
                collect(node, blocks);
            }
        }
    }

    private static boolean hasBlocks(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block || child instanceof TableHead || child instanceof TableBody) {
                return true;
            }
        }
        return node instanceof TableHead || node instanceof TableBody;
    }

    private boolean tell(BasedSequence text, Set<Integer> links) {
        int start = text.getStartOffset();
        String source = draft.document
                .getChars()
                .subSequence(start, text.getEndOffset())
                .toString();
        boolean found = false;
        for (MatchResult mark : Placeholders.in(source)) {
            if (!links.contains(start + mark.start())) {
                draft.tell(Problem.unfilled(
                        "placeholder.unfilled",
                        draft.placeAt(start + mark.start(), mark.end() - mark.start()),
                        PlainText.oneLine(mark.group())));
                found = true;
            }
        }
        return found;
    }

    /** Where the brackets begin of links and pictures that have a target. */
    private Set<Integer> links(Node block) {
        Set<Integer> starts = new HashSet<>();
        for (Node node : block.getDescendants()) {
            if (node instanceof InlineLinkNode || node instanceof RefNode name && PointedAt.by(name, draft) != null) {
                boolean picture = node instanceof Image || node instanceof ImageRef;
                starts.add(node.getStartOffset() + (picture ? 1 : 0));
            }
        }
        return starts;
    }

    private void remove(Node block) {
        Node parent = block.getParent();
        if (parent == null) {
            return;
        }
        if (parent instanceof TableHead) {
            remove(parent.getParent());
            return;
        }
        if (block == parent.getFirstChild() && (parent instanceof ListItem || parent instanceof DefinitionItem)) {
            remove(parent);
            return;
        }
        Node above = block.getPrevious();
        block.unlink();
        if (above instanceof Paragraph && isList(block) && PlainText.line(above).endsWith(":")) {
            // it only announced what follows
            above.unlink();
        }
        boolean lastMeaning = block instanceof DefinitionItem
                && above instanceof DefinitionTerm term
                && !(term.getNext() instanceof DefinitionItem);
        if (lastMeaning) {
            removeTerms(above);
        }
        if (isEmptied(parent)) {
            remove(parent instanceof TableBody ? parent.getParent() : parent);
        }
    }

    /** Several terms may share a meaning. */
    private static void removeTerms(Node last) {
        Node term = last;
        while (term instanceof DefinitionTerm) {
            Node previous = term.getPrevious();
            term.unlink();
            term = previous;
        }
    }

    private static boolean isList(Node node) {
        return node instanceof ListBlock || node instanceof DefinitionList || node instanceof TableBlock;
    }

    private static boolean isEmptied(Node node) {
        boolean frame =
                isList(node) || node instanceof ListItem || node instanceof BlockQuote || node instanceof TableBody;
        return frame && !node.hasChildren();
    }

    /** Headings of the body under which nothing stands but headings. */
    private List<Heading> emptyHeadings() {
        List<Heading> empty = new ArrayList<>();
        for (Node node = draft.document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && !isFilledBelow(heading)) {
                empty.add(heading);
            }
        }
        return empty;
    }

    private static boolean isFilledBelow(Heading heading) {
        for (Node node = heading.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading other && other.getLevel() <= heading.getLevel()) {
                return false;
            }
            if (!(node instanceof Heading) && !(node instanceof Reference)) {
                return true;
            }
        }
        return false;
    }
}
