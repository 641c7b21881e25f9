package bantin.preview.form;

import bantin.content.markdown.paste.Paste;
import bantin.content.markdown.paste.Pasted;
import bantin.content.markdown.paste.Remark;
import bantin.problem.Messages;
import bantin.text.JsonObject;
import java.util.Map;

/** What is answered to a page on which something was pasted: the Markdown of it, and what did not come along. */
public final class PasteAnswer {
    private PasteAnswer() {}

    public static JsonObject to(Map<String, String> asked, Messages messages) {
        Pasted pasted = asked.containsKey("plain")
                ? Paste.plain(asked.get("plain"))
                : Paste.read(asked.getOrDefault("html", ""), asked.getOrDefault("around", ""));
        return new JsonObject()
                .put("markdown", pasted.markdown())
                .objects(
                        "remarks",
                        pasted.remarks().stream()
                                .map(remark -> remark(remark, messages))
                                .toList());
    }

    private static JsonObject remark(Remark remark, Messages messages) {
        return new JsonObject()
                .put("said", messages.text(remark.id(), remark.args()))
                .put("hint", messages.text(remark.id() + ".hint", remark.args()))
                .put("offered", remark.offered())
                .put("take", remark.offered().isEmpty() ? "" : messages.text("paste.take"));
    }
}
