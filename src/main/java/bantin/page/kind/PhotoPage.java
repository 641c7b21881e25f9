package bantin.page.kind;

import bantin.content.Album;
import bantin.content.Entry;
import bantin.route.Photo;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * The page of one photo of an album.
 *
 * @param position from 0 in the album's photos
 */
public record PhotoPage(Route route, Album album, List<AlbumItem.OfPhoto> photos, int position) implements Page {
    public AlbumItem.OfPhoto photo() {
        return photos.get(position);
    }

    @Override
    public String lang() {
        return album.lang();
    }

    @Override
    public String template() {
        return "photo.html";
    }

    @Override
    public Title title() {
        String caption = photo().caption();
        return new Title.Own(caption.isEmpty() ? album.title() + " " + (position + 1) : caption);
    }

    @Override
    public Optional<Entry> owner() {
        return Optional.of(album);
    }

    @Override
    public List<Route> above(Site site, Routes routes) {
        return List.of(routes.albums(), routes.of(album));
    }

    @Override
    public String description() {
        return photo().alt();
    }

    @Override
    public Optional<Photo> picture() {
        return Optional.of(photo().photo());
    }
}
