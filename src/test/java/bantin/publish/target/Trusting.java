package bantin.publish.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says yes to every question, gives a wrong password, and remembers what was asked and said. */
public class Trusting implements Dialogue {
    public final List<String> asked = new ArrayList<>();
    private final List<String> said;

    public Trusting() {
        this(new ArrayList<>());
    }

    public Trusting(List<String> said) {
        this.said = said;
    }

    @Override
    public boolean confirm(String id, Object... args) {
        asked.add(id);
        return true;
    }

    @Override
    public Optional<char[]> secret(String id, Object... args) {
        asked.add(id);
        return Optional.of("sai".toCharArray());
    }

    @Override
    public void say(String id, Object... args) {
        said.add(id);
    }

    @Override
    public void progress(int done, int total) {
        // not of interest
    }
}
