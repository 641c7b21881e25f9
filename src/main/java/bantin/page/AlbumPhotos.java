package bantin.page;

import bantin.content.Album;
import bantin.page.kind.AlbumItem;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.route.Routes;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import bantin.text.NaturalOrder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The photos and films of an album: those the front matter lists, else all of its folder by the time taken, then by name;
 * a film that does not tell its time has that of its poster.
 */
public final class AlbumPhotos {
    /** What comes from cameras too, and no browser opens. A document is left alone: the album's text may offer it. */
    private static final Pattern OF_CAMERAS =
            Pattern.compile("(?i)\\.(avi|wmv|mpe?g|mts|m2ts|flv|vob|ogv|mkv|3gp|cr2|cr3|nef|arw|dng|orf|rw2|raf|jxl)$");

    private final SourceTree tree;
    private final Pictures pictures;
    private final Routes routes;
    private final Problems problems;
    private final AlbumFilms films;

    public AlbumPhotos(SourceTree tree, Pictures pictures, Routes routes, Problems problems) {
        this.tree = tree;
        this.pictures = pictures;
        this.routes = routes;
        this.problems = problems;
        this.films = new AlbumFilms(tree, pictures, problems);
    }

    /** The files that an album shows, posters of films among them, before anything is known of their content. */
    public static List<SourceFile> files(Album album, SourceTree tree) {
        List<SourceFile> files = new ArrayList<>();
        for (Album.Photo listed : album.photos().isEmpty() ? filmsOf(album, tree) : album.photos()) {
            tree.find(pathOf(album, listed)).filter(AlbumPhotos::isShown).ifPresent(files::add);
            if (AlbumFilms.isOutside(listed) || AlbumFilms.isFilm(listed.file())) {
                AlbumFilms.poster(album, listed, tree)
                        .filter(AlbumPhotos::isShown)
                        .ifPresent(files::add);
                files.addAll(AlbumFilms.captions(album, listed, tree));
            }
        }
        if (album.photos().isEmpty()) {
            tree.below(album.head().folder()).stream()
                    .filter(file -> Pictures.isPicture(file.path()))
                    .forEach(files::add);
        }
        return files.stream().distinct().toList();
    }

    private static boolean isShown(SourceFile file) {
        return Pictures.isPicture(file.path()) || AlbumFilms.isFilm(file.path());
    }

    private static List<Album.Photo> filmsOf(Album album, SourceTree tree) {
        int folder = album.head().folder().length() + 1;
        return tree.below(album.head().folder()).stream()
                .filter(file -> AlbumFilms.isFilm(file.path()))
                .sorted(Comparator.comparing(SourceFile::name, new NaturalOrder()))
                .map(file -> unsaid(album, file.path().substring(folder)))
                .toList();
    }

    private static Album.Photo unsaid(Album album, String file) {
        return new Album.Photo(file, "", "", "", "", Place.file(album.file()));
    }

    private static String pathOf(Album album, Album.Photo listed) {
        return album.head().folder() + "/" + listed.file();
    }

    List<AlbumItem> of(Album album) {
        return warnOfSilent(album, album.photos().isEmpty() ? wholeFolder(album) : listed(album));
    }

    private List<AlbumItem> listed(Album album) {
        Map<String, String> names = names(album);
        List<AlbumItem> items = new ArrayList<>();
        Set<SourceFile> seen = new HashSet<>();
        for (Album.Photo listed : album.photos()) {
            Optional<SourceFile> file = tree.find(pathOf(album, listed));
            if (file.isPresent() && !seen.add(file.get())) {
                problems.add(Problem.warning("album.photo.twice", listed.place(), listed.file()));
            } else if (AlbumFilms.isOutside(listed) || file.isPresent() && AlbumFilms.isFilm(listed.file())) {
                if (file.filter(pictures::isLeftOut).isEmpty()) {
                    items.add(films.film(album, listed, file));
                }
            } else if (file.isEmpty()) {
                problems.add(Problem.error("picture.missing", listed.place(), listed.file(), ""));
            } else if (!Pictures.isPicture(listed.file())) {
                problems.add(Problem.error("album.file", listed.place(), listed.file()));
            } else {
                pictures.find(file.get()).ifPresent(photo -> items.add(photo(album, photo, listed, names)));
            }
        }
        return items;
    }

    private List<AlbumItem> wholeFolder(Album album) {
        List<Album.Photo> filmed = filmsOf(album, tree);
        Set<SourceFile> posters = filmed.stream()
                .flatMap(film -> AlbumFilms.poster(album, film, tree).stream())
                .collect(Collectors.toSet());
        tree.below(album.head().folder()).stream()
                .filter(file -> OF_CAMERAS.matcher(file.name()).find())
                .forEach(file -> problems.add(Problem.warning("album.media", Place.file(file.path()), file.name())));
        Map<String, String> names = names(album);
        List<Placed> items = new ArrayList<>();
        for (SourceFile file : files(album, tree)) {
            Optional<Photo> photo = posters.contains(file) ? Optional.empty() : pictures.find(file);
            photo.ifPresent(
                    p -> items.add(new Placed(timeOf(p), file.name(), photo(album, p, unsaid(album, ""), names))));
        }
        for (Album.Photo listed : filmed) {
            SourceFile file = tree.find(pathOf(album, listed)).orElseThrow();
            if (pictures.isLeftOut(file)) {
                continue;
            }
            AlbumItem.OfFilm film = films.film(album, listed, Optional.of(file));
            LocalDateTime time = pictures.filmedAt(file)
                    .orElseGet(() -> film.poster().map(AlbumPhotos::timeOf).orElse(LocalDateTime.MAX));
            items.add(new Placed(time, file.name(), film));
        }
        return items.stream().sorted(Placed.ORDER).map(Placed::item).toList();
    }

    private Map<String, String> names(Album album) {
        return PhotoNames.of(files(album, tree).stream()
                .filter(file -> pictures.find(file).isPresent())
                .toList());
    }

    private static LocalDateTime timeOf(Photo photo) {
        return Objects.requireNonNullElse(photo.info().takenAt(), LocalDateTime.MAX);
    }

    /** What stands where by its time, then its name. */
    private record Placed(LocalDateTime time, String name, AlbumItem item) {
        static final Comparator<Placed> ORDER =
                Comparator.comparing(Placed::time).thenComparing(Placed::name, new NaturalOrder());
    }

    private AlbumItem.OfPhoto photo(Album album, Photo photo, Album.Photo said, Map<String, String> names) {
        String caption = said.caption().isEmpty() ? photo.info().caption() : said.caption();
        String credit = said.credit().isEmpty() ? pictures.credit(photo) : said.credit();
        String alt = said.alt().isEmpty() ? caption : said.alt();
        String name = Objects.requireNonNull(names.get(photo.source().path()));
        return new AlbumItem.OfPhoto(photo, caption, alt, credit, routes.photo(album, name));
    }

    private List<AlbumItem> warnOfSilent(Album album, List<AlbumItem> items) {
        Place place = Place.file(album.file());
        long silent = items.stream().filter(item -> item.alt().isEmpty()).count();
        List<AlbumItem.OfFilm> played = AlbumItem.only(AlbumItem.OfFilm.class, items).stream()
                .filter(film -> film.file().isPresent())
                .toList();
        long bare = played.stream().filter(film -> film.poster().isEmpty()).count();
        if (silent > 0) {
            problems.add(Problem.warning("album.alt.missing", place, silent, items.size())
                    .about(Topic.DESCRIPTION));
        }
        if (bare > 0) {
            problems.add(Problem.warning("album.poster.missing", place, bare, played.size()));
        }
        if (items.isEmpty()) {
            problems.add(Problem.warning("album.empty", place));
        }
        return List.copyOf(items);
    }
}
