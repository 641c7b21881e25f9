package bantin.problem;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * A sentence was said, or a refusal made that will be: an event of Java's flight recorder, which costs nothing while nobody
 * records. A recording tells which words people are shown; the tests make one, so that none is left that no test asks for.
 */
@Name("bantin.Said")
@Label("Sentence said")
@Category("bantin")
@StackTrace(false)
final class Said extends Event {
    @Label("Id")
    final String id;

    private Said(String id) {
        this.id = id;
    }

    static void of(String id) {
        new Said(id).commit();
    }
}
