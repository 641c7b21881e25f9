package bantin.problem;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * A sentence was said, or a refusal made that will be: an event of Java's flight recorder. A recording tells which words
 * people are shown; the tests make one, so that none is left that no test asks for.
 */
final class Said {
    private Said() {}

    static void of(String id) {
        // the event is a class of its own: where nobody records, it and the recorder behind it are not even loaded
        if (FlightRecorder.isInitialized()) {
            new Sentence(id).commit();
        }
    }

    @Name("bantin.Said")
    @Label("Sentence said")
    @Category("bantin")
    @StackTrace(false)
    private static final class Sentence extends Event {
        @Label("Id")
        final String id;

        private Sentence(String id) {
            this.id = id;
        }
    }
}
