package bantin.content;

import bantin.content.body.Reference;
import java.util.Optional;

/**
 * A page that belongs to no list: an introduction, a contact page.
 *
 * @param address where it stands, such as {@code /gioi-thieu/lich-su/}
 * @param translation the same page in another language, as a path of a content file relative to this one
 */
public record StaticPage(Head head, Text text, String address, Optional<Reference.Link> translation) implements Entry {
    public static final EntryKind KIND =
            new EntryKind("page", "content/pages/", EntryKind.Form.FILE, EntryKind.Text.NEEDED, addresses -> "{path}");

    @Override
    public EntryKind kind() {
        return KIND;
    }

    @Override
    public String step(String word) {
        return word.equals("path") ? address : Entry.super.step(word);
    }
}
