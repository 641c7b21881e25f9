package bantin.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Where each value of a map stands in its text, to the letter: for those who change one value and leave every other byte.
 * The text is as it stands in the file, with its own line ends; offsets count UTF-16 units.
 */
public final class YamlOutline {
    private final String text;
    private final Lines lines;
    private final Iterator<Event> events;
    private int nodes;

    /** How a value is written. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED,
        FLOW_LIST,
        BLOCK_LIST,
        /** a map, an anchor, a tag, a repetition: nothing that could be changed by itself */
        OTHER
    }

    /** @param text what a scalar says, empty for others and for nothing */
    public record Value(Style style, String text, int start, int end, List<Value> items) {
        public boolean isList() {
            return style == Style.FLOW_LIST || style == Style.BLOCK_LIST;
        }

        /** Whether it is one text, or a list of texts. */
        public boolean isSimple() {
            return style != Style.OTHER
                    && items.stream().noneMatch(item -> item.isList() || item.style() == Style.OTHER);
        }
    }

    /** @param start where its name begins */
    public record Entry(String name, int start, Value value) {}

    private YamlOutline(String text) {
        this.text = text;
        this.lines = new Lines(text);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(YamlLimits.HEAD.length())
                .build();
        this.events = new Parse(settings)
                .parseString(Unfilled.hidden(YamlSpaces.ordinary(lines.joined())))
                .iterator();
    }

    /** The entries in the order of the text; empty when it is no map in lines, or can't be read whole. */
    public static Optional<List<Entry>> of(String text) {
        if (text.length() > YamlLimits.HEAD.length()) {
            return Optional.empty();
        }
        try {
            return new YamlOutline(text).entries();
        } catch (YamlEngineException | Refused unreadable) {
            return Optional.empty();
        }
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("", null, false, false);
        }
    }

    private Optional<List<Entry>> entries() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            return Optional.of(List.of());
        }
        Event map = events.next();
        if (map.getEventId() != Event.ID.MappingStart || ((CollectionStartEvent) map).isFlow() || isMarked(map)) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent name) || isMarked(key) || !lines.isFirst(offset(key.getStartMark()))) {
                return Optional.empty();
            }
            Value value = value(events.next(), 0);
            entries.add(new Entry(YamlValue.clean(name.getValue()), offset(key.getStartMark()), value));
        }
        events.next();
        return events.next().getEventId() == Event.ID.StreamEnd ? Optional.of(List.copyOf(entries)) : Optional.empty();
    }

    private Value value(Event event, int depth) {
        if (depth > YamlLimits.DEPTH || ++nodes > YamlLimits.HEAD.nodes()) {
            throw new Refused();
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event.getEventId() == Event.ID.SequenceStart) {
            return list((CollectionStartEvent) event, depth);
        }
        int end = offset(event.getEndMark());
        if (event.getEventId() == Event.ID.MappingStart) {
            Event next = events.next();
            for (; next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
                end = Math.max(end, value(next, depth + 1).end());
            }
            end = ((CollectionStartEvent) event).isFlow() ? offset(next.getEndMark()) : end;
        }
        return new Value(Style.OTHER, "", offset(event.getStartMark()), end, List.of());
    }

    private Value list(CollectionStartEvent event, int depth) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        List<Value> items = new ArrayList<>();
        Event next = events.next();
        for (; next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            Value item = value(next, depth + 1);
            items.add(item);
            end = item.end();
        }
        Style style = event.isFlow() ? Style.FLOW_LIST : Style.BLOCK_LIST;
        // the end of a list in lines is only known by what follows it, with all comments between
        end = event.isFlow() ? offset(next.getEndMark()) : end;
        return new Value(isMarked(event) ? Style.OTHER : style, "", start, end, List.copyOf(items));
    }

    private Value scalar(ScalarEvent scalar) {
        int start = offset(scalar.getStartMark());
        int end = offset(scalar.getEndMark());
        Style style =
                switch (scalar.getScalarStyle()) {
                    case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
                    case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
                    case LITERAL -> Style.LITERAL;
                    case FOLDED -> Style.FOLDED;
                    default -> Style.PLAIN;
                };
        if (style == Style.LITERAL || style == Style.FOLDED) {
            // its last line end belongs to the line, not to what is said
            end = start
                    + text.substring(start, end)
                            .replaceFirst("(?:\\R\\h*+)++$", "")
                            .length();
        }
        String said = said(scalar, style, start, end);
        boolean nothing = style == Style.PLAIN && Node.Scalar.saysNothing(said);
        return new Value(isMarked(scalar) ? Style.OTHER : style, nothing ? "" : said, start, end, List.of());
    }

    /** What is still to be filled in was hidden from the parser. */
    private String said(ScalarEvent scalar, Style style, int start, int end) {
        if (!scalar.getValue().contains(Unfilled.SIGN)) {
            return scalar.getValue();
        }
        String written = text.substring(start, end);
        if (style == Style.PLAIN) {
            return written;
        }
        for (Event event : new Parse(LoadSettings.builder().build()).parseString("x: " + written)) {
            if (event instanceof ScalarEvent one && !one.isPlain()) {
                return one.getValue();
            }
        }
        throw new Refused();
    }

    private static boolean isMarked(Event event) {
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent start && start.getTag().isPresent();
        return tagged || event instanceof NodeEvent node && node.getAnchor().isPresent();
    }

    private int offset(Optional<Mark> mark) {
        return lines.offset(mark.orElseThrow().getLine(), mark.get().getColumn());
    }

    /** The text in lines, whatever ends them. */
    private static final class Lines {
        private final String text;
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private int counted = -1;
        private int[] letters = {};

        Lines(String text) {
            this.text = text;
            int at = 0;
            while (at < text.length()) {
                int end = at;
                while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                    end++;
                }
                starts.add(at);
                ends.add(end);
                at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
            }
        }

        String joined() {
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < starts.size(); i++) {
                joined.append(text, starts.get(i), ends.get(i)).append('\n');
            }
            return joined.toString();
        }

        /** The parser counts code points. A list may stand on one long line: where its letters begin is found once. */
        int offset(int line, int column) {
            if (line >= starts.size()) {
                return text.length();
            }
            if (line != counted) {
                String inLine = text.substring(starts.get(line), ends.get(line));
                letters = IntStream.range(0, inLine.length())
                        .filter(i -> i == 0 || !Character.isSurrogatePair(inLine.charAt(i - 1), inLine.charAt(i)))
                        .toArray();
                counted = line;
            }
            return column < letters.length ? starts.get(line) + letters[column] : ends.get(line);
        }

        boolean isFirst(int offset) {
            int at = offset;
            while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\uFEFF')) {
                at--;
            }
            return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
        }
    }
}
