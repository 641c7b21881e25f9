package bantin.page.kind;

import bantin.route.Route;

/** One of the files that machines ask for by a fixed name. */
public record MachineFile(Route route, String lang, Kind kind) implements UnshapedPage {

    /** What machines ask for. */
    public enum Kind {
        ROBOTS,
        /** what was published in the last two days */
        NEWS_MAP,
        /** what a phone shows of the portal on its home screen */
        MANIFEST
    }
}
