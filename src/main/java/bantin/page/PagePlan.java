package bantin.page;

import bantin.output.OutputPath;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.PictureFile;
import bantin.route.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every address of the site and what answers it. */
public final class PagePlan {
    private final Answered<Page> pages;
    private final Answered<Copy> copies;
    private final Answered<PictureFile> pictures;
    private final Answered<PhotoArchive> archives;

    private PagePlan(
            Answered<Page> pages,
            Answered<Copy> copies,
            Answered<PictureFile> pictures,
            Answered<PhotoArchive> archives) {
        this.pages = pages;
        this.copies = copies;
        this.pictures = pictures;
        this.archives = archives;
    }

    /** In the order of their addresses, as all collections of the plan. */
    public Collection<Page> pages() {
        return pages.inOrder();
    }

    public Collection<Copy> copies() {
        return copies.inOrder();
    }

    /** The picture files, whose pixels need not be made yet. */
    public Collection<PictureFile> pictures() {
        return pictures.inOrder();
    }

    public Optional<PictureFile> picture(String address) {
        return pictures.at(address);
    }

    /** The albums that readers may take home in one file. */
    public Collection<PhotoArchive> archives() {
        return archives.inOrder();
    }

    public Optional<PhotoArchive> archive(String address) {
        return archives.at(address);
    }

    public Optional<Page> page(String address) {
        return pages.at(address);
    }

    public Optional<Copy> copy(String address) {
        return copies.at(address);
    }

    public boolean has(String address) {
        return pages.has(address) || copies.has(address) || pictures.has(address);
    }

    /** Things by their addresses. They are sorted when somebody asks for them in order: a preview never does. */
    private static final class Answered<T> {
        private final Map<String, T> byAddress = new HashMap<>();
        private @Nullable Collection<T> inOrder;

        void put(String address, T thing) {
            byAddress.put(address, thing);
        }

        boolean has(String address) {
            return byAddress.containsKey(address);
        }

        Optional<T> at(String address) {
            return Optional.ofNullable(byAddress.get(address));
        }

        synchronized Collection<T> inOrder() {
            Collection<T> sorted = inOrder;
            if (sorted == null) {
                sorted = Collections.unmodifiableCollection(new TreeMap<>(byAddress).values());
                inOrder = sorted;
            }
            return sorted;
        }
    }

    /** Claims addresses one by one; the first claim of an address wins, every later one is a problem that names both. */
    static final class Claims {
        private record Claim(String address, String owner, Place place) {}

        private final Answered<Page> pages = new Answered<>();
        private final Answered<Copy> copies = new Answered<>();
        private final Answered<PictureFile> pictures = new Answered<>();
        private final Answered<PhotoArchive> archives = new Answered<>();
        private final Map<String, Claim> byPath = new HashMap<>();
        private final Map<String, Claim> folders = new LinkedHashMap<>();
        private final Problems problems;

        Claims(Problems problems) {
            this.problems = problems;
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
            Claim claim = new Claim(route.address(), owner, place);
            Claim taken = byPath.putIfAbsent(route.path().caseless(), claim);
            if (taken != null) {
                problems.add(Problem.error(problemId, place, route.address(), taken.owner(), owner));
                return false;
            }
            for (String folder : foldersOf(route.path())) {
                folders.putIfAbsent(folder, claim);
            }
            return true;
        }

        PagePlan plan() {
            // a file can't have the name of a folder
            for (Map.Entry<String, Claim> folder : folders.entrySet()) {
                Claim file = byPath.get(folder.getKey());
                if (file != null) {
                    Claim inside = folder.getValue();
                    problems.add(Problem.error(
                            "page.address.folder", file.place(), file.address(), inside.address(), inside.owner()));
                }
            }
            return new PagePlan(pages, copies, pictures, archives);
        }

        private static List<String> foldersOf(OutputPath path) {
            List<String> folders = new ArrayList<>();
            String caseless = path.caseless();
            for (int slash = caseless.indexOf('/'); slash > 0; slash = caseless.indexOf('/', slash + 1)) {
                folders.add(caseless.substring(0, slash));
            }
            return folders;
        }
    }
}
