package bantin.problem;

/** How much a problem matters: an error keeps the site from being built, a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
