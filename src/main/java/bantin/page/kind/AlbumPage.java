package bantin.page.kind;

import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.Searched;
import bantin.route.Photo;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of an album.
 *
 * @param items photos and films in the order of the album
 */
public record AlbumPage(Route route, Album album, List<AlbumItem> items) implements EntryPage {
    public List<AlbumItem.OfPhoto> photos() {
        return AlbumItem.only(AlbumItem.OfPhoto.class, items);
    }

    public List<AlbumItem.OfFilm> films() {
        return AlbumItem.only(AlbumItem.OfFilm.class, items);
    }

    @Override
    public Entry shown() {
        return album;
    }

    @Override
    public List<Searched> searched() {
        List<Searched> more = new ArrayList<>(album.searched());
        for (AlbumItem item : items) {
            Stream.of(item.alt(), item.caption(), item.credit())
                    .distinct()
                    .forEach(text -> more.add(new Searched(Searched.Weight.BODY, text)));
        }
        return more;
    }

    @Override
    public List<Route> above(Site site, Routes routes) {
        return List.of(routes.albums());
    }

    @Override
    public Optional<Photo> picture() {
        return photos().stream().findFirst().map(AlbumItem.OfPhoto::photo);
    }
}
