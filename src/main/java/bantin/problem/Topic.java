package bantin.problem;

/** What a problem is about, where the program does more with it than tell it: no id is ever asked for. */
public enum Topic {
    ANY,
    /** A telephone number, the first argument: those of the office itself are no problem. */
    TELEPHONE,
    /** A picture without a description, which is told at its page too. */
    DESCRIPTION,
    /** A copy that a program left behind: told as one list of things to do. */
    LEFTOVER,
    /** What one setting names and another lacks: not told while some of the settings can't be read. */
    OTHER_KEYS,
    /** A template that is not there; the first argument is its name. */
    TEMPLATE
}
