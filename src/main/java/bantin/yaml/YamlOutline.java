package bantin.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
    private final OutlineLines lines;
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
        FLOW_MAP,
        BLOCK_MAP,
        /** an anchor, a tag, a repetition: nothing that could be changed by itself */
        OTHER
    }

    /**
     * @param text what a scalar says, empty for others and for nothing
     * @param items of a list
     * @param entries of a map
     */
    public record Value(Style style, String text, int start, int end, List<Value> items, List<Entry> entries) {
        public boolean isList() {
            return style == Style.FLOW_LIST || style == Style.BLOCK_LIST;
        }

        public boolean isMap() {
            return style == Style.FLOW_MAP || style == Style.BLOCK_MAP;
        }

        public boolean isText() {
            return style != Style.OTHER && !isList() && !isMap();
        }

        /** Whether it is one text, or a list of texts. */
        public boolean isSimple() {
            return isText() || isList() && items.stream().allMatch(Value::isText);
        }
    }

    /** @param start where its name begins */
    public record Entry(String name, int start, Value value) {}

    private YamlOutline(String text) {
        this.text = text;
        this.lines = new OutlineLines(text);
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
        if (event.getEventId() == Event.ID.MappingStart) {
            return map((CollectionStartEvent) event, depth);
        }
        int start = offset(event.getStartMark());
        return new Value(Style.OTHER, "", start, offset(event.getEndMark()), List.of(), List.of());
    }

    private Value map(CollectionStartEvent event, int depth) {
        int end = offset(event.getEndMark());
        List<Entry> entries = new ArrayList<>();
        boolean plain = !isMarked(event);
        Event key = events.next();
        for (; key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            Value name = value(key, depth + 1);
            Value value = value(events.next(), depth + 1);
            plain &= name.isText();
            entries.add(new Entry(YamlValue.clean(name.text()), name.start(), value));
            end = Math.max(end, value.end());
        }
        end = event.isFlow() ? offset(key.getEndMark()) : end;
        Style style = !plain ? Style.OTHER : event.isFlow() ? Style.FLOW_MAP : Style.BLOCK_MAP;
        List<Entry> told = plain ? List.copyOf(entries) : List.of();
        return new Value(style, "", offset(event.getStartMark()), end, List.of(), told);
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
        return new Value(isMarked(event) ? Style.OTHER : style, "", start, end, List.copyOf(items), List.of());
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
        return new Value(isMarked(scalar) ? Style.OTHER : style, nothing ? "" : said, start, end, List.of(), List.of());
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
}
