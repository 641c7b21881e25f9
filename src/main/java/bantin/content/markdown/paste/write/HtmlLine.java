package bantin.content.markdown.paste.write;

import bantin.content.markdown.paste.block.Run;
import bantin.content.markdown.paste.block.WordLook;
import bantin.text.Html;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes the runs of a cell as HTML. Signs of Markdown are no signs there, but would be told as such. */
final class HtmlLine {
    private static final String SIGNS = "*_~#|[]{}\\`";

    private HtmlLine() {}

    static String write(List<Run> runs, Set<Integer> plainNotes) {
        StringBuilder out = new StringBuilder();
        String link = null;
        for (Run run : runs) {
            String address = run.look().link();
            if (!Objects.equals(address, link)) {
                out.append(link == null ? "" : "</a>");
                out.append(address == null ? "" : "<a href=\"" + Html.escape(address) + "\">");
                link = address;
            }
            switch (run.kind()) {
                case BREAK -> out.append("<br>");
                case NOTE -> {
                    plainNotes.add(Integer.parseInt(run.text()));
                    out.append("(").append(run.text()).append(")");
                }
                case WORDS -> out.append(words(run));
            }
        }
        return out.append(link == null ? "" : "</a>").toString();
    }

    private static String words(Run run) {
        WordLook look = run.look();
        String html = escaped(run.text());
        html = look.raised().isEmpty() ? html : in(look.raised(), html);
        html = look.code() ? in("code", html) : html;
        html = look.struck() ? in("del", html) : html;
        html = look.italic() ? in("em", html) : html;
        return look.bold() ? in("strong", html) : html;
    }

    private static String in(String tag, String html) {
        return "<" + tag + ">" + html + "</" + tag + ">";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = SIGNS.indexOf(c) >= 0 || text.startsWith(":::", i);
            out.append(sign ? "&#" + (int) c + ";" : Html.escape(String.valueOf(c)));
        }
        return out.toString();
    }
}
