package bantin.yaml;

import bantin.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML whole; where that fails, piece by piece from one name at the margin to the next, each as if it stood alone, so
 * that one slip hides no other.
 */
final class Salvage {
    private static final Pattern NAME = Pattern.compile("\\h*+([\\p{L}\\p{N}_.-]++)\\h*+:(?:\\h.*)?");
    private static final Pattern NAME_AT_MARGIN = Pattern.compile("([\\p{L}\\p{N}_.-]++)\\h*+:(?:\\h.*)?");
    private static final Pattern NAME_AND_VALUE = Pattern.compile("[\\p{L}\\p{N}_.-]++\\h*+:\\h++[^\\s|>#&{\\[-].*");
    private static final Pattern FIRST_WORD = Pattern.compile("([\\p{L}\\p{N}_.-]++).*");
    private static final Pattern ITEM_AT_MARGIN = Pattern.compile("-(?:\\h.*)?");
    /** After so many slips the rest is hardly YAML. */
    private static final int MOST = 20;

    private final YamlText yaml;
    private final YamlLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> unreadable = new LinkedHashSet<>();
    private final List<Piece> read = new ArrayList<>();

    /** A text that could be read, and what it holds. */
    record Piece(YamlText text, Node node) {}

    Salvage(YamlText yaml, YamlLimits limits) {
        this.yaml = yaml;
        this.limits = limits;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The names whose values could not be read. */
    Set<String> unreadable() {
        return unreadable;
    }

    /** All that could be read: the whole, or the pieces. */
    List<Piece> read() {
        return read;
    }

    /** Empty, with a problem, when the text can't be read; an empty map when there is nothing in it. */
    Optional<Node> whole() {
        Attempt attempt = attempt(yaml);
        attempt.trouble().ifPresent(problems::add);
        return attempt.node();
    }

    /** The map, or as much of it as can be read. */
    Optional<Node> map() {
        Attempt attempt = attempt(yaml);
        if (attempt.trouble().isEmpty() || attempt.isFinal()) {
            attempt.trouble().ifPresent(problems::add);
            return attempt.node();
        }
        List<Node.Pair> pairs = new ArrayList<>();
        for (YamlText piece : pieces(NAME_AT_MARGIN)) {
            pairs.addAll(pairs(piece));
        }
        orElse(attempt.trouble().get());
        return Optional.of(new Node.Pairs(pairs, Mark.of(yaml)));
    }

    /** The list, or as many of its items as can be read. */
    Optional<Node> list() {
        Attempt attempt = attempt(yaml);
        if (attempt.trouble().isEmpty() || attempt.isFinal()) {
            attempt.trouble().ifPresent(problems::add);
            return attempt.node();
        }
        List<Node> items = new ArrayList<>();
        for (YamlText piece : pieces(ITEM_AT_MARGIN)) {
            Attempt one = attempt(piece);
            tell(one);
            one.node().ifPresent(node -> {
                if (node instanceof Node.Items list) {
                    items.addAll(list.items());
                }
            });
        }
        orElse(attempt.trouble().get());
        return Optional.of(new Node.Items(items, Mark.of(yaml)));
    }

    /**
     * @param isFinal there is too much of it: no part of it is looked at
     * @param unknown the name of what is to be repeated and was not found
     */
    private record Attempt(Optional<Node> node, Optional<Problem> trouble, boolean isFinal, String unknown) {
        static Attempt failed(Problem trouble, boolean isFinal, String unknown) {
            return new Attempt(Optional.empty(), Optional.of(trouble), isFinal, unknown);
        }
    }

    private Attempt attempt(YamlText text) {
        try {
            Node nothing = new Node.Pairs(List.of(), Mark.of(text));
            Node node = Composer.compose(text, limits).orElse(nothing);
            read.add(new Piece(text, node));
            return new Attempt(Optional.of(node), Optional.empty(), false, "");
        } catch (Composer.Refusal refusal) {
            return Attempt.failed(refusal.problem(), refusal.isTooMuch(), refusal.unknown());
        } catch (YamlEngineException e) {
            return Attempt.failed(YamlTrouble.of(text, e), false, "");
        }
    }

    private List<Node.Pair> pairs(YamlText piece) {
        Attempt attempt = attempt(piece);
        if (attempt.trouble().isEmpty()) {
            if (attempt.node().filter(Node.Pairs.class::isInstance).isEmpty()) {
                name(FIRST_WORD, piece.line(0)).ifPresent(unreadable::add);
            }
            return pairs(attempt.node());
        }
        tell(attempt);
        String first = piece.line(0);
        if (piece.lines().size() == 1 || !NAME_AND_VALUE.matcher(first).matches()) {
            name(NAME, first).ifPresent(unreadable::add);
            return List.of();
        }
        return lines(piece);
    }

    /** What follows a value on its line can't belong to it: each line is one for itself. */
    private List<Node.Pair> lines(YamlText piece) {
        List<Node.Pair> pairs = new ArrayList<>();
        for (int at = 0; at < piece.lines().size(); at++) {
            Optional<String> name = name(NAME, piece.line(at));
            if (name.isPresent()) {
                List<Node.Pair> read = pairs(attempt(piece.alone(at)).node());
                pairs.addAll(read);
                if (read.isEmpty()) {
                    unreadable.add(name.get());
                }
            } else {
                name(FIRST_WORD, piece.line(at)).ifPresent(unreadable::add);
            }
        }
        return pairs;
    }

    private static List<Node.Pair> pairs(Optional<Node> node) {
        return node.isPresent() && node.get() instanceof Node.Pairs map ? map.pairs() : List.of();
    }

    private static Optional<String> name(Pattern pattern, String line) {
        Matcher name = pattern.matcher(line);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** The text cut before each line of a form. */
    private List<YamlText> pieces(Pattern start) {
        List<YamlText> pieces = new ArrayList<>();
        int from = 0;
        for (int line = 1; line <= yaml.lines().size(); line++) {
            if (line == yaml.lines().size() || start.matcher(yaml.line(line)).matches()) {
                pieces.add(yaml.part(from, line));
                from = line;
            }
        }
        return pieces;
    }

    /** What is to be repeated may stand in another piece. */
    private void tell(Attempt attempt) {
        boolean elsewhere = !attempt.unknown().isEmpty() && yaml.text().contains("&" + attempt.unknown());
        if (problems.size() < MOST && !elsewhere) {
            attempt.trouble().ifPresent(problems::add);
        }
    }

    /** Where every piece can be read alone, they don't go together. */
    private void orElse(Problem ofWhole) {
        if (problems.isEmpty()) {
            problems.add(ofWhole);
        }
    }
}
