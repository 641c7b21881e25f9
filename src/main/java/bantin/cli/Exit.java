package bantin.cli;

/** How the program ends, for whoever called it; 2 means that the command could not be understood. */
final class Exit {
    static final int DONE = 0;
    /** Something is to be fixed. */
    static final int PROBLEMS = 1;
    /** We were wrong. */
    static final int BUG = 70;

    private Exit() {}
}
