package bantin.preview.desk;

import bantin.content.body.Body;
import bantin.content.markdown.MarkdownReader;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.problem.Problems;
import bantin.text.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The manual for editors, and the steps to the first article for those who see the desk for the first time. */
public final class ManualPage {
    public static final String NAME = "huong-dan/";
    private static final String FOLDER = "/bantin/preview/";
    private static final String LINE = "\n";

    /** On a line of its own. */
    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[([^\\]]*)]\\((" + NAME + "[a-z-]+\\.webp)\\)$");

    private ManualPage() {}

    static String html(Lang lang) {
        return "<article class=\"manual\">" + illustrated(text(lang).replaceFirst("^# .*\n", "")) + "</article>\n";
    }

    /** The bytes of a picture, by its name below the page's address. */
    public static Optional<byte[]> picture(String name) throws IOException {
        boolean known = Arrays.stream(Lang.values())
                .flatMap(lang -> PICTURE.matcher(text(lang)).results())
                .anyMatch(picture -> picture.group(2).equals(NAME + name));
        if (!known) {
            return Optional.empty();
        }
        try (InputStream in =
                Objects.requireNonNull(ManualPage.class.getResourceAsStream(FOLDER + NAME + name), name)) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static String illustrated(String text) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (MatchResult picture : PICTURE.matcher(text).results().toList()) {
            html.append(read(text.substring(from, picture.start())))
                    .append("<p><img src=\"" + DeskPage.ROOT + picture.group(2) + "\" alt=\""
                            + Html.escape(picture.group(1)) + "\" loading=\"lazy\"></p>\n");
            from = picture.end();
        }
        return html.append(read(text.substring(from))).toString();
    }

    /** Until something was published from here. */
    static String firstSteps(Messages messages) {
        String text = text(messages.lang());
        int from = text.indexOf("## ");
        String all = text.substring(text.indexOf(LINE, from), text.indexOf("\n## ", from));
        String steps = PICTURE.matcher(all).replaceAll("");
        return "<section class=\"steps\" aria-labelledby=\"steps\"><h2 id=\"steps\">"
                + Html.escape(text.substring(from + 3, text.indexOf(LINE, from))) + "</h2>" + read(steps)
                + "<p><a href=\"" + DeskPage.ROOT + NAME + "\">" + Html.escape(messages.text("desk.manual"))
                + "</a></p></section>\n";
    }

    private static String read(String text) {
        Body body = new MarkdownReader(MarkdownOptions.defaults()).read(text, FOLDER, 0, new Problems());
        return body.html();
    }

    private static String text(Lang lang) {
        String name = FOLDER + "huong-dan" + (lang == Lang.VI ? "" : "." + lang.code()) + ".md";
        try (InputStream in = Objects.requireNonNull(ManualPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
