package bantin.content.markdown.paste.write;

import bantin.content.markdown.paste.block.Emphasis;
import bantin.content.markdown.paste.block.Run;
import bantin.content.markdown.paste.block.WordLook;
import bantin.content.markdown.written.BareAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the runs of a paragraph, heading or cell as Markdown. */
final class LineWriter {
    private enum Sign {
        BOLD(WordLook::bold),
        ITALIC(WordLook::italic),
        STRUCK(WordLook::struck);

        final Predicate<WordLook> wants;

        Sign(Predicate<WordLook> wants) {
            this.wants = wants;
        }
    }

    private record Opened(Sign sign, String mark) {}

    private final List<Run> runs;
    private final boolean inCell;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Opened> open = new ArrayDeque<>();
    private @Nullable String link;

    private LineWriter(List<Run> runs, boolean inCell) {
        this.runs = runs;
        this.inCell = inCell;
    }

    /** @param runs tidy ones */
    static String paragraph(List<Run> runs) {
        String[] lines = new LineWriter(runs, false).write().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Escaper.guarded(lines[i]);
        }
        return String.join("\n", lines);
    }

    /** Words behind the sign of a heading, where nothing else can begin. */
    static String title(List<Run> runs) {
        return new LineWriter(runs, false).write();
    }

    static String cell(List<Run> runs) {
        return new LineWriter(runs, true).write();
    }

    private String write() {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            switch (run.kind()) {
                case BREAK -> {
                    leave();
                    out.append(inCell ? "<br>" : "\\\n");
                }
                case NOTE -> {
                    leave();
                    out.append("[^").append(run.text()).append("]");
                }
                case WORDS -> words(i, run);
            }
        }
        leave();
        return out.toString();
    }

    private void words(int at, Run run) {
        if (isBare(at)) {
            leave();
            out.append(Escaper.escape(run.text(), false, false, inCell));
            return;
        }
        if (!Objects.equals(run.look().link(), link)) {
            leave();
            link = run.look().link();
            out.append(link == null ? "" : "[");
        }
        boolean closed = close(run.look());
        boolean spaced = run.text().startsWith(" ") && !run.look().isThing();
        out.append(spaced ? " " : "");
        String words = spaced ? run.text().substring(1) : run.text();
        if (!words.isEmpty() && (spaced || !closed)) {
            open(at);
        }
        if (at > 0 && runs.get(at - 1).kind() == Run.Kind.NOTE && words.matches("(?s)[(:].*")) {
            out.append('\\');
        }
        String text = run.look().code() ? code(words) : Escaper.escape(words, spaced, link != null, inCell);
        String tag = run.look().raised();
        out.append(tag.isEmpty() ? text : "<" + tag + ">" + text + "</" + tag + ">");
    }

    /** Whether a sign was closed: with no space behind it none can be opened. */
    private boolean close(WordLook look) {
        boolean closed = false;
        while (open.stream().anyMatch(one -> !one.sign().wants.test(look))) {
            out.append(open.pop().mark());
            closed = true;
        }
        return closed;
    }

    /** What lasts longest is opened first. */
    private void open(int at) {
        WordLook look = runs.get(at).look();
        List.of(Sign.values()).stream()
                .filter(sign -> sign.wants.test(look) && open.stream().noneMatch(one -> one.sign() == sign))
                .sorted((a, b) -> length(b, at) - length(a, at))
                .forEach(sign -> {
                    Opened opened = new Opened(sign, mark(sign, at));
                    open.push(opened);
                    out.append(opened.mark());
                });
    }

    /** Three asterisks side by side are read in more ways than one, so italics inside of bold words have another sign. */
    private String mark(Sign sign, int at) {
        if (sign != Sign.ITALIC) {
            return sign == Sign.BOLD ? "**" : "~~";
        }
        int end = at + length(sign, at);
        boolean beside = IntStream.range(Math.max(0, at - 1), Math.min(runs.size(), end + 1))
                .anyMatch(one -> runs.get(one).look().bold());
        return beside && !touches(at - 1, -1) && !touches(end, 0) ? "_" : "*";
    }

    /** Whether a run has a letter at its beginning, or at its end. */
    private boolean touches(int at, int end) {
        if (at < 0
                || at >= runs.size()
                || !runs.get(at).isWords()
                || runs.get(at).look().isThing()
                || !Objects.equals(runs.get(at).look().link(), link)) {
            return false;
        }
        String text = runs.get(at).text();
        return isLetter(text.charAt(end < 0 ? text.length() - 1 : 0));
    }

    private static boolean isLetter(char c) {
        return Character.isSurrogate(c) || Emphasis.mayBeLetter(c);
    }

    private int length(Sign sign, int from) {
        String address = runs.get(from).look().link();
        int at = from;
        while (at < runs.size()
                && at - from < 1_000
                && runs.get(at).isWords()
                && Objects.equals(runs.get(at).look().link(), address)
                && sign.wants.test(runs.get(at).look())) {
            at++;
        }
        return at - from;
    }

    private void leave() {
        while (!open.isEmpty()) {
            out.append(open.pop().mark());
        }
        if (link != null) {
            out.append("](").append(link).append(')');
            link = null;
        }
    }

    /** An address that leads to itself, with space around it, is a link without any signs. */
    private boolean isBare(int at) {
        Run run = runs.get(at);
        String address = run.look().link();
        if (address == null
                || !run.look().isQuiet()
                || run.look().isThing()
                || run.text().indexOf('\\') >= 0) {
            return false;
        }
        Optional<BareAddress> bare = BareAddress.whole(run.text());
        boolean before =
                at == 0 || runs.get(at - 1).isBreak() || runs.get(at - 1).text().endsWith(" ");
        boolean after = at + 1 == runs.size()
                || runs.get(at + 1).isBreak()
                || runs.get(at + 1).text().startsWith(" ");
        return before && after && bare.isPresent() && bare.get().href().equals(address);
    }

    private String code(String text) {
        String fence = fence(text, 1);
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + pad + (inCell ? text.replace("|", "\\|") : text) + pad + fence;
    }

    /** More signs in a row than the code itself has. */
    static String fence(String code, int least) {
        int longest = least - 1;
        int length = 0;
        for (int i = 0; i < code.length(); i++) {
            length = code.charAt(i) == '`' ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return "`".repeat(longest + 1);
    }
}
