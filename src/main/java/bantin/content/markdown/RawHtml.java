package bantin.content.markdown;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes the raw HTML of a body as the policy says; what has to be cleaned is cleaned at the end, with all around it. */
final class RawHtml {
    /** Our own marks must not come out of an entity. */
    private static final Pattern CONTROL_ENTITY =
            Pattern.compile("&#0*(?:[1-8]|1[0-9]|2[0-9]|3[01])(?!\\d);?|&#[xX]0*1?[0-9a-fA-F](?![0-9a-fA-F]);?");

    /** Tags that cannot break what stands around them, so frequent that they should not cost a second parser. */
    private static final Set<String> HARMLESS = Set.of("<br>", "<br/>", "<br />", "<hr>", "<wbr>");

    private RawHtml() {}

    static void writeBlock(String html, Draft draft) {
        if (draft.options.html() == HtmlPolicy.ESCAPE) {
            draft.html("<p>").text(html.strip()).html("</p>");
        } else {
            write(html, draft);
        }
    }

    static void write(String html, Draft draft) {
        switch (draft.options.html()) {
            case KEEP -> draft.html(html);
            case ESCAPE -> draft.text(html);
            case CLEAN -> {
                if (HARMLESS.contains(html)) {
                    draft.html(html.startsWith("<br") ? "<br>" : html);
                } else {
                    draft.hasRawHtml = true;
                    draft.html(CONTROL_ENTITY.matcher(html).replaceAll(""));
                }
            }
        }
    }
}
