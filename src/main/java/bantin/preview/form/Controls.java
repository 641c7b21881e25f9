package bantin.preview.form;

import bantin.text.Html;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** Fields as HTML. The place of a field in its file names it: {@code lich/:0/gio} is an entry of the first row of a list. */
record Controls(FormWords words) {

    /** A control with its label, its help, and room for what is wrong with it. */
    String field(String path, String label, String help, String control) {
        String id = Html.escape(path);
        String described = help.isEmpty() ? "p-" + id : "h-" + id + " p-" + id;
        return "<div class=\"field\" data-name=\"" + id + "\"><label for=\"f-" + id + "\">" + Html.escape(label)
                + "</label>"
                + control.replaceFirst(
                        "@id", Matcher.quoteReplacement("id=\"f-" + id + "\" aria-describedby=\"" + described + "\""))
                + (help.isEmpty() ? "" : "<p class=\"help\" id=\"h-" + id + "\">" + Html.escape(help) + "</p>")
                + told(path) + "</div>\n";
    }

    static String told(String path) {
        return "<ul class=\"told\" id=\"p-" + Html.escape(path) + "\" aria-live=\"polite\"></ul>";
    }

    /** What a form does not change is shown as it is written. */
    static String kept(String path, String label, String text, String why) {
        return "<div class=\"field kept\" data-name=\"" + Html.escape(path) + "\"><p class=\"label\">"
                + Html.escape(label) + "</p><pre>" + Html.escape(text) + "</pre><p class=\"help\">" + Html.escape(why)
                + "</p>" + told(path) + "</div>\n";
    }

    static String input(String name, String text) {
        return "<input @id name=\"" + Html.escape(name) + "\" value=\"" + Html.escape(text)
                + "\" autocomplete=\"off\">";
    }

    static String area(String name, String text, int rows) {
        return "<textarea @id name=\"" + Html.escape(name) + "\" rows=\"" + rows + "\">\n" + Html.escape(text)
                + "</textarea>";
    }

    /** What the file says is always among the choices. */
    static String select(String name, Map<String, String> choices, String chosen) {
        StringBuilder html = new StringBuilder("<select @id name=\"" + Html.escape(name) + "\">");
        Map<String, String> all = new LinkedHashMap<>(choices);
        all.putIfAbsent(chosen, chosen);
        all.forEach((value, shown) -> html.append("<option value=\"")
                .append(Html.escape(value))
                .append(value.equals(chosen) ? "\" selected>" : "\">")
                .append(Html.escape(shown))
                .append("</option>"));
        return html.append("</select>").toString();
    }

    /** The text is what counts; the browser's calendar only writes into it. */
    String date(String name, String label, String text) {
        return "<span class=\"with\">" + input(name, text) + "<button type=\"button\" data-aid=\"date\" aria-label=\""
                + words.word("edit.date.pick", label) + "\">" + words.word("edit.date.calendar")
                + "</button><input type=\"date\" class=\"picker\" tabindex=\"-1\" aria-hidden=\"true\"></span>";
    }

    /** A control beside which something can be looked up or sent. */
    String aided(String control, String aid, String kinds, String label) {
        return "<span class=\"with\">" + control + "<button type=\"button\" data-aid=\"" + aid + "\" data-kinds=\""
                + Html.escape(kinds) + "\" aria-label=\"" + words.word("edit." + aid + ".for", label) + "\">"
                + words.word("edit." + aid) + "</button></span>";
    }
}
