package bantin.preview.form;

import bantin.problem.Messages;
import bantin.text.Html;
import java.util.List;

/** The row of buttons above a text, for those who don't know its signs. Each puts some in as if they had been typed. */
public final class TextTools {
    private static final List<String> TOOLS =
            List.of("heading", "bold", "list", "quote", "link", "picture", "gallery", "table", "attachment");
    private static final List<String> SAMPLES =
            List.of("bold", "heading", "item", "quote", "link", "column", "picture");

    private TextTools() {}

    /** @param text id of the field to which they belong */
    public static String html(Messages messages, String text) {
        StringBuilder html = new StringBuilder("<div class=\"tools\" role=\"toolbar\" id=\"tools\" aria-controls=\"")
                .append(text)
                .append("\" aria-label=\"")
                .append(Html.escape(messages.text("edit.tools")))
                .append('"');
        SAMPLES.forEach(sample -> html.append(" data-")
                .append(sample)
                .append("=\"")
                .append(Html.escape(messages.text("edit.sample." + sample)))
                .append('"'));
        html.append('>');
        for (String tool : TOOLS) {
            html.append("<button type=\"button\" data-tool=\"")
                    .append(tool)
                    .append(tool.equals(TOOLS.get(0)) ? "\">" : "\" tabindex=\"-1\">")
                    .append(Html.escape(messages.text("edit.tool." + tool)))
                    .append("</button>");
        }
        return html.append("</div>\n").toString();
    }
}
