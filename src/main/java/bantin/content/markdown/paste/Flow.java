package bantin.content.markdown.paste;

import bantin.content.markdown.paste.block.ItemMark;
import bantin.content.markdown.paste.block.PastedBlock;
import bantin.content.markdown.paste.block.PastedBlock.Piece;
import bantin.content.markdown.paste.block.Run;
import bantin.content.markdown.paste.block.Runs;
import bantin.content.markdown.paste.block.TypedBullets;
import bantin.content.markdown.paste.block.WordLook;
import bantin.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects words to lines and lines to blocks, in the order in which they come. */
final class Flow {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Run> line = new ArrayList<>();
    private @Nullable ItemMark pending;
    private String lead = "";

    void add(Run run) {
        line.add(run);
    }

    /** The next block begins an item of a list. */
    void beginItem(ItemMark mark) {
        pending = mark;
    }

    /** The next block goes on with the item above; a letter that no list of Markdown has is the first of its words. */
    void goOn(String letter) {
        pending = null;
        lead = letter;
    }

    void endItem() {
        pending = null;
        lead = "";
    }

    /** Ends a paragraph. */
    void flush(int level) {
        if (!lead.isEmpty() && line.stream().anyMatch(run -> !run.text().isBlank())) {
            line.add(0, Run.words(lead + " ", WordLook.PLAIN));
            lead = "";
        }
        for (List<Run> paragraph : Runs.paragraphs(line)) {
            if (!Spaces.strip(Runs.text(paragraph)).isEmpty()
                    || paragraph.stream().anyMatch(run -> !run.isWords())) {
                put(new PastedBlock.Text(paragraph), level);
            }
        }
        line.clear();
    }

    /** Ends a heading; inside of a list it is only bold. */
    void flushHeading(int heading, int level) {
        List<Run> runs = Runs.inOneLine(bold(line, false));
        line.clear();
        if (Runs.text(runs).isBlank()) {
            return;
        }
        boolean inList = level > 0 || pending != null;
        put(
                inList
                        ? new PastedBlock.Text(Runs.inOneLine(bold(runs, true)))
                        : new PastedBlock.Heading(heading, runs),
                level);
    }

    private static List<Run> bold(List<Run> runs, boolean bold) {
        return runs.stream().map(run -> run.withLook(run.look().withBold(bold))).toList();
    }

    void put(PastedBlock block, int level) {
        pieces.add(new Piece(level, pending, block));
        pending = null;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    List<Piece> pieces() {
        return TypedBullets.asLists(pieces);
    }
}
