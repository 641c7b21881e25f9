package bantin.content;

import bantin.content.body.Reference;
import bantin.problem.Place;
import bantin.text.Moment;
import java.util.List;
import java.util.Optional;

/**
 * What the front matter of every entry may say.
 *
 * @param file path from the site's folder, such as {@code content/news/le-hoi.md}
 * @param slug last step of the address, from the front matter or else from the file's name
 * @param summary given by the editor, or empty
 * @param aliases old addresses that lead here, each with its place
 * @param translation the same in another language: a path of a content file relative to this one
 * @param draft whether it is not published yet: it says so, waits for review, or lacks what it can't be shown without
 * @param review what its writer says to whoever is to review it; empty when it does not wait for that
 * @param takedown how it was taken down by hand, if it was
 * @param place where the front matter begins; where the slug stands when it was given
 */
public record Head(
        String file,
        String title,
        String slug,
        String lang,
        Optional<Moment> date,
        Optional<Moment> updated,
        String summary,
        List<String> tags,
        List<Alias> aliases,
        Optional<Cover> cover,
        boolean draft,
        String review,
        Optional<Moment> expires,
        Optional<Reference.Link> translation,
        Optional<Takedown> takedown,
        Place place) {

    public Head {
        // thousands of entries share a few hundred tags: each is one object, which is quick to find again
        tags = tags.stream().map(String::intern).toList();
        lang = lang.intern();
    }

    /** An old address of an entry, as the editor wrote it. */
    public record Alias(String address, Place place) {}

    /**
     * The picture that stands for an entry.
     *
     * @param target as written: relative to the file, or from the content folder with a leading slash
     * @param focus the part of it that is never cut off; empty when not given
     */
    public record Cover(String target, String alt, String caption, String focus, Place place) {}

    /** The same with another end. */
    public Head expiring(Optional<Moment> end) {
        return new Head(
                file,
                title,
                slug,
                lang,
                date,
                updated,
                summary,
                tags,
                aliases,
                cover,
                draft,
                review,
                end,
                translation,
                takedown,
                place);
    }

    public boolean is(Takedown.Kind kind) {
        return takedown.isPresent() && takedown.get().kind() == kind;
    }

    /** The folder of the file. */
    public String folder() {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }
}
