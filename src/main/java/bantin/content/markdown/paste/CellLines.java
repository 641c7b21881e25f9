package bantin.content.markdown.paste;

import bantin.content.markdown.paste.block.ItemMark;
import bantin.content.markdown.paste.block.PastedBlock;
import bantin.content.markdown.paste.block.PastedBlock.Piece;
import bantin.content.markdown.paste.block.Run;
import bantin.content.markdown.paste.block.Runs;
import bantin.content.markdown.paste.block.WordLook;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a cell as lines, for a cell of Markdown has nothing else. */
final class CellLines {
    private CellLines() {}

    /** @param head whether it is a cell of the head, which is bold by itself */
    static List<Run> of(List<Piece> pieces, boolean head) {
        List<Run> runs = new ArrayList<>();
        pieces.forEach(piece -> add(piece, runs));
        return Runs.paragraphs(runs.stream()
                        .map(run -> head ? run.withLook(run.look().withBold(false)) : run)
                        .toList())
                .stream()
                .reduce(new ArrayList<>(), CellLines::joined);
    }

    private static List<Run> joined(List<Run> above, List<Run> below) {
        if (!above.isEmpty()) {
            above.add(Run.BREAK);
        }
        above.addAll(below);
        return above;
    }

    private static void add(Piece piece, List<Run> runs) {
        ItemMark mark = piece.mark();
        if (!runs.isEmpty()) {
            runs.add(Run.BREAK);
        }
        if (mark != null) {
            runs.add(Run.words(mark.isOrdered() ? mark.number() + ". " : "- ", WordLook.PLAIN));
        }
        PastedBlock block = piece.block();
        if (block instanceof PastedBlock.Text text) {
            runs.addAll(text.runs());
        } else if (block instanceof PastedBlock.Heading heading) {
            heading.runs().forEach(run -> runs.add(run.withLook(run.look().withBold(true))));
        } else if (block instanceof PastedBlock.Quote quote) {
            quote.pieces().forEach(one -> add(one, runs));
        } else if (block instanceof PastedBlock.Code code) {
            code.text().lines().forEach(line -> {
                runs.add(Run.words(line, WordLook.PLAIN.withCode()));
                runs.add(Run.BREAK);
            });
        } else if (block instanceof PastedBlock.Table table) {
            table.grid().rows().forEach(row -> {
                row.forEach(cell -> {
                    runs.addAll(cell.runs());
                    runs.add(Run.words(" ", WordLook.PLAIN));
                });
                runs.add(Run.BREAK);
            });
        }
    }
}
