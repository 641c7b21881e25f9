package bantin.publish.layout;

/** What the folders of releases are called at a target. */
final class ReleaseFolders {
    static final String PARENT = "releases/";
    /** Of the release in the making; it never has another name, so the next run knows what to go on with. */
    static final String INCOMING = PARENT + ".incoming";

    private ReleaseFolders() {}

    /** Without a slash at the end. */
    static String of(String id) {
        return PARENT + id;
    }
}
