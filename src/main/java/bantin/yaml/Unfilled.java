package bantin.yaml;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Placeholders;
import bantin.text.Spaces;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * What is still to be filled in, {@code phone: [điền số điện thoại]}, is no value: it is told and taken for absent. To YAML
 * its brackets would be a list, so they are hidden before it reads the text.
 */
final class Unfilled {
    /** No character at all: clean text has none of them. */
    static final String SIGN = "\uFDD0";

    private Unfilled() {}

    /** The text with signs in place of what is to be filled in. No letter changes its place. */
    static String hidden(String text) {
        return Placeholders.masked(text, SIGN);
    }

    static boolean is(Node node) {
        return node instanceof Node.Scalar scalar && (scalar.text().contains(SIGN) || Placeholders.isIn(scalar.text()));
    }

    /** The words around what is to be filled in. */
    static Node rest(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String words = Placeholders.without(scalar.text()).replace(SIGN, "");
            return new Node.Scalar(Spaces.single(words), false, scalar.mark());
        }
        return node;
    }

    static void tell(Node node, Problems problems) {
        if (node instanceof Node.Items list) {
            list.items().forEach(item -> tell(item, problems));
        } else if (node instanceof Node.Pairs map) {
            map.pairs().forEach(pair -> tell(pair.value(), problems));
        } else if (is(node)) {
            tell(node.mark(), problems);
        }
    }

    private static void tell(Mark mark, Problems problems) {
        boolean told = false;
        for (int at = mark.line(); at <= mark.endLine(); at++) {
            String line = mark.yaml().line(at);
            List<MatchResult> found = Placeholders.in(line);
            for (MatchResult one : found) {
                int from = line.codePointCount(0, one.start());
                int to = line.codePointCount(0, one.end());
                boolean inside =
                        (at > mark.line() || from >= mark.column()) && (at < mark.endLine() || to <= mark.endColumn());
                if (inside) {
                    problems.add(
                            Problem.unfilled("placeholder.unfilled", mark.yaml().place(at, from, to), one.group()));
                    told = true;
                }
            }
        }
        if (!told) {
            problems.add(Problem.unfilled("placeholder.unfilled", mark.place(), "[…]"));
        }
    }
}
