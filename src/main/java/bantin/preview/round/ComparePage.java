package bantin.preview.round;

import bantin.content.markdown.html.ShownText;
import bantin.director.Snapshot;
import bantin.edit.LineChange;
import bantin.edit.OpenedFile;
import bantin.edit.WordChange;
import bantin.preview.desk.DeskPage;
import bantin.preview.desk.EditPage;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.text.Html;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed in an entry since it was published, as far as that is still known: on its page, and in its file. */
public final class ComparePage {
    public static final String NAME = "so-sanh";

    private final Messages messages;
    private final Snapshot site;

    public ComparePage(Messages messages, Snapshot site) {
        this.messages = messages;
        this.site = site;
    }

    /**
     * @param published the bytes that were published; empty when nobody kept them
     * @param now the bytes of the file
     * @param page the page of some bytes, if there is one
     */
    public String html(String file, Optional<byte[]> published, byte[] now, Function<byte[], Optional<byte[]>> page) {
        String main = "<p class=\"path\">" + Html.escape(file) + "</p>\n" + body(published, now, page)
                + "<p class=\"begin\"><a href=\"" + EditPage.href(file) + "\">" + word("edit.open") + "</a></p>\n";
        return DeskPage.forWriting(messages, site.portal().config())
                .html(NAME, messages.text("compare.title"), List.of("edit"), main);
    }

    private String body(Optional<byte[]> published, byte[] now, Function<byte[], Optional<byte[]>> page) {
        if (published.isEmpty()) {
            return "<p class=\"unfilled\">" + word("compare.unknown") + "</p>\n";
        }
        if (Arrays.equals(published.get(), now)) {
            return "<p class=\"calm\">" + word("compare.same") + "</p>\n";
        }
        Optional<List<String>> before = page.apply(published.get()).map(this::shown);
        Optional<List<String>> after =
                before.isEmpty() ? before : page.apply(now).map(this::shown);
        String lines = lines(published.get(), now);
        return after.map(fresh -> pages(before.orElseThrow(), fresh, lines)).orElse(lines);
    }

    private List<String> shown(byte[] page) {
        return ShownText.of(new String(page, StandardCharsets.UTF_8), said -> messages.text("compare.picture", said));
    }

    private String pages(List<String> before, List<String> after, String lines) {
        if (before.equals(after)) {
            return "<p class=\"calm\">" + word("compare.page.same") + "</p>\n" + lines;
        }
        return "<p>" + word("compare.page") + "</p>\n<ol id=\"page\">\n"
                + WordChange.between(before, after).stream()
                        .map(this::paragraph)
                        .collect(Collectors.joining())
                + "</ol>\n<details><summary>" + word("compare.file") + "</summary>\n" + lines + "</details>\n";
    }

    private String paragraph(WordChange paragraph) {
        if (paragraph.parts().isEmpty()) {
            return "<li class=\"gap\">" + word("edit.conflict.gap") + "</li>\n";
        }
        return paragraph.parts().stream()
                .map(part -> {
                    String words = Html.escape(part.line());
                    return switch (part.kind()) {
                        case GONE -> "<del>" + words + "</del>";
                        case NEW -> "<ins>" + words + "</ins>";
                        default -> words;
                    };
                })
                .collect(Collectors.joining(" ", "<li>", "</li>\n"));
    }

    private String lines(byte[] published, byte[] now) {
        try {
            List<LineChange> lines = LineChange.between(
                    OpenedFile.of(published).whole(), OpenedFile.of(now).whole());
            StringBuilder html = new StringBuilder("<p>" + word("compare.intro") + "</p>\n<ol id=\"lines\">\n");
            lines.forEach(line -> html.append(line(line)));
            return html.append("</ol>\n").toString();
        } catch (BantinException notText) {
            return "<p class=\"unfilled\">" + word(notText.id()) + "</p>\n";
        }
    }

    private String line(LineChange line) {
        String kind = line.kind().name().toLowerCase(Locale.ROOT);
        String text =
                switch (line.kind()) {
                    case NEW -> "+ " + line.line();
                    case GONE -> "− " + line.line();
                    case SAME -> "  " + line.line();
                    case GAP -> messages.text("edit.conflict.gap");
                };
        return "<li class=\"" + kind + "\">" + Html.escape(text) + "</li>\n";
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
