package bantin.page;

import bantin.content.Album;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.StaticPage;
import bantin.output.Gone;
import bantin.page.item.ItemPage;
import bantin.page.kind.AlbumItem;
import bantin.page.kind.AlbumPage;
import bantin.page.kind.ArticlePage;
import bantin.page.kind.GonePage;
import bantin.page.kind.Page;
import bantin.page.kind.PhotoPage;
import bantin.page.kind.StandingPage;
import bantin.problem.Place;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.route.Route;
import bantin.route.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the pages that entries have for themselves, or what is left of them. */
final class EntryPages {
    private final Routes routes;
    private final AlbumPhotos albumPhotos;
    private final Claims claims;

    EntryPages(Routes routes, AlbumPhotos albumPhotos, Claims claims) {
        this.routes = routes;
        this.albumPhotos = albumPhotos;
        this.claims = claims;
    }

    /** Those that have one page each: of an album each photo has one too. */
    static List<Entry> single(List<Entry> shown) {
        List<Entry> single = new ArrayList<>(shown.size());
        for (Entry entry : shown) {
            if (!(entry instanceof Album)) {
                single.add(entry);
            }
        }
        return single;
    }

    static Page page(Entry entry, Routes routes) {
        if (entry instanceof StaticPage page) {
            return new StandingPage(routes.of(page), page);
        }
        if (entry instanceof Article article) {
            return new ArticlePage(routes.of(article), article);
        }
        if (entry instanceof Item item) {
            return new ItemPage(routes.of(item), item);
        }
        throw new IllegalArgumentException("an album has no single page: " + entry.file());
    }

    /** A copy of the page stands where web servers look for what is gone. */
    void addGone(Entry entry) {
        Route route = routes.of(entry);
        Place place = entry.head().place();
        claims.add(new GonePage(route, entry.lang(), Optional.of(entry)), entry.file(), place);
        claims.reserve(Route.of("/" + Gone.FOLDER + route.address().substring(1)), entry.file(), place);
    }

    void add(Album album, Pictures pictures) {
        AlbumPage page = new AlbumPage(routes.of(album), album, albumPhotos.of(album));
        List<AlbumItem.OfPhoto> photos = page.photos();
        claims.add(page, album.file(), album.head().place());
        if (album.originals() && !photos.isEmpty()) {
            claims.add(archive(album, photos, pictures), album.file());
        }
        for (int i = 0; i < photos.size(); i++) {
            String file = photos.get(i).photo().source().path();
            claims.add(new PhotoPage(photos.get(i).route(), album, photos, i), file, Place.file(file));
        }
    }

    private static PhotoArchive archive(Album album, List<AlbumItem.OfPhoto> shown, Pictures pictures) {
        List<Photo> photos = shown.stream().map(AlbumItem.OfPhoto::photo).toList();
        return new PhotoArchive(
                pictures.archive(album.head().slug(), photos),
                photos.stream()
                        .map(photo -> new PhotoArchive.Item(photo.source().name(), pictures.whole(photo)))
                        .toList());
    }
}
