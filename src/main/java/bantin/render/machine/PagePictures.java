package bantin.render.machine;

import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.body.Reference;
import bantin.page.kind.Page;
import bantin.render.body.PictureViews;
import bantin.route.Photo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pictures that a page shows. */
final class PagePictures {
    private final PictureViews pictures;

    PagePictures(PictureViews pictures) {
        this.pictures = pictures;
    }

    /** Absolute addresses: the cover, then those of the text. Photos of an album have pages of their own. */
    Set<String> of(Page page) {
        Set<String> addresses = new LinkedHashSet<>();
        page.entry().ifPresent(entry -> {
            entry.head().cover().ifPresent(cover -> add(addresses, entry, cover.target()));
            entry.text().references().forEach(reference -> add(addresses, entry, reference));
        });
        boolean album = page.entry().filter(Album.class::isInstance).isPresent();
        Optional<Photo> own = album && !addresses.isEmpty() ? Optional.empty() : page.picture();
        own.map(pictures::address).ifPresent(addresses::add);
        return addresses;
    }

    private void add(Set<String> addresses, Entry entry, Reference reference) {
        List<Reference.Picture> shown = reference instanceof Reference.Picture picture
                ? List.of(picture)
                : reference instanceof Reference.Gallery gallery ? gallery.pictures() : List.of();
        shown.forEach(picture -> add(addresses, entry, picture.target()));
    }

    private void add(Set<String> addresses, Entry entry, String target) {
        pictures.photo(entry.file(), target).map(pictures::address).ifPresent(addresses::add);
    }
}
