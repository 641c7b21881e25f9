package bantin.preview.move;

import bantin.preview.desk.Editable;
import bantin.problem.Messages;
import bantin.text.Html;
import java.util.stream.Collectors;

/** Above the fields of an entry: another name for it, another folder, and the way to delete it. */
public final class MovePanel {
    private static final int MOST_OFFERED = 200;

    private final Messages messages;

    public MovePanel(Messages messages) {
        this.messages = messages;
    }

    public String html(Editable file) {
        String path = file.path();
        return "<details id=\"moves\" data-unsaved=\"" + word("round.unsaved") + "\" data-offline=\""
                + word("edit.offline") + "\"><summary>" + word("move.title")
                + "</summary>\n<form class=\"step\" data-move=\"rename\"><label for=\"move-name\">"
                + word("move.field") + "</label><input id=\"move-name\" name=\"name\" required maxlength=\"100\""
                + " autocomplete=\"off\" value=\""
                + Html.escape(EntryName.of(path).name())
                + "\"><button aria-describedby=\"about-rename\">" + word("move.rename")
                + "</button> <span class=\"help\" id=\"about-rename\">" + word("move.rename.help")
                + "</span></form>\n" + folder(file)
                + "<form class=\"step\" data-move=\"delete\"><button aria-describedby=\"about-delete\">"
                + word("move.delete") + "</button> <span class=\"help\" id=\"about-delete\">"
                + word("move.delete.help") + "</span></form>\n<p><output id=\"move-said\"></output></p>\n</details>\n";
    }

    /** Which folders there are is offered; another one may be typed. */
    private String folder(Editable file) {
        String all = file.kind().orElseThrow().folder();
        EntryName named = EntryName.of(file.path());
        if (!named.folder().startsWith(all)) {
            return "";
        }
        String offered = file.site().portal().tree().below(all.substring(0, all.length() - 1)).stream()
                .filter(source -> file.site().portal().kinds().isEntry(source.path()))
                .map(source -> EntryName.folderOf(source.path()))
                .filter(folder -> folder.length() > all.length())
                .map(folder -> folder.substring(all.length(), folder.length() - 1))
                .distinct()
                .sorted()
                .limit(MOST_OFFERED)
                .map(folder -> "<option value=\"" + Html.escape(folder) + "\">")
                .collect(Collectors.joining());
        return "<form class=\"step\" data-move=\"move\"><label for=\"move-folder\">" + word("move.folder")
                + "</label><input id=\"move-folder\" name=\"folder\" maxlength=\"200\" autocomplete=\"off\""
                + " list=\"move-folders\" value=\""
                + Html.escape(named.folder().substring(all.length()).replaceFirst("/$", ""))
                + "\"><datalist id=\"move-folders\">" + offered
                + "</datalist><button aria-describedby=\"about-move\">" + word("move.to")
                + "</button> <span class=\"help\" id=\"about-move\">" + word("move.to.help") + "</span></form>\n";
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
