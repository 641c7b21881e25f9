package bantin.content;

import bantin.content.body.Reference;
import java.util.List;

/**
 * A page that belongs to no list: an introduction, a contact page.
 *
 * @param address where it stands, such as {@code /gioi-thieu/lich-su/}
 * @param order its place among its neighbours where no menu gives it one
 * @param lists names of declared types whose entries it shows below its text
 */
public record StaticPage(Head head, Text text, String address, int order, List<Reference.Link> lists) implements Entry {
    public static final EntryKind KIND =
            new EntryKind("page", "content/pages/", EntryKind.Form.FILE, EntryKind.Text.NEEDED, addresses -> "{path}");

    /** Whether nothing of it is there yet: all its lines are still to be filled in. It stands at its address, and nothing leads to it. */
    public boolean isUnfilled() {
        return text.isEmpty() && lists.isEmpty() && head.cover().isEmpty();
    }

    @Override
    public EntryKind kind() {
        return KIND;
    }

    @Override
    public String step(String word) {
        return word.equals("path") ? address : Entry.super.step(word);
    }
}
