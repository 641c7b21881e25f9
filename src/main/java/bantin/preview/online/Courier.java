package bantin.preview.online;

import bantin.problem.BantinException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the portal to its readers for the desk, which only asks. All words are those of the command line. What can't be
 * done is thrown as a {@link BantinException}.
 */
public interface Courier {
    /** Where the portal may be published, the usual place first. */
    List<Place> places();

    /** Where visitors are shown an older release, as far as is known without asking: a sentence for each place. */
    List<String> older();

    /** What was published of a file or folder has another path now. */
    void moved(String from, String to);

    /** Builds, compares, and brings it online where the ear's owner consents. */
    void publish(String place, Cause cause, Ear ear) throws IOException;

    Shelf releases(String place, Ear ear) throws IOException;

    /** @return what was done, in a sentence */
    List<String> turnBack(String place, String release, Ear ear) throws IOException;

    /** @return what was found: the sentence on the whole, then a line for each file that is not as it was published */
    List<String> verify(String place, Ear ear) throws IOException;

    /** The portal has errors, which the desk shows elsewhere. */
    final class Faulty extends BantinException {
        private static final long serialVersionUID = 1L;

        public Faulty(@Nullable Throwable cause) {
            super(cause, "publish.build-errors");
        }
    }

    enum Cause {
        EDITING,
        /** reads all files at the place, and makes good what somebody did to them */
        REPAIR
    }

    /** @param to where its files go */
    record Place(String name, String to) {}

    /** @param older what is to be said when visitors don't see the newest */
    record Shelf(List<Release> releases, Optional<String> older) {}

    /** @param brought who published it and what it brought */
    record Release(String id, String when, String brought, boolean online) {}

    /** Who waits for it at the desk. */
    interface Ear {
        /** Who it is, when that is not who sits at this computer. */
        Optional<String> guest();

        void stage(Stage stage);

        void say(String words);

        /** How much of the present stage is done. */
        void built(int done, int total);

        /** How many files were sent. */
        void progress(int done, int total);

        /** Whether she says yes to a question. */
        boolean agrees(String question);

        /** What she typed where a question asks for a secret; empty while she did not. */
        Optional<char[]> secret(String question);

        /** Throws when nobody wants it any more. Only to be asked where it can be left as it is. */
        void goesOn();

        /** The names of the doubts that don't stop it; empty when it goes no further. */
        Optional<Set<String>> consent(Offer offer);

        /** @param brought whether there was anything to bring */
        void online(boolean brought, String url);
    }

    enum Stage {
        WAITING,
        BUILDING,
        COMPARING,
        SENDING
    }

    /**
     * What a publish would do.
     *
     * @param print another one for each other plan
     * @param lines what it would do, in words
     * @param doubts reasons not to do it
     * @param nothing whether the place has this very portal already
     */
    record Offer(String print, List<String> lines, List<Doubt> doubts, boolean nothing, Pages pages) {}

    /** @param name by which it is passed over */
    record Doubt(String name, String words) {}

    /** Addresses of pages, below the portal's own. */
    record Pages(List<String> added, List<String> changed, List<String> removed) {}
}
