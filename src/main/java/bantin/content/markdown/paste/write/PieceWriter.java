package bantin.content.markdown.paste.write;

import bantin.content.markdown.paste.block.ItemMark;
import bantin.content.markdown.paste.block.PastedBlock;
import bantin.content.markdown.paste.block.PastedBlock.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes blocks as Markdown, each in the list that it belongs to. */
public final class PieceWriter {
    /** Readers of Markdown refuse what is nested without end. */
    private static final int DEEPEST = 12;

    /** A list that goes on. */
    private record Open(ItemMark last, char delimiter, int width) {}

    private final StringBuilder out = new StringBuilder();
    private final List<Open> lists = new ArrayList<>();
    private final Set<Integer> plainNotes;
    private @Nullable Piece before;

    private PieceWriter(Set<Integer> plainNotes) {
        this.plainNotes = plainNotes;
    }

    /** @param plainNotes is told the notes whose marks stand where Markdown is not read */
    public static String write(List<Piece> pieces, Set<Integer> plainNotes) {
        PieceWriter writer = new PieceWriter(plainNotes);
        pieces.forEach(writer::write);
        return writer.out.toString();
    }

    private void write(Piece piece) {
        String text = text(piece.block());
        if (text.isEmpty()) {
            return;
        }
        ItemMark mark = piece.mark();
        if (mark != null) {
            item(Math.min(DEEPEST, Math.max(1, piece.level())), mark, text, piece);
        } else {
            cut(piece.level());
            part(false);
            append(" ".repeat(indent()), " ".repeat(indent()), text);
        }
        before = piece;
    }

    private void item(int wanted, ItemMark mark, String text, Piece piece) {
        int level = Math.min(wanted, lists.size() + 1);
        cut(level);
        boolean goesOn = lists.size() == level && continues(lists.get(level - 1).last(), mark);
        char delimiter = '.';
        if (lists.size() == level) {
            char last = lists.get(level - 1).delimiter();
            delimiter = goesOn ? last : last == '.' ? ')' : '.';
            lists.remove(level - 1);
        }
        boolean nested = level > 1 && lists.size() == level - 1 && mark.number() <= 1;
        String sign = mark.isOrdered() ? "" + mark.number() + delimiter + " " : "- ";
        String indent = " ".repeat(indent());
        boolean tight = before != null
                && before.mark() != null
                && before.block() instanceof PastedBlock.Text
                && piece.block() instanceof PastedBlock.Text
                && (goesOn || nested);
        part(tight);
        append(indent + sign, indent + " ".repeat(sign.length()), text);
        lists.add(new Open(mark, delimiter, sign.length()));
    }

    private static boolean continues(ItemMark last, ItemMark next) {
        return last.isOrdered() ? next.number() == last.number() + 1 : !next.isOrdered();
    }

    private void cut(int level) {
        while (lists.size() > level) {
            lists.remove(lists.size() - 1);
        }
    }

    private int indent() {
        return lists.stream().mapToInt(Open::width).sum();
    }

    private void part(boolean tight) {
        out.append(out.isEmpty() ? "" : tight ? "\n" : "\n\n");
    }

    private void append(String first, String others, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : "\n");
            out.append(lines[i].isEmpty() ? "" : i == 0 ? first : others).append(lines[i]);
        }
    }

    private String text(PastedBlock block) {
        if (block instanceof PastedBlock.Text text) {
            return LineWriter.paragraph(text.runs());
        }
        if (block instanceof PastedBlock.Heading heading) {
            return "#".repeat(heading.level()) + " " + LineWriter.title(heading.runs());
        }
        if (block instanceof PastedBlock.Quote quote) {
            return write(quote.pieces(), plainNotes)
                    .lines()
                    .map(line -> line.isEmpty() ? ">" : "> " + line)
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof PastedBlock.Code code) {
            String fence = LineWriter.fence(code.text(), 3);
            return fence + "\n" + code.text() + "\n" + fence;
        }
        if (block instanceof PastedBlock.Table table) {
            return GridWriter.write(table.grid(), plainNotes);
        }
        return "---";
    }
}
