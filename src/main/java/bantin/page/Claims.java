package bantin.page;

import bantin.config.AddressPatterns;
import bantin.content.Entry;
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
    private static final String INDEX = "/index.html";

    record Claim(Route route, String caseless, List<String> folders, String owner, Place place) {
        static Claim of(Route route, String owner, Place place) {
            String caseless = route.path().caseless();
            return new Claim(route, caseless, foldersOf(caseless), owner, place);
        }

        boolean isIndex() {
            return caseless.endsWith(INDEX);
        }

        String address() {
            return route.address();
        }
    }

    /** What an entry claims: the same as long as the entry is the same and the site's addresses have their patterns. */
    record Ticket(Page page, Claim claim) {}

    final PagePlan.Answered<Page> pages = new PagePlan.Answered<>();
    final PagePlan.Answered<Copy> copies = new PagePlan.Answered<>();
    /** Where files stand, by their paths. */
    final Map<String, Route> copied = new HashMap<>();

    final PagePlan.Answered<PictureFile> pictures = new PagePlan.Answered<>();
    final PagePlan.Answered<PhotoArchive> archives = new PagePlan.Answered<>();
    private final Map<String, Claim> byPath;
    private final Map<String, Claim> folders = new HashMap<>();
    private final List<Claim> files = new ArrayList<>();
    final Map<Entry, Ticket> tickets = new IdentityHashMap<>();
    private final Map<Entry, Ticket> known;
    final AddressPatterns addresses;
    private final Problems problems;

    /** @param before an earlier plan, for what it knows of entries that are still the same */
    Claims(AddressPatterns addresses, Optional<PagePlan> before, Problems problems) {
        this.addresses = addresses;
        this.known = before.filter(plan -> plan.isFor(addresses))
                .map(PagePlan::tickets)
                .orElseGet(IdentityHashMap::new);
        this.byPath = new HashMap<>(4 * known.size());
        this.problems = problems;
    }

    /** @param page is asked only when the entry was not in the earlier plan */
    void add(Entry entry, Supplier<Page> page) {
        Ticket ticket = known.get(entry);
        if (ticket == null) {
            Page made = page.get();
            ticket = new Ticket(
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

    boolean isFree(Route route) {
        return !byPath.containsKey(route.path().caseless());
    }

    private boolean claim(Route route, String owner, Place place, String problemId) {
        return claim(Claim.of(route, owner, place), problemId);
    }

    private boolean claim(Claim claim, String problemId) {
        Claim taken = byPath.putIfAbsent(claim.caseless(), claim);
        if (taken != null) {
            problems.add(Problem.error(problemId, claim.place(), claim.address(), taken.owner(), claim.owner()));
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
                    Optional.ofNullable(folders.get(file.caseless())).orElse(byPath.get(file.caseless() + INDEX));
            if (inside != null) {
                problems.add(Problem.error(
                        "page.address.folder", file.place(), file.address(), inside.address(), inside.owner()));
            }
        }
        return new PagePlan(this);
    }

    /** All folders above a file, but not the one whose index it is: nearly every page has such a one to itself. */
    private static List<String> foldersOf(String caseless) {
        int end = caseless.length() - (caseless.endsWith(INDEX) ? INDEX.length() : 0);
        List<String> folders = new ArrayList<>();
        for (int slash = caseless.indexOf('/'); slash > 0 && slash < end; slash = caseless.indexOf('/', slash + 1)) {
            folders.add(caseless.substring(0, slash));
        }
        return folders;
    }
}
