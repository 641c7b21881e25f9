package bantin.content.markdown.parse;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks flexmark for a heading only at lines that look like one. It puts the whole paragraph together at each line that it is
 * asked about: the square of the lines in a law text without blank lines.
 */
final class QuickHeadings implements CustomBlockParserFactory {
    private final CustomBlockParserFactory headings = new HeadingParser.Factory();

    static void addTo(Parser.Builder builder) {
        builder.customBlockParserFactory(new QuickHeadings());
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory factory = headings.apply(options);
        return (state, matched) -> looksLikeOne(state) ? factory.tryStart(state, matched) : BlockStart.none();
    }

    private static boolean looksLikeOne(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (start >= line.length()) {
            return false;
        }
        char sign = line.charAt(start);
        int end = start;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return switch (sign) {
            case '#' -> end == line.length() || isSpace(line.charAt(end));
            case '=', '-' -> isBlankFrom(line, end);
            default -> false;
        };
    }

    private static boolean isBlankFrom(BasedSequence line, int start) {
        int at = start;
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at == line.length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return headings.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return headings.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return headings.affectsGlobalScope();
    }
}
