package bantin.yaml;

import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * Finds the words that YAML passes over because a {@code #} stands before them: in {@code title: Tổ #3 họp dân} the title
 * is "Tổ". Whoever writes a comment puts a space behind the sign, or the comment behind a value that is no sentence.
 */
final class LostWords {
    private static final Pattern NO_SENTENCE =
            Pattern.compile("true|false|yes|no|on|off|[\\d .,:/TZ+-]+|https?://.*|\\S+\\.\\w{2,5}");

    private final YamlText yaml;
    private final boolean everyComment;
    private final Problems problems;
    private final Map<Integer, Node.Scalar> lastOfLine = new HashMap<>();

    private LostWords(YamlText yaml, boolean everyComment, Problems problems) {
        this.yaml = yaml;
        this.everyComment = everyComment;
        this.problems = problems;
    }

    /** @param everyComment whether also what has a space behind its sign was hardly meant as a comment */
    static void in(Salvage.Piece piece, boolean everyComment, Problems problems) {
        if (piece.text().text().indexOf('#') >= 0) {
            new LostWords(piece.text(), everyComment, problems).look(piece.node());
        }
    }

    private void look(Node node) {
        note(node);
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(true)
                .setCodePointLimit(yaml.text().length() + 2)
                .build();
        // without a line end the parser passes over a comment at the very end
        String text = Unfilled.hidden(YamlSpaces.ordinary(yaml.text())) + "\n";
        ScannerImpl tokens = new ScannerImpl(settings, new StreamReader(settings, text));
        while (tokens.hasNext()) {
            Token token = tokens.next();
            if (token instanceof CommentToken comment && comment.getCommentType() == CommentType.IN_LINE) {
                look(comment);
            }
        }
    }

    private void note(Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.plain()) {
                lastOfLine.put(scalar.mark().endLine(), scalar);
            }
        } else if (node instanceof Node.Items list) {
            list.items().forEach(this::note);
        } else if (node instanceof Node.Pairs map) {
            for (Node.Pair pair : map.pairs()) {
                note(pair.value());
            }
        }
    }

    private void look(CommentToken comment) {
        int line = comment.getStartMark().orElseThrow().getLine();
        int column = comment.getStartMark().orElseThrow().getColumn();
        Node.Scalar before = lastOfLine.get(line);
        if (before == null
                || before.mark().endColumn() > column
                || NO_SENTENCE.matcher(before.text()).matches()) {
            return;
        }
        boolean spaced = comment.getValue().isEmpty() || comment.getValue().startsWith(" ");
        if (!spaced || everyComment && !before.isNull()) {
            problems.add(Problem.warning(
                    "yaml.lost-words", yaml.place(line, column, Integer.MAX_VALUE), "#" + comment.getValue()));
        }
    }
}
