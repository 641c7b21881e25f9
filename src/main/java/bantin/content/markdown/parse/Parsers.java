package bantin.content.markdown.parse;

import bantin.content.markdown.written.Signs;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/** flexmark set up for a dialect: with all extensions, and without any for the texts that hold nothing for them. Words alone need neither. */
public final class Parsers {
    private final Parser whole;
    private final Parser plain;

    public Parsers(MarkdownOptions options) {
        this.whole = parser(options, options.isPortal() ? extensions() : List.of());
        this.plain = parser(options, List.of());
    }

    /**
     * The same document as by the parser with all extensions.
     *
     * @param signs what the text holds, and perhaps more
     */
    public Document parse(String text, Signs signs) {
        Document prose = Prose.of(text, signs, plain.getOptions());
        if (prose != null) {
            return prose;
        }
        boolean extended = signs.holdAny(ExtensionSigns.ANY) && ExtensionSigns.areIn(text);
        return (extended ? whole : plain).parse(text);
    }

    Document parseByAll(String text) {
        return whole.parse(text);
    }

    private static Parser parser(MarkdownOptions options, List<Extension> extensions) {
        MutableDataSet settings = new MutableDataSet();
        settings.set(Parser.HTML_BLOCK_TAGS, blockTags());
        if (options.isClean()) {
            // pasted prose begins with four spaces; code stands between fences
            settings.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        }
        if (options.isPortal()) {
            // ![](ảnh lễ hội.jpg): the files of editors have spaces in their names
            settings.set(Parser.SPACE_IN_LINK_URLS, true);
            // |-|-| is a table for every other reader of Markdown
            settings.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
            settings.set(TablesExtension.COLUMN_SPANS, false);
            settings.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
            settings.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
            settings.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        }
        settings.set(Parser.EXTENSIONS, extensions);
        settings.set(Parser.HEADING_PARSER, false);
        Parser.Builder builder = Parser.builder(settings);
        QuickHeadings.addTo(builder);
        // whoever brings the reader of lines brings the reader of references too
        return builder.customInlineParserFactory(QuickMatches::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    private static List<Extension> extensions() {
        return List.of(
                TablesExtension.create(),
                TableAfterText.extension(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                FootnoteExtension.create(),
                DefinitionExtension.create(),
                new MeantAttributes());
    }

    /** flexmark knows the block tags of CommonMark 0.28; 0.31 has these instead. */
    private static List<String> blockTags() {
        List<String> tags = new ArrayList<>(Parser.HTML_BLOCK_TAGS.getDefaultValue());
        tags.remove("source");
        tags.remove("meta");
        tags.add("search");
        return List.copyOf(tags);
    }
}
