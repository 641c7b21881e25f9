package bantin.output;

/**
 * What tells a web server to answer 410 at an address: a copy of the page that says so, in a folder of its own, which
 * servers find by their rules, see docs/servers. Where there are no rules, the page itself says so to readers.
 */
public final class Gone {
    public static final String FOLDER = "da-go/";

    /** The address of a page for servers that can show but one: not in the folder, where it would stand for the home page. */
    public static final String ANY = "/da-go.html";

    private Gone() {}

    /** The copy of a page. */
    public static OutputPath copy(OutputPath page) {
        return OutputPath.of(FOLDER + page);
    }
}
