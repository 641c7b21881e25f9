package bantin.preview.gallery;

import bantin.director.Snapshot;
import bantin.page.kind.Page;
import bantin.problem.Messages;
import bantin.render.theme.PartMarks;
import bantin.render.theme.TemplateTrouble;
import bantin.text.Html;
import bantin.text.Numbers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One page with each part of a theme in each state, and the ways to whole pages of each kind. */
public final class GalleryPage {
    private static final Pattern HEAD =
            Pattern.compile("<link rel=\"stylesheet\"[^>]*>|<script src=\"/[^>]*></script>");
    private static final Pattern ID =
            Pattern.compile("\\s(?:id|for|aria-labelledby|aria-describedby|aria-controls)=\"[^\"]+|\\shref=\"#[^\"]+");
    private static final Pattern IN_HEAD =
            Pattern.compile("(?s)(?:\\s*<(?:link|meta)[^>]*>|\\s*<script.*?</script>)+\\s*");
    /** What an element must stand in; the others only lend their classes. */
    private static final Set<String> KEPT = Set.of("ul", "ol", "li", "table", "tbody", "tr", "p", "span");

    private final Messages messages;

    public GalleryPage(Messages messages) {
        this.messages = messages;
    }

    /** @throws TemplateTrouble when a template of the theme has to be mended first */
    public String html(Snapshot specimen) throws TemplateTrouble {
        PartBook book = new PartBook();
        Set<String> head = new LinkedHashSet<>();
        Map<String, List<String>> pages = new TreeMap<>();
        for (Page page : specimen.portal().plan().pages()) {
            if (!page.route().path().path().endsWith(".html")) {
                continue;
            }
            String html = new String(specimen.renderer().render(page), StandardCharsets.UTF_8);
            String address = specimen.portal().config().basePath()
                    + page.route().address().substring(1);
            book.add(address, page.lang(), html);
            Matcher found = HEAD.matcher(PartMarks.without(html));
            while (found.find()) {
                head.add(found.group());
            }
            pages.computeIfAbsent(specimen.input().templates().closest(page), name -> new ArrayList<>())
                    .add(address);
        }
        return page(specimen, book.parts(), head, pages);
    }

    private String page(
            Snapshot specimen,
            Map<String, List<PartBook.State>> parts,
            Set<String> head,
            Map<String, List<String>> pages) {
        StringBuilder main = new StringBuilder();
        main.append("<nav aria-labelledby=\"mau-cac-phan\"><h2 id=\"mau-cac-phan\">")
                .append(word("gallery.parts"))
                .append("</h2>\n<ul>\n");
        parts.keySet().forEach(name -> main.append("<li><a href=\"#")
                .append(anchor(name))
                .append("\">")
                .append(code(name))
                .append("</a></li>\n"));
        main.append("</ul></nav>\n").append(pages(pages)).append(unseen(specimen, parts.keySet()));
        int number = 0;
        for (Map.Entry<String, List<PartBook.State>> part : parts.entrySet()) {
            main.append("<section class=\"mau-phan\" id=\"")
                    .append(anchor(part.getKey()))
                    .append("\">\n<h2>");
            main.append(code(part.getKey())).append(" <span>");
            main.append(word("gallery.states", numbers(part.getValue().size()))).append("</span></h2>\n");
            for (PartBook.State state : part.getValue()) {
                main.append(state(state, ++number));
            }
            main.append("</section>\n");
        }
        return whole(head, main.toString());
    }

    private String pages(Map<String, List<String>> pages) {
        StringBuilder html = new StringBuilder("<section><h2>" + word("gallery.pages") + "</h2>\n<dl>\n");
        pages.forEach((template, addresses) -> {
            html.append("<dt>").append(code(template)).append("</dt>\n<dd>");
            html.append(addresses.stream()
                    .map(address ->
                            "<a href=\"" + Html.escape(address) + "\" lang=\"zxx\">" + Html.escape(address) + "</a>")
                    .collect(Collectors.joining(" ")));
            html.append("</dd>\n");
        });
        return html.append("</dl></section>\n").toString();
    }

    /** Parts of the theme that no page of the specimen has. */
    private String unseen(Snapshot specimen, Set<String> seen) {
        Set<String> unseen = new TreeSet<>();
        for (String file : specimen.input().theme().files().keySet()) {
            if (file.startsWith("templates/" + PartMarks.FOLDER)) {
                unseen.add(file.substring("templates/".length()));
            }
        }
        unseen.removeAll(seen);
        return unseen.isEmpty()
                ? ""
                : "<section><h2>" + word("gallery.unseen") + "</h2>\n<p>"
                        + unseen.stream().map(GalleryPage::code).collect(Collectors.joining(" ")) + "</p></section>\n";
    }

    private String state(PartBook.State state, int number) {
        StringBuilder html =
                new StringBuilder("<p class=\"mau-trang\">" + word("gallery.state", numbers(number)) + " <a href=\""
                        + Html.escape(state.page()) + "\" lang=\"zxx\">" + Html.escape(state.page()) + "</a></p>\n");
        if (IN_HEAD.matcher(state.html()).matches()) {
            return html.append("<pre tabindex=\"0\" lang=\"zxx\">")
                    .append(Html.escape(state.html()))
                    .append("</pre>\n")
                    .toString();
        }
        List<String> ends = new ArrayList<>();
        html.append("<div class=\"mau-hinh\" lang=\"").append(state.lang()).append("\">");
        for (PartBook.Element element : state.around()) {
            String tag = KEPT.contains(element.tag()) ? element.tag() : "div";
            if (tag.equals(element.tag()) || !element.classes().isEmpty()) {
                html.append('<')
                        .append(tag)
                        .append(element.classes().isEmpty() ? "" : " class=\"" + element.classes() + "\"")
                        .append('>');
                ends.add(0, "</" + tag + ">");
            }
        }
        String own =
                ID.matcher(state.html()).replaceAll(found -> Matcher.quoteReplacement(found.group() + "-" + number));
        return html.append(own).append(String.join("", ends)).append("</div>\n").toString();
    }

    private String whole(Set<String> head, String main) {
        String title = word("gallery.title");
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                %s
                <link rel="stylesheet" href="/_bantin/gallery.css">
                <link rel="icon" href="/_bantin/icon.svg" type="image/svg+xml">
                </head>
                <body>
                <main id="mau">
                <h1>%s</h1>
                <p>%s</p>
                %s</main>
                </body>
                </html>
                """.formatted(messages.lang().code(), title, String.join("\n", head), title, word("gallery.lead"), main);
    }

    private static String anchor(String part) {
        return "mau-" + part.replaceAll("[^a-z0-9]+", "-");
    }

    private static String code(String name) {
        return "<code lang=\"zxx\">" + Html.escape(name) + "</code>";
    }

    private String numbers(int number) {
        return new Numbers(messages.lang().code()).whole(number);
    }

    private String word(String id, Object... args) {
        return Html.escape(messages.text(id, args));
    }
}
