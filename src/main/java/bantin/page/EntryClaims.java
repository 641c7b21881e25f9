package bantin.page;

import bantin.config.AddressPatterns;
import bantin.content.Entry;
import bantin.page.kind.Page;
import bantin.problem.Place;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.item.Known;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What is claimed for entries: for those that have one page each, and for lists of them. The claim of an entry is the same as
 * long as the entry is, that of a list's page as long as the list has so many, and both as long as the site's addresses have
 * their patterns; the table of what entries claim serves again as long as none claims another address.
 */
final class EntryClaims {
    private final AddressPatterns addresses;
    private final Known<Entry, Ticket> tickets;
    private final Table table;
    /** The places of those that were edited since the table was made. */
    private final BitSet edited;

    /** By the addresses of the heads. */
    private final Map<String, List<Claim>> lists = new HashMap<>();

    private final Map<String, List<Claim>> listsBefore;

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
        this.listsBefore = same.map(known -> known.lists).orElse(Map.of());
        this.table = same.map(known -> known.table)
                .filter(known -> known.fits(tickets.facts(), first))
                .orElseGet(() -> new Table(tickets.facts(), first));
        this.edited = table.edited(tickets.facts());
    }

    /** What somebody wanted who came too late, and what was there. */
    record Clash(Claim taken, Claim claim) {}

    private record Ticket(Page page, Claim claim, Wish wish, int listed) {
        static Ticket of(Entry entry, Page page) {
            Claim claim = Claim.of(page.route(), entry.file(), entry.head().place());
            return new Ticket(page, claim, Wish.of(page), page.isListed() ? 1 : 0);
        }
    }

    /** The templates that a page may want: pages that want the same are one to the theme. */
    record Wish(String own, String usual) {
        static Wish of(Page page) {
            return new Wish(page.ownTemplate(), page.template());
        }
    }

    /** The claims of the pages of a list: that of its head, then those of so many with numbers. */
    List<Claim> ofList(Routes routes, Route head, int count, String owner, Place place) {
        List<Claim> claims = listsBefore.getOrDefault(head.address(), List.of());
        if (claims.isEmpty() || !claims.get(0).isFor(owner, place)) {
            claims = List.of(Claim.of(head, owner, place));
        }
        if (claims.size() != count + 1) {
            claims = new ArrayList<>(claims.subList(0, Math.min(claims.size(), count + 1)));
            while (claims.size() <= count) {
                claims.add(Claim.of(routes.numbered(head, claims.size()), owner, place));
            }
        }
        lists.put(head.address(), claims);
        return claims;
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
        others().forEach(i -> {
            Page page = tickets.facts().get(i).page();
            pages.put(page.route().address(), page);
        });
        return pages;
    }

    /** The places of edited entries that have a page. */
    private IntStream others() {
        return edited.stream().filter(i -> !table.late.get(i));
    }

    /** How many pages search engines should know; who came too late has none. */
    int listed() {
        return table.listed
                + others().map(i -> tickets.facts().get(i).listed()
                                - table.madeOf.get(i).listed())
                        .sum();
    }

    /** Adds a page for each wish. */
    void addWishes(Map<Wish, Page> wishes) {
        boolean same = edited.stream()
                .allMatch(i ->
                        tickets.facts().get(i).wish().equals(table.madeOf.get(i).wish()));
        wishes.putAll(same ? table.wishes : wishes(tickets.facts()));
    }

    private static Map<Wish, Page> wishes(List<Ticket> tickets) {
        Map<Wish, Page> wishes = new HashMap<>();
        Wish last = new Wish("", "");
        for (Ticket ticket : tickets) {
            if (!ticket.wish().equals(last)) {
                last = ticket.wish();
                wishes.putIfAbsent(last, ticket.page());
            }
        }
        return wishes;
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

        private final Map<Wish, Page> wishes;
        private int listed;

        Table(List<Ticket> tickets, List<Claim> first) {
            this.madeOf = tickets;
            this.wishes = wishes(tickets);
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
            listed += ticket.listed();
            pages.put(ticket.page().route().address(), ticket.page());
            for (String folder : ticket.claim().folders()) {
                folders.putIfAbsent(folder, ticket.claim());
            }
            if (!ticket.claim().isIndex()) {
                files.add(ticket.claim());
            }
        }

        /** The places of those that are others than it is made of. */
        BitSet edited(List<Ticket> tickets) {
            BitSet edited = new BitSet();
            for (int i = 0; i < madeOf.size(); i++) {
                edited.set(i, tickets.get(i) != madeOf.get(i));
            }
            return edited;
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
