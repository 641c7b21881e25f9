package bantin.director;

/** Hears how far work has come. Called from several threads. */
public interface Progress {

    /** The parts of the work, in their order. */
    enum Stage {
        READ,
        PICTURES,
        RENDER
    }

    /** @param total how many items the stage has */
    void begin(Stage stage, int total);

    /** One more item is done. */
    void advance();

    /** Hears nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(Stage stage, int total) {
                // silent
            }

            @Override
            public void advance() {
                // silent
            }
        };
    }
}
