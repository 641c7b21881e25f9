package bantin.page;

import bantin.content.Album;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.route.Routes;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import bantin.text.NaturalOrder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The photos of an album: those the front matter lists, else all of its folder by the time taken, then by name. */
public final class AlbumPhotos {
    private final SourceTree tree;
    private final Pictures pictures;
    private final Routes routes;
    private final Problems problems;

    public AlbumPhotos(SourceTree tree, Pictures pictures, Routes routes, Problems problems) {
        this.tree = tree;
        this.pictures = pictures;
        this.routes = routes;
        this.problems = problems;
    }

    /** The files that an album shows, before anything is known of their content. */
    public static List<SourceFile> files(Album album, SourceTree tree) {
        String folder = album.head().folder();
        if (!album.photos().isEmpty()) {
            return album.photos().stream()
                    .flatMap(photo -> tree.find(folder + "/" + photo.file()).stream())
                    .toList();
        }
        return tree.below(folder).stream()
                .filter(file -> Pictures.isPicture(file.path()))
                .toList();
    }

    List<Page.AlbumPhoto> of(Album album) {
        return album.photos().isEmpty() ? wholeFolder(album) : listed(album);
    }

    private List<Page.AlbumPhoto> listed(Album album) {
        List<Page.AlbumPhoto> photos = new ArrayList<>();
        for (Album.Photo listed : album.photos()) {
            Optional<SourceFile> file = tree.find(album.head().folder() + "/" + listed.file());
            if (file.isEmpty()) {
                problems.add(Problem.error("picture.missing", listed.place(), listed.file(), ""));
                continue;
            }
            pictures.find(file.get()).ifPresent(photo -> photos.add(photo(album, photo, listed)));
        }
        return warnOfSilent(album, photos);
    }

    private List<Page.AlbumPhoto> wholeFolder(Album album) {
        Album.Photo nothing = new Album.Photo("", "", "", "", Place.file(album.file()));
        List<Page.AlbumPhoto> photos = files(album, tree).stream()
                .flatMap(file -> pictures.find(file).stream())
                .sorted(Comparator.comparing(
                                (Photo p) -> Objects.requireNonNullElse(p.info().takenAt(), LocalDateTime.MAX))
                        .thenComparing(p -> p.source().name(), new NaturalOrder()))
                .map(photo -> photo(album, photo, nothing))
                .toList();
        return warnOfSilent(album, photos);
    }

    private Page.AlbumPhoto photo(Album album, Photo photo, Album.Photo said) {
        String caption = said.caption().isEmpty() ? photo.info().caption() : said.caption();
        String credit = said.credit().isEmpty() ? photo.info().credit() : said.credit();
        String alt = said.alt().isEmpty() ? caption : said.alt();
        return new Page.AlbumPhoto(
                photo, caption, alt, credit, routes.photo(album, photo.source().path()));
    }

    private List<Page.AlbumPhoto> warnOfSilent(Album album, List<Page.AlbumPhoto> photos) {
        long silent = photos.stream().filter(photo -> photo.alt().isEmpty()).count();
        if (silent > 0) {
            problems.add(Problem.warning("album.alt.missing", Place.file(album.file()), silent, photos.size()));
        }
        if (photos.isEmpty()) {
            problems.add(Problem.warning("album.empty", Place.file(album.file())));
        }
        return List.copyOf(photos);
    }
}
