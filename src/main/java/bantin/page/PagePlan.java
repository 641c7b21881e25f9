package bantin.page;

import bantin.page.kind.Page;
import bantin.route.PictureFile;
import bantin.route.Route;
import bantin.site.Destination;
import bantin.source.SourceFile;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address of the site and what answers it. */
public final class PagePlan {
    private static final String INDEX = "index.html";

    private final Answered<Page> pages;
    private final Collection<Page> wishing;
    private final Answered<Copy> copies;
    private final Map<String, Route> files;
    private final Answered<PictureFile> pictures;
    private final Answered<PhotoArchive> archives;
    private final EntryClaims entryClaims;

    /** @param wishing a page for each template that is wanted */
    PagePlan(
            Answered<Page> pages,
            Collection<Page> wishing,
            Answered<Copy> copies,
            Map<String, Route> files,
            Answered<PictureFile> pictures,
            Answered<PhotoArchive> archives,
            EntryClaims entryClaims) {
        this.pages = pages;
        this.wishing = wishing;
        this.copies = copies;
        this.files = files;
        this.pictures = pictures;
        this.archives = archives;
        this.entryClaims = entryClaims;
    }

    /** In the order of their addresses, as all collections of the plan. */
    public Collection<Page> pages() {
        return pages.inOrder();
    }

    /** The templates that the pages want, by what chooses one for a page. */
    public Set<String> templates(Function<Page, String> choice) {
        return wishing.stream().map(choice).collect(Collectors.toSet());
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

    /** Where a file stands that is published as it is. */
    public Optional<Route> routeOf(SourceFile file) {
        return Optional.ofNullable(files.get(file.path()));
    }

    /** The address that is meant by one of the ways people write it; empty when nothing of the site answers there. */
    public Optional<String> answering(Destination.ToAddress destination) {
        return Stream.of(destination.address(), destination.belowBase())
                .flatMap(address -> Stream.of(
                        address, address + "/", address + INDEX, address.replaceFirst("(?<=/)" + INDEX + "$", "")))
                .filter(this::has)
                .findFirst();
    }

    public boolean has(String address) {
        return pages.has(address) || copies.has(address) || pictures.has(address);
    }

    EntryClaims entryClaims() {
        return entryClaims;
    }
}
