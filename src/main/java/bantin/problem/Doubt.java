package bantin.problem;

/** A refusal that may be passed over by its name, by somebody who has read why. */
public final class Doubt extends BantinException {
    private static final long serialVersionUID = 1L;

    private final String name;

    /** @param name as it is typed after {@code --allow} */
    public Doubt(String name, String id, Object... args) {
        super(id, args);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
