package bantin.preview.desk;

import bantin.config.SiteConfig;
import bantin.problem.Messages;
import bantin.text.Html;
import bantin.text.Numbers;
import java.util.List;

/** The frame of the dashboard's pages. */
public final class DeskPage {
    static final String ROOT = "/_bantin/";
    private static final List<String> LISTS = List.of("", "problems", "changes", ManualPage.NAME);
    /** Those too on which something is done. */
    private static final List<String> ALL = List.of("", "problems", "changes", "dang", "nhat-ky", ManualPage.NAME);

    private final Messages messages;
    private final SiteConfig config;
    private final int problems;
    private final boolean writes;

    /** @param writes whether whoever reads it may write too */
    DeskPage(Messages messages, SiteConfig config, int problems, boolean writes) {
        this.messages = messages;
        this.config = config;
        this.problems = problems;
        this.writes = writes;
    }

    /** For a page on which something is done. */
    public static DeskPage forWriting(Messages messages, SiteConfig config) {
        return new DeskPage(messages, config, 0, true);
    }

    /** @param name of the list that is shown */
    String html(String name, String main) {
        return html(name, messages.text(heading(name)), List.of("desk"), main);
    }

    /** A page on which somebody writes: nothing on it changes by itself. */
    String writing(String name, String heading, String main) {
        return html(
                name,
                heading,
                List.of("rows", "edit", "round", "move", "typing", "sending", "aids", "paste", "picture", "tools"),
                main);
    }

    /** @param scripts by their names; those beside the desk's own have a sheet too */
    public String html(String name, String heading, List<String> scripts, String main) {
        StringBuilder nav = new StringBuilder();
        String here = word("desk.nav");
        for (String list : writes ? ALL : LISTS) {
            String count = list.equals("problems") && problems > 0
                    ? " <span class=\"count\">"
                            + Html.escape(messages.text(
                                    "desk.problems.count",
                                    new Numbers(messages.lang().code()).whole(problems)))
                            + "</span>"
                    : "";
            nav.append("<a href=\"").append(ROOT).append(list).append('"');
            nav.append(list.equals(name) ? " aria-current=\"page\">" : ">");
            nav.append(word(heading(list))).append(count).append("</a>\n");
            here = list.equals(name) ? word(heading(list)) : here;
        }
        String title = Html.escape(config.title());
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · %s</title>
                <link rel="stylesheet" href="/_bantin/desk.css">
                <link rel="icon" href="/_bantin/icon.svg" type="image/svg+xml">
                %s</head>
                <body>
                <a class="skip" href="#main">%s</a>
                <header>
                <p class="site"><span class="mark">bantin</span> <a href="%s">%s</a></p>
                <details class="fold"><summary>%s</summary>
                <nav aria-label="%s">
                %s</nav></details>
                </header>
                <main id="main" tabindex="-1">
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(
                        messages.lang().code(),
                        Html.escape(heading),
                        title,
                        loaded(scripts),
                        word("desk.skip"),
                        Html.escape(config.basePath()),
                        title,
                        here,
                        word("desk.nav"),
                        nav,
                        Html.escape(heading),
                        main);
    }

    /** Those that are not looked at by themselves. */
    private static final List<String> WITHOUT_SHEET = List.of("desk", "typing", "sending", "move");

    private static String loaded(List<String> scripts) {
        StringBuilder html = new StringBuilder();
        for (String script : scripts) {
            html.append("<script src=\"/_bantin/").append(script).append(".js\" defer></script>\n");
            html.append(
                    WITHOUT_SHEET.contains(script)
                            ? ""
                            : "<link rel=\"stylesheet\" href=\"/_bantin/" + script + ".css\">\n");
        }
        return html.toString();
    }

    private static String heading(String list) {
        return switch (list) {
            case "" -> "desk.items";
            case "dang" -> "desk.publish";
            case "nhat-ky" -> "desk.journal";
            case ManualPage.NAME -> "desk.manual";
            default -> "desk." + list;
        };
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
