package bantin.page;

import bantin.content.Album;
import bantin.page.kind.AlbumItem;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The films of albums, and the pictures that stand for them until they play. */
final class AlbumFilms {
    private final SourceTree tree;
    private final Pictures pictures;
    private final Problems problems;

    AlbumFilms(SourceTree tree, Pictures pictures, Problems problems) {
        this.tree = tree;
        this.pictures = pictures;
        this.problems = problems;
    }

    /** Whether a file's name says that it is a film which browsers play. */
    static boolean isFilm(String path) {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.(mp4|m4v|mov|webm)");
    }

    /** Whether the front matter names a film of another site. */
    static boolean isOutside(Album.Photo listed) {
        return listed.file().matches("(?i)https?://.+");
    }

    /** The picture that is named, else the one that is called like the film. */
    static Optional<SourceFile> poster(Album album, Album.Photo listed, SourceTree tree) {
        String folder = album.head().folder() + "/";
        if (!listed.poster().isEmpty()) {
            return tree.find(folder + listed.poster());
        }
        return isOutside(listed)
                ? Optional.empty()
                : Posters.of(folder + listed.file())
                        .flatMap(path -> tree.find(path).stream())
                        .findFirst();
    }

    /** None of a film of another site. */
    static List<SourceFile> captions(Album album, Album.Photo listed, SourceTree tree) {
        return CaptionFiles.of(album.head().folder() + "/" + listed.file())
                .flatMap(path -> tree.find(path).stream())
                .toList();
    }

    AlbumItem.OfFilm film(Album album, Album.Photo listed, Optional<SourceFile> file) {
        Optional<SourceFile> poster = poster(album, listed, tree);
        if (poster.isEmpty() && !listed.poster().isEmpty()) {
            problems.add(Problem.error("picture.missing", listed.place(), listed.poster(), ""));
        } else if (poster.isPresent() && !Pictures.isPicture(poster.get().path())) {
            problems.add(Problem.error("picture.not-a-picture", listed.place(), listed.poster()));
        }
        Optional<Photo> shown = poster.flatMap(pictures::find);
        String said = listed.caption().isEmpty()
                ? shown.map(photo -> photo.info().caption()).orElse("")
                : listed.caption();
        String alt = listed.alt().isEmpty() ? said : listed.alt();
        String outside = file.isEmpty() ? listed.file() : "";
        return new AlbumItem.OfFilm(file, outside, shown, said, alt, listed.credit(), captions(album, listed, tree));
    }
}
