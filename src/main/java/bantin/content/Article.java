package bantin.content;

import bantin.config.AddressPatterns;
import bantin.text.Moment;
import java.util.List;
import java.util.Optional;

/**
 * A news article.
 *
 * @param category slug of a category of the site; empty when the editor's can't be found
 * @param pinnedUntil empty when not pinned; a pin without an end when pinned for good
 */
public record Article(
        Head head,
        Text text,
        String category,
        String author,
        String source,
        Optional<Pin> pinnedUntil,
        boolean featured,
        List<Attachment> attachments)
        implements Entry {
    public static final EntryKind KIND = new EntryKind(
            "article", "content/news/", EntryKind.Form.FILE, EntryKind.Text.NEEDED, AddressPatterns::article);

    /** How long an article stays on top; empty for as long as the editor leaves it there. */
    public record Pin(Optional<Moment> until) {}

    @Override
    public EntryKind kind() {
        return KIND;
    }

    /** Every article that is read without an error has a date. */
    public Moment published() {
        return head.date().orElseThrow();
    }

    @Override
    public Optional<Moment> news() {
        return Optional.of(published());
    }

    @Override
    public Optional<Moment> unpinned() {
        return pinnedUntil.flatMap(Pin::until);
    }

    @Override
    public String schemaType() {
        return "NewsArticle";
    }

    @Override
    public List<Searched> searched() {
        List<Searched> more = Entry.super.searched();
        more.add(new Searched(Searched.Weight.BODY, source));
        return more;
    }

    @Override
    public String step(String word) {
        return word.equals("category") ? category : Entry.super.step(word);
    }
}
