package bantin.preview.desk;

import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.content.Entry;
import bantin.director.Snapshot;
import bantin.edit.OpenedFile;
import bantin.preview.form.FormFields;
import bantin.preview.form.TextTools;
import bantin.problem.Messages;
import bantin.problem.Problems;
import bantin.text.Html;
import bantin.yaml.KeyWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages on which an editor writes: an entry with its page beside it, and the beginning of a new one. */
public final class EditPage {
    private static final List<String> WORDS = List.of(
            "unsaved",
            "saving",
            "offline",
            "undo.sure",
            "page.none",
            "conflict.gap",
            "restored",
            "row.back",
            "row.faulty",
            "row.remove",
            "find.none",
            "find.words",
            "picture.alt",
            "picture.describe",
            "picture.heavy",
            "picture.insert",
            "picture.offline",
            "picture.row",
            "picture.waits");

    private final Messages messages;
    private final Optional<Snapshot> shown;

    /** @param shown the portal; empty while its settings can't be read */
    public EditPage(Messages messages, Optional<Snapshot> shown) {
        this.messages = messages;
        this.shown = shown;
    }

    private Snapshot site() {
        return shown.orElseThrow();
    }

    /**
     * An entry in its fields; as one text where that was asked for, or where it can't be told into fields.
     *
     * @param opened names the bytes of the file
     * @param round what may be done with it besides writing
     * @param kept what it held before
     */
    public String html(
            Editable editable, OpenedFile text, String opened, String token, String round, String kept, boolean whole) {
        boolean fields = text.hasFields() && !whole;
        String file = editable.path();
        String form = fields
                ? fields(editable, text)
                : (whole ? "" : "<p class=\"unfilled\">" + word("edit.head") + "</p>\n")
                        + area("whole", "edit.whole", "raw", text.whole(), 30, "");
        String other = fields
                ? link(file, "&amp;whole=1", "edit.whole")
                : text.hasFields() ? link(file, "", "edit.fields") : "";
        String main = "<p class=\"path\">" + Html.escape(file)
                + "</p>\n" + round + "<div class=\"entry\">\n<form id=\"entry\" autocomplete=\"off\" data-file=\""
                + Html.escape(file) + "\" data-opened=\"" + opened + "\" data-token=\"" + token + "\"" + words() + ">\n"
                + "<p id=\"found\" class=\"unfilled\" hidden>" + word("edit.found")
                + " <button type=\"button\" id=\"restore\">"
                + word("edit.restore") + "</button> <button type=\"button\" id=\"forget\">" + word("edit.forget")
                + "</button></p>\n" + form
                + "<ul class=\"told\" id=\"p-\" aria-live=\"polite\"></ul>\n"
                + "<div class=\"deeds\" id=\"deeds\" tabindex=\"-1\"><button>" + word("edit.save")
                + "</button> <button type=\"button\" id=\"undo\">"
                + word("edit.undo") + "</button> " + other + " <output id=\"said\"></output></div>\n"
                + kept
                + "<section id=\"conflict\" hidden aria-labelledby=\"conflict-title\"><h2 id=\"conflict-title\" tabindex=\"-1\">"
                + word("edit.conflict") + "</h2><p>" + word("edit.conflict.hint") + "</p><ol id=\"lines\"></ol>"
                + "<button type=\"button\" id=\"mine\">" + word("edit.conflict.mine")
                + "</button> <a target=\"_blank\" href=\""
                + href(file) + "\">" + word("edit.conflict.theirs") + "</a></section>\n</form>\n"
                + "<section class=\"beside\" aria-labelledby=\"beside-title\"><h2 id=\"beside-title\">"
                + word("edit.page")
                + "</h2><a class=\"skip\" href=\"#deeds\">" + word("edit.page.skip")
                + "</a><p id=\"no-page\" class=\"calm\" hidden></p><div id=\"pages\"><iframe title=\""
                + word("edit.page")
                + "\" sandbox=\"allow-same-origin\"></iframe><iframe title=\"" + word("edit.page")
                + "\" sandbox=\"allow-same-origin\" hidden></iframe></div></section>\n</div>\n"
                + "<noscript><p>" + word("edit.noscript") + "</p></noscript>\n";
        // settings show on every page: there is no one page of theirs
        boolean settings = editable.form() == OpenedFile.Kind.MAP;
        String none = settings ? "data-page-none=\"" + word("edit.page.settings") + "\"" : "";
        String told = settings ? main.replaceFirst("data-page-none=\"[^\"]*\"", none) : main;
        return frame().writing("edit", messages.text("edit.title", title(file)), told);
    }

    private String fields(Editable file, OpenedFile text) {
        FormFields form = new FormFields(
                messages,
                site().portal().config(),
                new RowPictures(site(), file.beside().path())::address);
        return switch (file.form()) {
            case LIST -> form.list(OpenedFile.LIST, file.shape(), text.fields());
            case MAP -> form.map(file.shape(), text.fields());
            case ENTRY ->
                form.head(
                                file.shape(),
                                text.fields(),
                                site().portal()
                                        .site()
                                        .items()
                                        .type(file.kind().orElseThrow().name()))
                        + new EntryPictures(file).fill(word("edit.photos.fill"))
                        + area("body", "edit.body", "body", text.body(), 18, TextTools.html(messages, "body"))
                        + pictures()
                        + new EntryPictures(file).turns(messages);
        };
    }

    /** In place of an entry that can't be opened. */
    public String refusal(String words) {
        return frame().writing(
                        "edit",
                        messages.text("edit.not-opened"),
                        "<p class=\"unfilled\">" + Html.escape(words) + "</p>\n");
    }

    /** A form that asks for the little that a new entry can't do without. */
    public String beginning(String token) {
        KindNames names = new KindNames(messages, site().portal().site().items());
        Map<String, String> kinds = new LinkedHashMap<>();
        site().portal().kinds().all().forEach(kind -> kinds.put(kind.name(), names.of(kind.name())));
        Map<String, String> categories = new LinkedHashMap<>();
        site().portal().config().categories().forEach(one -> categories.put(one.slug(), one.title()));
        String main = "<form id=\"begin\" data-token=\"" + token + "\"" + words() + ">\n"
                + "<div class=\"field\"><label for=\"kind\">" + word("edit.new.kind") + "</label>"
                + select("kind", kinds)
                + "</div>\n<div class=\"field\"><label for=\"title\">" + word("edit.new.title")
                + "</label><input id=\"title\" name=\"title\" required maxlength=\"300\" autocomplete=\"off\"></div>\n"
                + (categories.isEmpty()
                        ? ""
                        : "<div class=\"field\"><label for=\"category\">" + word("edit.new.category") + "</label>"
                                + select("category", categories) + "</div>\n")
                + "<div class=\"deeds\"><button>" + word("edit.new.begin")
                + "</button> <output id=\"said\"></output></div>\n"
                + "</form>\n<noscript><p>" + word("edit.noscript") + "</p></noscript>\n";
        return frame().writing("new", messages.text("edit.new"), main);
    }

    /** Where an entry is edited, as it may stand in an attribute. */
    public static String href(String file) {
        return DeskPage.ROOT + "edit?file=" + java.net.URLEncoder.encode(file, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Where the text of an entry is compared with what was published of it. */
    public static String comparison(String file) {
        return href(file).replaceFirst("edit", "so-sanh");
    }

    /** Of a portal whose settings can't be read nothing is known, not even its name. */
    public static SiteConfig config(Optional<Snapshot> shown) {
        return shown.map(site -> site.portal().config()).orElseGet(() -> new SiteConfigReader(new Problems())
                .read("title: site.yml\nurl: https://example.vn/\n")
                .orElseThrow());
    }

    private DeskPage frame() {
        return DeskPage.forWriting(messages, config(shown));
    }

    /** What an entry, a list or the settings are called. */
    String title(String file) {
        return shown.flatMap(site -> site.entry(file))
                .map(Entry::title)
                .filter(title -> !title.isEmpty())
                .or(() -> Optional.ofNullable(Editable.others().get(file))
                        .map(shape -> KeyWords.in(messages.lang().code()).apply(shape.title())))
                .orElse(file.substring(file.lastIndexOf('/') + 1));
    }

    private String link(String file, String more, String word) {
        return "<a href=\"" + href(file) + more + "\">" + word(word) + "</a>";
    }

    private String area(String id, String label, String name, String text, int rows, String tools) {
        return "<div class=\"field\" data-name=\"" + name + "\"><label for=\"" + id + "\">" + word(label)
                + "</label>" + tools + "<textarea id=\"" + id + "\" class=\"text\" name=\"" + name + "\" rows=\"" + rows
                + "\" aria-describedby=\"p-" + name + "\">\n" + Html.escape(text)
                + "</textarea><ul class=\"told\" id=\"p-" + name + "\" aria-live=\"polite\"></ul></div>\n";
    }

    /** What is chosen here is sent by the script; it is no field of the entry. */
    private String pictures() {
        return "<p class=\"pictures\"><button type=\"button\" id=\"add-pictures\" aria-describedby=\"drop-pictures\">"
                + word("edit.picture.add") + "</button> <span id=\"drop-pictures\">" + word("edit.picture.drop")
                + "</span><input type=\"file\" id=\"pictures\" multiple hidden"
                + " accept=\"image/jpeg,image/png,image/webp,image/gif\"></p>\n"
                + "<ul class=\"sent\" id=\"sent-pictures\" aria-live=\"polite\"></ul>\n";
    }

    private static String select(String name, Map<String, String> choices) {
        StringBuilder html = new StringBuilder("<select id=\"" + name + "\" name=\"" + name + "\">");
        choices.forEach((value, words) -> html.append("<option value=\"")
                .append(Html.escape(value))
                .append("\">")
                .append(Html.escape(words))
                .append("</option>"));
        return html.append("</select>").toString();
    }

    /** What the script says. */
    private String words() {
        StringBuilder words = new StringBuilder();
        WORDS.forEach(word -> words.append(" data-")
                .append(word.replace('.', '-'))
                .append("=\"")
                .append(word("edit." + word))
                .append('"'));
        return words.toString();
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
