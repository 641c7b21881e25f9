package bantin.content.markdown.paste.block;

import bantin.content.markdown.paste.block.PastedBlock.Piece;
import java.util.List;

/** The title of a page is no part of its body: when a heading of the first level was pasted, all go one level down. */
public final class Headings {
    private static final int DEEPEST = 6;

    private Headings() {}

    public static List<Piece> below(List<Piece> pieces) {
        boolean first = pieces.stream()
                .anyMatch(piece -> piece.block() instanceof PastedBlock.Heading heading && heading.level() == 1);
        return pieces.stream().map(piece -> below(piece, first ? 1 : 0)).toList();
    }

    /** In a footnote no part of the text begins. */
    public static List<Piece> none(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.block() instanceof PastedBlock.Heading heading
                        ? Piece.of(new PastedBlock.Text(heading.runs()))
                        : piece)
                .toList();
    }

    private static Piece below(Piece piece, int by) {
        if (piece.block() instanceof PastedBlock.Heading heading) {
            int level = Math.min(DEEPEST, Math.max(2, heading.level() + by));
            return new Piece(piece.level(), piece.mark(), new PastedBlock.Heading(level, heading.runs()));
        }
        return piece.block() instanceof PastedBlock.Quote quote
                ? new Piece(
                        piece.level(),
                        piece.mark(),
                        new PastedBlock.Quote(quote.pieces().stream()
                                .map(one -> below(one, by))
                                .toList()))
                : piece;
    }
}
