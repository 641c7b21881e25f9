package bantin.page;

import bantin.config.AddressPatterns;
import bantin.config.SiteConfig;
import bantin.content.Entry;
import bantin.page.kind.Page;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.PictureFile;
import bantin.route.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Claims addresses one by one; the first claim of an address wins, every later one is a problem that names both. */
final class Claims {
    private final Answered<Page> pages = new Answered<>();
    private final Answered<Copy> copies = new Answered<>();
    /** Where files stand, by their paths. */
    private final Map<String, Route> copied = new HashMap<>();

    private final Answered<PictureFile> pictures = new Answered<>();
    private final Answered<PhotoArchive> archives = new Answered<>();
    private final Map<String, Claim> byPath;
    private final Map<String, Claim> folders = new HashMap<>();
    private final List<Claim> files = new ArrayList<>();
    private final Map<Entry, Tickets.Ticket> tickets = new IdentityHashMap<>();
    private final Map<Entry, Tickets.Ticket> known;
    private final AddressPatterns addresses;
    private final Problems problems;

    /** @param before an earlier plan, for what it knows of entries that are still the same */
    Claims(AddressPatterns addresses, Optional<PagePlan> before, Problems problems) {
        this.addresses = addresses;
        this.known =
                before.map(PagePlan::tickets).map(all -> all.madeBy(addresses)).orElse(Map.of());
        this.byPath = new HashMap<>(4 * known.size());
        this.problems = problems;
    }

    /** @param page is asked only when the entry was not in the earlier plan */
    void add(Entry entry, Supplier<Page> page) {
        Tickets.Ticket ticket = known.get(entry);
        if (ticket == null) {
            Page made = page.get();
            ticket = new Tickets.Ticket(
                    made, Claim.of(made.route(), entry.file(), entry.head().place()));
        }
        tickets.put(entry, ticket);
        if (claim(ticket.claim(), "page.address.taken")) {
            pages.put(ticket.page().route().address(), ticket.page());
        }
    }

    /** @param owner the file that asks for the address, as the editor knows it */
    void add(Page page, String owner, Place place) {
        if (claim(page.route(), owner, place, "page.address.taken")) {
            pages.put(page.route().address(), page);
        }
    }

    void addAlias(Page.Redirect redirect, String owner, Place place) {
        if (claim(redirect.route(), owner, place, "alias.taken")) {
            pages.put(redirect.route().address(), redirect);
        }
    }

    void add(Copy copy, String owner) {
        // two links to one file: one file is enough
        Copy same = copies.at(copy.route().address()).orElse(null);
        if (same != null && same.source().equals(copy.source())) {
            return;
        }
        if (claim(copy.route(), owner, Place.file(owner), "page.address.taken")) {
            copies.put(copy.route().address(), copy);
            copied.putIfAbsent(copy.source().path(), copy.route());
        }
    }

    void add(PictureFile picture) {
        String address = picture.route().address();
        if (picture.variant().isEmpty()) {
            // one of the static folder comes last: its own address is the one that people know
            copied.put(picture.photo().source().path(), picture.route());
        }
        // two photos of the same content: one file is enough
        if (picture.named() && pictures.has(address)) {
            return;
        }
        String owner = picture.photo().source().path();
        if (claim(picture.route(), owner, Place.file(owner), "page.address.taken")) {
            pictures.put(address, picture);
        }
    }

    void add(PhotoArchive archive, String owner) {
        if (claim(archive.route(), owner, Place.file(owner), "page.address.taken")) {
            archives.put(archive.route().address(), archive);
        }
    }

    /** A file that is made of the whole site, not planned. */
    void reserve(Route route, String owner, Place place) {
        claim(route, owner, place, "page.address.taken");
    }

    /** A folder for files that are not planned one by one. */
    void reserveFolder(Route folder, String owner, Place place) {
        Claim claim = Claim.of(folder, owner, place);
        folders.putIfAbsent(claim.caseless().replace(Claim.INDEX, ""), claim);
    }

    /** How many pages search engines should know so far. */
    int listed() {
        return pages.count(Page::isListed);
    }

    boolean isFree(Route route) {
        return !byPath.containsKey(route.path().caseless());
    }

    private boolean claim(Route route, String owner, Place place, String problemId) {
        return claim(Claim.of(route, owner, place), problemId);
    }

    private boolean claim(Claim claim, String problemId) {
        Claim taken = byPath.putIfAbsent(claim.caseless(), claim);
        if (taken != null) {
            boolean settings = isSetting(taken) && isSetting(claim);
            String id = settings ? "page.address.settings" : problemId;
            problems.add(Problem.error(id, claim.place(), claim.address(), taken.owner(), claim.owner()));
            return false;
        }
        for (String folder : claim.folders()) {
            folders.putIfAbsent(folder, claim);
        }
        if (!claim.isIndex()) {
            files.add(claim);
        }
        return true;
    }

    PagePlan plan() {
        // a file can't have the name of a folder
        for (Claim file : files) {
            Claim inside =
                    Optional.ofNullable(folders.get(file.caseless())).orElse(byPath.get(file.caseless() + Claim.INDEX));
            if (inside != null) {
                problems.add(Problem.error(
                        "page.address.folder", file.place(), file.address(), inside.address(), inside.owner()));
            }
        }
        return new PagePlan(pages, copies, copied, pictures, archives, new Tickets(addresses, tickets));
    }

    private static boolean isSetting(Claim claim) {
        return claim.owner().startsWith(SiteConfig.FILE);
    }
}
