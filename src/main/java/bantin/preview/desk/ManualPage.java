package bantin.preview.desk;

import bantin.content.body.Body;
import bantin.content.markdown.MarkdownReader;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Messages;
import bantin.problem.Problems;
import bantin.text.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The manual for editors, and the steps to the first article for those who see the desk for the first time. */
final class ManualPage {
    static final String NAME = "huong-dan/";
    private static final String SOURCE = "/bantin/preview/huong-dan.md";
    private static final String LINE = "\n";

    private ManualPage() {}

    /** In the language in which it is written, whatever that of the desk is. */
    static String html() {
        return "<article class=\"manual\" lang=\"vi\">" + read(text().replaceFirst("^# .*\n", "")) + "</article>\n";
    }

    /** Until something was published from here. */
    static String firstSteps(Messages messages) {
        String text = text();
        int from = text.indexOf("## ");
        String steps = text.substring(text.indexOf(LINE, from), text.indexOf("\n## ", from));
        return "<section class=\"steps\" lang=\"vi\" aria-labelledby=\"steps\"><h2 id=\"steps\">"
                + Html.escape(text.substring(from + 3, text.indexOf(LINE, from))) + "</h2>" + read(steps)
                + "<p><a href=\"" + DeskPage.ROOT + NAME + "\">" + Html.escape(messages.text("desk.manual"))
                + "</a></p></section>\n";
    }

    private static String read(String text) {
        Body body = new MarkdownReader(MarkdownOptions.defaults()).read(text, SOURCE, 0, new Problems());
        return body.html();
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(ManualPage.class.getResourceAsStream(SOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
