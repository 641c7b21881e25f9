package bantin.edit;

import bantin.problem.BantinException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file that an editor opened. What is not edited keeps its bytes: opened and given back is the same file.
 *
 * <p>A file whose head can be read whole {@link #hasFields has fields} and a body, each to be edited by itself; any other
 * text can be edited {@link #whole as a whole}.
 */
public final class OpenedFile {
    /** The one field of a file that is a list. */
    public static final String LIST = "list";

    private static final String MARK = "\uFEFF";

    private final Kind kind;
    private final String mark;
    private final String text;
    private final Optional<Sections> sections;
    private final Optional<HeadCut> head;
    /** What was put before the head, so that it can be read as a map. */
    private final String before;

    /** What a file holds. */
    public enum Kind {
        /** a head and a text */
        ENTRY,
        /** a map and nothing else */
        MAP,
        /** a list of maps and nothing else */
        LIST
    }

    private OpenedFile(String mark, String text, Kind kind) {
        this.kind = kind;
        this.mark = mark;
        this.text = text;
        this.sections =
                kind == Kind.ENTRY ? Sections.of(text) : Optional.of(new Sections(0, text.length(), text.length()));
        this.before = kind == Kind.LIST ? LIST + ":" + LineEnds.of(text) : "";
        this.head = sections.flatMap(parts -> HeadCut.of(
                        before + text.substring(parts.head(), parts.headEnd()),
                        LineEnds.of(text),
                        MapForm.LINES,
                        kind == Kind.LIST ? MapCut.ROOT : 0))
                .filter(cut -> kind != Kind.LIST || cut.isRoot());
    }

    public static OpenedFile of(byte[] bytes) {
        return of(bytes, Kind.ENTRY);
    }

    /** @throws BantinException when the bytes are no text in UTF-8 */
    public static OpenedFile of(byte[] bytes, Kind kind) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new BantinException("edit.not-text");
            }
            return text.startsWith(MARK)
                    ? new OpenedFile(MARK, text.substring(1), kind)
                    : new OpenedFile("", text, kind);
        } catch (CharacterCodingException e) {
            throw new BantinException(e, "edit.not-text");
        }
    }

    public boolean hasFields() {
        return head.isPresent();
    }

    /** Whether there is a text below the head, or could be. */
    public boolean hasBody() {
        return kind == Kind.ENTRY;
    }

    /** The entries of the head in their order. */
    public List<HeadField> fields() {
        return head.map(cut -> new FieldsOf(cut, headLine()).all()).orElse(List.of());
    }

    private int headLine() {
        return FieldsOf.lines(text.substring(0, sections.orElseThrow().head())) + (before.isEmpty() ? 1 : 0);
    }

    /** The file as a field of a browser shows it. */
    public String whole() {
        return LineEnds.shown(text);
    }

    /** The text below the head without the blank lines around it, as a field of a browser shows it. */
    public String body() {
        return LineEnds.shown(core().of(text));
    }

    /** The line of the file in which the shown body begins, from 1. */
    public int bodyLine() {
        return FieldsOf.lines(text.substring(0, core().from())) + 1;
    }

    private record Span(int from, int to) {
        String of(String text) {
            return text.substring(from, to);
        }
    }

    private Span core() {
        int from = sections.map(Sections::body).orElse(0);
        int to = text.length();
        while (to > from && isEnd(text.charAt(to - 1))) {
            to--;
        }
        int start = from;
        for (int at = from; at < to && " \t\r\n".indexOf(text.charAt(at)) >= 0; at++) {
            start = isEnd(text.charAt(at)) ? at + 1 : start;
        }
        return text.substring(from, to).isBlank() ? new Span(text.length(), text.length()) : new Span(start, to);
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The bytes of the file with another text. */
    public byte[] withWhole(String typed) {
        return bytes(LineEnds.like(text, typed, LineEnds.of(text)));
    }

    /**
     * The bytes of the file after the edits.
     *
     * @throws BantinException when an edit can't be made without touching what was not edited
     */
    public byte[] with(Edits edits) {
        if (sections.isEmpty() || head.isEmpty()) {
            throw new BantinException("edit.head");
        }
        String cut = head.get().with(edits.head()).head().text();
        Sections parts = sections.get();
        String between = text.substring(parts.headEnd(), parts.body());
        return bytes(
                text.substring(0, parts.head()) + cut.substring(before.length()) + between + bodyWith(edits.body()));
    }

    private String bodyWith(Optional<String> typed) {
        int from = sections.orElseThrow().body();
        if (typed.isEmpty()) {
            return text.substring(from);
        }
        Span core = core();
        String end = LineEnds.of(text);
        String fresh = LineEnds.like(core.of(text), typed.get(), end);
        boolean first = core.from() == text.length() && !fresh.isEmpty();
        boolean open = first && from == text.length() && from > 0 && !isEnd(text.charAt(from - 1));
        return text.substring(from, core.from())
                + (open ? end : "")
                + fresh
                + (first && !isEnd(fresh.charAt(fresh.length() - 1)) ? end : "")
                + text.substring(core.to());
    }

    private byte[] bytes(String changed) {
        return (mark + changed).getBytes(StandardCharsets.UTF_8);
    }
}
