package bantin.cli.screen;

/** How the program ends, for whoever called it; 2 means that the command could not be understood. */
public final class Exit {
    public static final int DONE = 0;
    /** Something is to be fixed. */
    public static final int PROBLEMS = 1;
    /** We were wrong. */
    static final int BUG = 70;

    private Exit() {}
}
