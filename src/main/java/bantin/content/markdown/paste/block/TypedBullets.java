package bantin.content.markdown.paste.block;

import bantin.content.markdown.paste.block.PastedBlock.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists that were typed: at least two paragraphs in a row that begin with a dash. A plus below a dash is a list inside, as
 * offices write it. Typed numbers stay words: laws and plans are cited by them.
 */
public final class TypedBullets {
    private static final String SIGNS = "-–—+•·●○▪■*";

    private TypedBullets() {}

    public static List<Piece> asLists(List<Piece> pieces) {
        List<Piece> lists = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            int end = at;
            while (end < pieces.size() && sign(pieces.get(end)) != 0) {
                end++;
            }
            if (end - at >= 2) {
                list(pieces.subList(at, end), lists);
            } else if (end > at) {
                lists.add(pieces.get(at));
            }
            if (end < pieces.size()) {
                lists.add(pieces.get(end));
            }
            at = end + 1;
        }
        return lists;
    }

    private static void list(List<Piece> typed, List<Piece> lists) {
        StringBuilder levels = new StringBuilder();
        for (Piece piece : typed) {
            int level = levels.toString().indexOf(sign(piece));
            if (level < 0) {
                levels.append(sign(piece));
                level = levels.length() - 1;
            }
            levels.setLength(level + 1);
            lists.add(new Piece(
                    level + 1, ItemMark.BULLET, new PastedBlock.Text(withoutSign((PastedBlock.Text) piece.block()))));
        }
    }

    private static char sign(Piece piece) {
        if (piece.level() > 0 || piece.mark() != null || !(piece.block() instanceof PastedBlock.Text text)) {
            return 0;
        }
        String words = Runs.text(text.runs().stream().takeWhile(Run::isWords).toList());
        boolean typed = words.length() > 2 && SIGNS.indexOf(words.charAt(0)) >= 0 && words.charAt(1) == ' ';
        return typed
                        && !text.runs().get(0).look().isThing()
                        && text.runs().get(0).look().link() == null
                ? words.charAt(0)
                : 0;
    }

    /** The sign and the space may stand in runs of their own. */
    private static List<Run> withoutSign(PastedBlock.Text text) {
        List<Run> runs = new ArrayList<>();
        int skip = 2;
        for (Run run : text.runs()) {
            int cut = Math.min(skip, run.isWords() ? run.text().length() : 0);
            skip -= cut;
            runs.add(cut == 0 ? run : run.withText(run.text().substring(cut)));
        }
        return Runs.paragraphs(runs).stream().findFirst().orElse(List.of());
    }
}
