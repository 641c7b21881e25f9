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
import bantin.route.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Claims addresses one by one; the first claim of an address wins, every later one is a problem that names both. */
final class Claims {
    private final EntryClaims entries;
    private final Answered<Page> pages;
    private final Answered<Copy> copies = new Answered<>();
    /** Where files stand, by their paths. */
    private final Map<String, Route> copied = new HashMap<>();

    private final Answered<PictureFile> pictures = new Answered<>();
    private final Answered<PhotoArchive> archives = new Answered<>();
    private final Map<String, Claim> byPath = new HashMap<>();
    private final Map<String, Claim> folders = new HashMap<>();
    private final List<Claim> files = new ArrayList<>();
    private final Map<EntryClaims.Wish, Page> wishes = new HashMap<>();
    private final Problems problems;
    private int listed;

    /**
     * @param home comes first: it is always there
     * @param entries that have one page each, made when it is not known
     * @param before an earlier plan, for what it knows of entries that are still the same
     */
    Claims(
            AddressPatterns addresses,
            Claim home,
            List<Entry> entries,
            Function<Entry, Page> page,
            Optional<PagePlan> before,
            Problems problems) {
        this.problems = problems;
        this.entries = new EntryClaims(addresses, entries, page, List.of(home), before.map(PagePlan::entryClaims));
        this.pages = this.entries.pages();
        this.listed = this.entries.listed();
        this.entries.addWishes(wishes);
        this.files.addAll(this.entries.files());
        this.entries.clashes().forEach(clash -> tell(clash.taken(), clash.claim(), "page.address.taken"));
    }

    /** @param owner the file that asks for the address, as the editor knows it */
    void add(Page page, String owner, Place place) {
        add(page, Claim.of(page.route(), owner, place));
    }

    void add(Page page, Claim claim) {
        if (claim(claim, "page.address.taken")) {
            put(page);
        }
    }

    /** The claims of the pages of a list: that of its head, then those of so many with numbers. */
    List<Claim> ofList(Routes routes, Route head, int count, String owner, Place place) {
        return entries.ofList(routes, head, count, owner, place);
    }

    void addAlias(Page.Redirect redirect, String owner, Place place) {
        if (claim(redirect.route(), owner, place, "alias.taken")) {
            put(redirect);
        }
    }

    private void put(Page page) {
        pages.put(page.route().address(), page);
        listed += page.isListed() ? 1 : 0;
        wishes.putIfAbsent(EntryClaims.Wish.of(page), page);
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
        return listed;
    }

    boolean isFree(Route route) {
        return at(route.path().caseless()).isEmpty();
    }

    private boolean claim(Route route, String owner, Place place, String problemId) {
        return claim(Claim.of(route, owner, place), problemId);
    }

    private boolean claim(Claim claim, String problemId) {
        Claim taken = entries.at(claim.caseless()).orElse(null);
        taken = taken == null ? byPath.putIfAbsent(claim.caseless(), claim) : taken;
        if (taken != null) {
            tell(taken, claim, problemId);
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

    private Optional<Claim> at(String caseless) {
        return entries.at(caseless).or(() -> Optional.ofNullable(byPath.get(caseless)));
    }

    private void tell(Claim taken, Claim claim, String problemId) {
        boolean settings = isSetting(taken) && isSetting(claim);
        String id = settings ? "page.address.settings" : problemId;
        problems.add(Problem.error(id, claim.place(), claim.address(), taken.owner(), claim.owner()));
    }

    PagePlan plan() {
        // a file can't have the name of a folder
        for (Claim file : files) {
            entries.inFolder(file.caseless())
                    .or(() -> Optional.ofNullable(folders.get(file.caseless())))
                    .or(() -> at(file.caseless() + Claim.INDEX))
                    .ifPresent(inside -> problems.add(Problem.error(
                            "page.address.folder", file.place(), file.address(), inside.address(), inside.owner())));
        }
        return new PagePlan(pages, wishes.values(), copies, copied, pictures, archives, entries);
    }

    private static boolean isSetting(Claim claim) {
        return claim.owner().startsWith(SiteConfig.FILE);
    }
}
