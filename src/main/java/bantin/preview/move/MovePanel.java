package bantin.preview.move;

import bantin.problem.Messages;
import bantin.text.Html;

/** Above the fields of an entry: another name for it, and the way to delete it. */
public final class MovePanel {
    private final Messages messages;

    public MovePanel(Messages messages) {
        this.messages = messages;
    }

    public String html(String path) {
        return "<details id=\"moves\" data-unsaved=\"" + word("round.unsaved") + "\" data-offline=\""
                + word("edit.offline") + "\"><summary>" + word("move.title")
                + "</summary>\n<form class=\"step\" data-move=\"rename\"><label for=\"move-name\">"
                + word("move.field") + "</label><input id=\"move-name\" name=\"name\" required maxlength=\"100\""
                + " autocomplete=\"off\" value=\""
                + Html.escape(EntryName.of(path).name())
                + "\"><button aria-describedby=\"about-rename\">" + word("move.rename")
                + "</button> <span class=\"help\" id=\"about-rename\">" + word("move.rename.help")
                + "</span></form>\n<form class=\"step\" data-move=\"delete\"><button aria-describedby=\"about-delete\">"
                + word("move.delete") + "</button> <span class=\"help\" id=\"about-delete\">"
                + word("move.delete.help") + "</span></form>\n<p><output id=\"move-said\"></output></p>\n</details>\n";
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
