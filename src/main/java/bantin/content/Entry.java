package bantin.content;

import bantin.content.body.Anchor;
import bantin.content.body.Body;
import bantin.content.body.BodyStore;
import bantin.content.body.Reference;
import bantin.text.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One item that an editor wrote. */
public sealed interface Entry permits Article, StaticPage, Album, Item {
    EntryKind kind();

    Head head();

    Text text();

    default String file() {
        return head().file();
    }

    default String title() {
        return head().title();
    }

    default String lang() {
        return head().lang();
    }

    default Optional<Moment> date() {
        return head().date();
    }

    /** The day by which readers place it: when it was published, or what it tells of. */
    default Optional<Moment> day() {
        return date();
    }

    /** Its texts of several paragraphs beside its body, as far as they are searched. */
    default List<Text> prose() {
        return List.of();
    }

    /** When it last was another. */
    default Optional<Moment> changed() {
        return head().updated().or(this::date);
    }

    /** Who wrote it; empty when nobody is named. */
    default String author() {
        return "";
    }

    /** Slug of its category; empty for what has none. */
    default String category() {
        return "";
    }

    default List<Attachment> attachments() {
        return List.of();
    }

    /** What it is in the words of schema.org, such as {@code NewsArticle}; empty for what is just a page. */
    default String schemaType() {
        return "";
    }

    /** What it points to in its texts, beside its attachments and pictures. */
    default List<Reference> references() {
        return text().references();
    }

    /** The pictures that it names outside of its texts. */
    default List<Head.Cover> pictures() {
        return head().cover().stream().toList();
    }

    /** Whether it points to anything at all: a file, a picture, a place, its translation, or says where it stood before. */
    default boolean points() {
        return head().translation().isPresent()
                || !head().aliases().isEmpty()
                || !references().isEmpty()
                || !pictures().isEmpty()
                || !attachments().isEmpty();
    }

    /** When it came out as news; empty for what is none. */
    default Optional<Moment> news() {
        return Optional.empty();
    }

    /** When it no longer stands before others by itself. */
    default Optional<Moment> unpinned() {
        return Optional.empty();
    }

    /** That it is kept back for something that it lacks. */
    default Optional<Waiting> waiting() {
        return Optional.empty();
    }

    /** By what else it is found; empty texts mean nothing. */
    default List<Searched> searched() {
        List<Searched> more = new ArrayList<>();
        more.add(new Searched(Searched.Weight.SUMMARY, String.join(". ", head().tags())));
        more.add(new Searched(Searched.Weight.BODY, author()));
        head().cover().ifPresent(cover -> {
            more.add(new Searched(Searched.Weight.BODY, cover.alt()));
            more.add(new Searched(Searched.Weight.BODY, cover.caption()));
        });
        attachments().forEach(file -> more.add(new Searched(Searched.Weight.BODY, file.title())));
        return more;
    }

    /** What stands for a word of its kind's address pattern, beside those that every entry fills: its slug, its day. */
    default String step(String word) {
        throw new IllegalArgumentException("no entry in " + kind().folder() + " has a {" + word + "}");
    }

    /**
     * That something is lacking that readers wait for.
     *
     * @param days working days after which it is time
     */
    record Waiting(Optional<Moment> since, int days) {}

    /**
     * What is known of a body without having it in memory.
     *
     * @param body where the {@link BodyStore} keeps its HTML
     * @param firstParagraph plain text
     */
    record Text(
            BodyStore.Slot body,
            List<Reference> references,
            List<Anchor> anchors,
            String firstParagraph,
            int syllables) {

        /** No text, which no store keeps. */
        public static Text none() {
            return new Text(BodyStore.Slot.NONE, List.of(), List.of(), "", 0);
        }

        /** No text, no picture, nothing to show. */
        public boolean isEmpty() {
            return body.length() == 0;
        }

        static Text of(Body body, BodyStore bodies) {
            return new Text(
                    bodies.put(body.isEmpty() ? "" : body.html()),
                    body.references(),
                    body.anchors(),
                    body.firstParagraph(),
                    body.syllables());
        }
    }
}
