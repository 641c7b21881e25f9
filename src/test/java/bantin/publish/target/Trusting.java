package bantin.publish.target;

import bantin.problem.Lang;
import bantin.problem.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says yes to every question, gives a wrong password, and remembers what was asked and said, once there are words for it. */
public class Trusting implements Dialogue {
    public final List<String> asked = new ArrayList<>();
    private final List<String> said;
    private final Messages words = Messages.in(Lang.VI);

    public Trusting() {
        this(new ArrayList<>());
    }

    public Trusting(List<String> said) {
        this.said = said;
    }

    @Override
    public boolean confirm(String id, Object... args) {
        hear(asked, id, args);
        return true;
    }

    @Override
    public Optional<char[]> secret(String id, Object... args) {
        hear(asked, id, args);
        return Optional.of("sai".toCharArray());
    }

    @Override
    public void say(String id, Object... args) {
        hear(said, id, args);
    }

    private void hear(List<String> heard, String id, Object... args) {
        words.text(id, args);
        heard.add(id);
    }

    @Override
    public void progress(int done, int total) {
        // not of interest
    }
}
