package bantin.page.kind;

import bantin.route.Route;

/** A file for machines, which no theme shapes. */
public record MachineFile(Route route, String lang, Kind kind) implements Page {

    /** What machines ask for. */
    public enum Kind {
        ROBOTS,
        /** what was published in the last two days */
        NEWS_MAP
    }

    @Override
    public String template() {
        return "";
    }

    @Override
    public Title title() {
        return new Title.OfSite();
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
