package bantin.page.kind;

import bantin.content.Entry;
import bantin.route.Route;
import java.util.Optional;

/**
 * Says of an address that what stood there is gone, and why.
 *
 * @param of what stood there; empty for the page that is shown in the place of all of them
 */
public record GonePage(Route route, String lang, Optional<Entry> of) implements Page {
    public static final String TEMPLATE = "gone.html";

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public Title title() {
        return new Title.Word("gone.title");
    }

    @Override
    public Optional<Entry> owner() {
        return of;
    }

    @Override
    public int status() {
        return 410;
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
