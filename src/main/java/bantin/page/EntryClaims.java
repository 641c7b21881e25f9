package bantin.page;

import bantin.config.AddressPatterns;
import bantin.content.Entry;
import bantin.page.kind.Page;
import bantin.site.item.Known;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What entries claim that have one page each. The claim of an entry is the same as long as the entry is, and the site's
 * addresses have their patterns; the table of them serves again as long as no entry claims another address.
 */
final class EntryClaims {
    private final AddressPatterns addresses;
    private final Known<Entry, Ticket> tickets;
    private final Table table;

    /**
     * @param first claims that were there before; they win
     * @param page is asked only for entries that were not in the earlier plan
     */
    EntryClaims(
            AddressPatterns addresses,
            List<Entry> entries,
            Function<Entry, Page> page,
            List<Claim> first,
            Optional<EntryClaims> before) {
        Optional<EntryClaims> same = before.filter(known -> known.addresses.equals(addresses));
        this.addresses = addresses;
        this.tickets = Known.of(
                entries,
                same.map(known -> known.tickets),
                (entry, earlier) -> earlier == null ? Ticket.of(entry, page.apply(entry)) : earlier);
        this.table = same.map(known -> known.table)
                .filter(known -> known.fits(tickets.facts(), first))
                .orElseGet(() -> new Table(tickets.facts(), first));
    }

    /** What somebody wanted who came too late, and what was there. */
    record Clash(Claim taken, Claim claim) {}

    private record Ticket(Page page, Claim claim, Wish wish, boolean listed) {
        static Ticket of(Entry entry, Page page) {
            Claim claim = Claim.of(page.route(), entry.file(), entry.head().place());
            return new Ticket(page, claim, Wish.of(page), page.isListed());
        }
    }

    /** The templates that a page may want: pages that want the same are one to the theme. */
    record Wish(String own, String usual) {
        static Wish of(Page page) {
            return new Wish(page.ownTemplate(), page.template());
        }
    }

    Optional<Claim> at(String caseless) {
        return Optional.ofNullable(table.byPath.get(caseless));
    }

    Optional<Claim> inFolder(String folder) {
        return Optional.ofNullable(table.folders.get(folder));
    }

    /** Those of files that are no index of a folder. */
    List<Claim> files() {
        return table.files;
    }

    List<Clash> clashes() {
        return table.clashes;
    }

    /** The pages by their addresses. */
    Answered<Page> pages() {
        Answered<Page> pages = new Answered<>(table.pages);
        List<Ticket> now = tickets.facts();
        for (int i = 0; i < now.size(); i++) {
            Ticket then = table.madeOf.get(i);
            String address = then.page().route().address();
            if (now.get(i) != then && table.pages.get(address) == then.page()) {
                pages.put(address, now.get(i).page());
            }
        }
        return pages;
    }

    /** How many pages search engines should know; who came too late has none. */
    int listed() {
        int listed = 0;
        List<Ticket> now = tickets.facts();
        for (int i = 0; i < now.size(); i++) {
            listed += now.get(i).listed() && !table.late.get(i) ? 1 : 0;
        }
        return listed;
    }

    /** Adds a page for each wish. */
    void addWishes(Map<Wish, Page> wishes) {
        Wish last = new Wish("", "");
        for (Ticket ticket : tickets.facts()) {
            if (!ticket.wish().equals(last)) {
                last = ticket.wish();
                wishes.putIfAbsent(last, ticket.page());
            }
        }
    }

    private static final class Table {
        private final List<Ticket> madeOf;
        private final List<Claim> first;
        private final Map<String, Claim> byPath;
        private final Map<String, Page> pages;
        private final Map<String, Claim> folders = new HashMap<>();
        private final List<Claim> files = new ArrayList<>();
        private final List<Clash> clashes = new ArrayList<>();
        /** Who came too late, by their places in what it is made of. */
        private final BitSet late = new BitSet();

        Table(List<Ticket> tickets, List<Claim> first) {
            this.madeOf = tickets;
            this.first = first;
            this.byPath = new HashMap<>(2 * tickets.size());
            this.pages = new HashMap<>(2 * tickets.size());
            Map<String, Claim> taken = new LinkedHashMap<>();
            first.forEach(claim -> taken.put(claim.caseless(), claim));
            for (int i = 0; i < tickets.size(); i++) {
                Ticket ticket = tickets.get(i);
                Claim claim = ticket.claim();
                Claim other = taken.get(claim.caseless());
                other = other == null ? byPath.putIfAbsent(claim.caseless(), claim) : other;
                if (other == null) {
                    add(ticket);
                } else {
                    clashes.add(new Clash(other, claim));
                    late.set(i);
                }
            }
        }

        private void add(Ticket ticket) {
            pages.put(ticket.page().route().address(), ticket.page());
            for (String folder : ticket.claim().folders()) {
                folders.putIfAbsent(folder, ticket.claim());
            }
            if (!ticket.claim().isIndex()) {
                files.add(ticket.claim());
            }
        }

        boolean fits(List<Ticket> tickets, List<Claim> claims) {
            if (tickets.size() != madeOf.size() || !first.equals(claims)) {
                return false;
            }
            for (int i = 0; i < madeOf.size(); i++) {
                Ticket then = madeOf.get(i);
                if (tickets.get(i) != then && !tickets.get(i).claim().equals(then.claim())) {
                    return false;
                }
            }
            return true;
        }
    }
}
