package bantin.page;

import bantin.config.AddressPatterns;
import bantin.content.Entry;
import bantin.page.kind.Page;
import java.util.Map;

/** What each entry claimed: the same as long as the entry is the same and the site's addresses have their patterns. */
record Tickets(AddressPatterns addresses, Map<Entry, Ticket> byEntry) {

    record Ticket(Page page, Claim claim) {}

    /** Nothing when the addresses were made by other patterns. */
    Map<Entry, Ticket> madeBy(AddressPatterns patterns) {
        return addresses.equals(patterns) ? byEntry : Map.of();
    }
}
