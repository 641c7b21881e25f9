package bantin.content.markdown.parse;

import bantin.content.markdown.written.TableLine;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table directly under a line of text is a table, as github.com shows it. flexmark sees one paragraph, so the lines above the
 * table are split off as a paragraph of their own.
 */
final class TableAfterText implements ParagraphPreProcessor {
    private TableAfterText() {}

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        int first = firstLineOfTable(block.getContentLines());
        if (first <= 0) {
            return 0;
        }
        Paragraph above = new Paragraph();
        above.setContent(block, 0, first);
        block.insertBefore(above);
        state.blockAdded(above);
        state.getInlineParser().parse(above.getContentChars().trimEnd(), above);
        return block.getLineChars(first).getStartOffset() - block.getStartOffset();
    }

    /** 0 when the table begins the paragraph or there is none. */
    private static int firstLineOfTable(List<BasedSequence> lines) {
        for (int delimiter = 1; delimiter < lines.size(); delimiter++) {
            if (TableLine.isDelimiter(lines.get(delimiter))) {
                int columns = TableLine.columns(lines.get(delimiter));
                int first = delimiter;
                while (first > 0 && TableLine.columns(lines.get(first - 1)) == columns) {
                    first--;
                }
                return first == delimiter ? 0 : first;
            }
        }
        return 0;
    }

    static Parser.ParserExtension extension() {
        return new Parser.ParserExtension() {
            @Override
            public void parserOptions(MutableDataHolder options) {}

            @Override
            public void extend(Parser.Builder builder) {
                builder.paragraphPreProcessorFactory(new Factory());
            }
        };
    }

    private static final class Factory implements ParagraphPreProcessorFactory {
        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new TableAfterText();
        }
    }
}
