package bantin.route;

import bantin.config.PicturesConfig;
import bantin.hash.Fingerprinter;
import bantin.image.Originals;
import bantin.image.Variant;
import bantin.image.VariantMaker;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refused;
import bantin.image.film.Films;
import bantin.image.notes.PhotoInfo;
import bantin.output.OutputPath;
import bantin.source.SourceFile;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pictures of the site with their sizes and addresses, named before any pixel is made. An address comes from the
 * photo's content, from how the site wants its pictures and from the rules by which this bantin makes them, so it can be
 * cached for ever.
 */
public final class Pictures {
    /** Where pictures stand that are made for pages. */
    public static final String FOLDER = "/anh/";

    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "jfif", "jpe", "png", "apng", "gif", "webp", "svg", "heic", "heif", "avif", "bmp", "tif",
            "tiff");

    private final SortedMap<String, Photo> photos;
    private final Map<String, Optional<LocalDateTime>> films;
    private final Map<String, Refused> leftOut;
    private final Set<String> shown;
    private final Set<String> offered;
    private final PicturesConfig config;

    /**
     * @param photos by their source paths
     * @param films when films were taken, by their source paths; those that can't be published are missing
     * @param leftOut why other files can't be published, by their source paths
     * @param shown the paths of those that pages show
     * @param offered the paths of those that readers may have in their own size
     */
    public Pictures(
            Map<String, Photo> photos,
            Map<String, Optional<LocalDateTime>> films,
            Map<String, Refused> leftOut,
            Set<String> shown,
            Set<String> offered,
            PicturesConfig config) {
        this.leftOut = Map.copyOf(leftOut);
        this.films = Map.copyOf(films);
        this.photos = Collections.unmodifiableSortedMap(new TreeMap<>(photos));
        this.shown = Set.copyOf(shown);
        this.offered = Set.copyOf(offered);
        this.config = config;
    }

    /** With some of the photos lying otherwise than their files say. */
    public Pictures with(Collection<Photo> turned) {
        Map<String, Photo> all = new TreeMap<>(photos);
        turned.forEach(photo -> all.put(photo.source().path(), photo));
        return new Pictures(all, films, leftOut, shown, offered, config);
    }

    /** The width beyond which no page shows a picture. */
    public int widest() {
        return config.widest();
    }

    public Optional<Photo> find(SourceFile file) {
        return Optional.ofNullable(photos.get(file.path()));
    }

    /** When a film was taken, by the site's clock. */
    public Optional<LocalDateTime> filmedAt(SourceFile file) {
        return films.getOrDefault(file.path(), Optional.empty());
    }

    /** Whether a file is not published, so that no page may lead to it. */
    public boolean isLeftOut(SourceFile file) {
        return whyLeftOut(file).isPresent();
    }

    /** Why it is not: the id of the problem with it. */
    public Optional<String> whyLeftOut(SourceFile file) {
        Refused why = leftOut.get(file.path());
        if (why != null) {
            return Optional.of(why.id());
        }
        if (isPicture(file.path())) {
            return photos.containsKey(file.path()) ? Optional.empty() : Optional.of("picture.unreadable");
        }
        return Films.isFilm(file.path()) && !films.containsKey(file.path())
                ? Optional.of("film.unreadable")
                : Optional.empty();
    }

    /** Who took a photo, as its file says; that name is told only where the site wants to keep what photos say of people. */
    public String credit(Photo photo) {
        return config.keepCredit() ? photo.info().credit() : "";
    }

    /** How many files tell where they were taken; none does once it is published. */
    public int positions() {
        return (int) photos.values().stream()
                .filter(photo -> photo.info().hasPosition())
                .count();
    }

    /** Every file of every picture that pages show or offer. */
    public List<PictureFile> files() {
        List<PictureFile> files = new ArrayList<>();
        for (Photo photo : photos.values()) {
            if (shown.contains(photo.source().path())) {
                variants(photo).forEach(v -> files.add(new PictureFile(of(photo, v), photo, Optional.of(v), true)));
            }
            boolean whole =
                    shown.contains(photo.source().path()) && photo.info().passesThrough();
            if (whole || isOffered(photo)) {
                files.add(new PictureFile(whole(photo), photo, Optional.empty(), true));
            }
        }
        return files;
    }

    /** A picture that keeps the address which its place in the content folder gives it. */
    public PictureFile fixed(Photo photo, Route route) {
        return new PictureFile(route, photo, Optional.empty(), false);
    }

    private List<Variant> variants(Photo photo) {
        List<Variant> variants = new ArrayList<>(plain(photo));
        variants.addAll(webp(photo));
        return variants;
    }

    /** The sizes that every browser can show, the smallest first; none for what is published only as it is. */
    public List<Variant> plain(Photo photo) {
        return sizes(photo, photo.info().variantFormat());
    }

    /** The same sizes for browsers that know WebP. Few colours and sharp edges are better off without it. */
    public List<Variant> webp(Photo photo) {
        PhotoInfo info = photo.info();
        int top = Math.min(info.width(), config.widest());
        // a strip of many screens is taller than WebP can be
        boolean fits = PhotoFormat.WEBP.holds(top, info.heightAt(top));
        return config.webp() && fits && !info.drawing() ? sizes(photo, PhotoFormat.WEBP) : List.of();
    }

    private List<Variant> sizes(Photo photo, PhotoFormat format) {
        PhotoInfo info = photo.info();
        if (info.passesThrough()) {
            return List.of();
        }
        int top = Math.min(info.width(), config.widest());
        List<Variant> sizes = new ArrayList<>();
        for (int width : config.widths()) {
            // a size that is nearly the next one saves nobody anything
            if (width * 10 <= top * 9) {
                sizes.add(new Variant(width, format, config.quality()));
            }
        }
        sizes.add(new Variant(top, format, config.quality()));
        return sizes;
    }

    public Variant largest(Photo photo) {
        List<Variant> plain = plain(photo);
        return plain.get(plain.size() - 1);
    }

    public boolean isOffered(Photo photo) {
        return offered.contains(photo.source().path());
    }

    public Route of(Photo photo, Variant variant) {
        String manner =
                VariantMaker.RULES + " " + config.widest() + " " + variant.quality() + " " + config.keepCredit();
        return route(
                photo, manner, "-" + variant.width() + "." + variant.format().extension());
    }

    /** The picture in its own size, cleaned. */
    public Route whole(Photo photo) {
        return route(
                photo,
                "whole " + Originals.RULES + " " + config.keepCredit(),
                "." + photo.info().format().extension());
    }

    /** Where a link to the picture leads: to the whole where it is offered, else to the largest size. */
    public Route file(Photo photo) {
        boolean whole = isOffered(photo) || photo.info().passesThrough();
        return whole ? whole(photo) : of(photo, largest(photo));
    }

    /** All originals of an album in one file. */
    public Route archive(String album, List<Photo> photos) {
        StringBuilder content = new StringBuilder();
        photos.forEach(photo -> content.append(photo.source().name())
                .append(' ')
                .append(whole(photo).address())
                .append('\n'));
        String name = album + "-" + Fingerprinter.of(content.toString()).brief() + ".zip";
        return new Route(FOLDER + name, OutputPath.of(FOLDER.substring(1) + name));
    }

    private static Route route(Photo photo, String manner, String ending) {
        String name = Fingerprinter.of(photo.fingerprint().hex() + " " + manner).brief();
        return new Route(FOLDER + name + ending, OutputPath.of(FOLDER.substring(1) + name + ending));
    }

    /** Whether a file's name says that it is a picture. */
    public static boolean isPicture(String path) {
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
