package bantin.problem;

/** How much a problem matters: an error keeps the site from being built, the others do not. */
public enum Severity {
    ERROR,
    WARNING,
    /** A warning on something that is still to be filled in: until then it shows nowhere, and nothing is published unasked. */
    UNFILLED
}
