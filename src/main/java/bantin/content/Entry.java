package bantin.content;

import bantin.text.Moment;
import java.util.List;
import java.util.Optional;

/** One item that an editor wrote. */
public sealed interface Entry permits Article, StaticPage, Album {
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

    /**
     * What is known of a body without having it in memory.
     *
     * @param body where the {@link BodyStore} keeps its HTML
     * @param firstParagraph plain text
     */
    record Text(
            BodyStore.Slot body,
            List<Reference> references,
            List<String> anchors,
            String firstParagraph,
            int syllables) {

        static Text of(Body body, BodyStore bodies) {
            return new Text(
                    bodies.put(body.html()),
                    body.references(),
                    body.anchors(),
                    body.firstParagraph(),
                    body.syllables());
        }
    }
}
