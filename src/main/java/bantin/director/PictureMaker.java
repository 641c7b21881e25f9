package bantin.director;

import bantin.attachment.Attachments;
import bantin.config.SiteConfig;
import bantin.image.PhotoEntry;
import bantin.image.PictureStore;
import bantin.image.Stored;
import bantin.image.Variant;
import bantin.image.file.Outcome;
import bantin.image.file.Refused;
import bantin.image.film.Film;
import bantin.image.film.Films;
import bantin.image.notes.Credits;
import bantin.page.Copy;
import bantin.page.PagePlan;
import bantin.page.PhotoArchive;
import bantin.page.ShareCards;
import bantin.problem.BantinException;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Strain;
import bantin.route.Photo;
import bantin.route.PictureFile;
import bantin.route.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Makes the picture files that a plan names, each at most once: what an earlier build made is in the store. A photo that
 * can't be decoded is a problem naming it; the others are made all the same, so that the next build has them.
 */
public final class PictureMaker {
    private final PictureStore store;
    private final ArchiveMaker archives;
    private final Films films;
    private final Attachments attachments;
    private final CardMaker cards;
    private final ShareCards shares;
    private final Path site;
    private final PagePlan plan;
    private final AtomicInteger made = new AtomicInteger();

    /** @param folder of the store, and of the index beside it */
    PictureMaker(Path folder, SiteConfig config, PagePlan plan, ShareCards shares) {
        Credits credits = config.pictures().keepCredit() ? Credits.KEPT : Credits.DROPPED;
        this.store = new PictureStore(
                folder,
                credits,
                config.pictures().widest(),
                Runtime.getRuntime().maxMemory() / 2);
        this.archives = new ArchiveMaker(folder.resolveSibling("originals"), store.originalRules());
        this.films = new Films(folder.resolveSibling("films"));
        this.attachments = new Attachments(folder.resolveSibling("attachments"), LeftOutFiles.manner(config), credits);
        this.cards = new CardMaker(folder.resolveSibling("cards"), shares);
        this.shares = shares;
        this.site = folder.resolveSibling("..").normalize();
        this.plan = plan;
    }

    /** The files of all pictures by what they are for; those of a photo with a problem are missing. */
    Map<PictureFile, Path> make(Parallel parallel, Progress progress, Problems problems) {
        Map<String, List<PictureFile>> byPhoto = new TreeMap<>();
        for (PictureFile file : plan.pictures()) {
            byPhoto.computeIfAbsent(file.photo().source().path(), path -> new ArrayList<>())
                    .add(file);
        }
        progress.begin(Progress.Stage.PICTURES, byPhoto.size());
        Map<PictureFile, Path> all = new HashMap<>();
        for (Map<PictureFile, Path> some : parallel.map(byPhoto.values(), files -> {
            Place photo = Place.file(files.get(0).photo().source().path());
            return Strain.of(photo, problems, () -> make(files, photo, progress, problems))
                    .orElse(Map.of());
        })) {
            all.putAll(some);
        }
        return all;
    }

    /** The zip files of albums; to be asked for when all pictures are made. */
    Map<PhotoArchive, Path> archives(Map<PictureFile, Path> pictures) {
        Map<PhotoArchive, Path> all = new HashMap<>();
        for (PhotoArchive archive : plan.archives()) {
            all.put(
                    archive,
                    archive(
                            archive,
                            route -> Objects.requireNonNull(
                                    pictures.get(plan.picture(route.address()).orElseThrow()))));
        }
        return all;
    }

    private Path archive(PhotoArchive archive, Function<Route, Path> made) {
        try {
            return archives.make(archive, made);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", archive.route().address(), e);
        }
    }

    private Map<PictureFile, Path> make(List<PictureFile> files, Place place, Progress progress, Problems problems) {
        try {
            return make(files);
        } catch (RefusedPhoto refused) {
            problems.add(refused.refused.error(place));
        } catch (IOException e) {
            problems.add(
                    Problem.error("source.file.unreadable", place, e.getClass().getSimpleName()));
        } finally {
            progress.advance();
        }
        return Map.of();
    }

    /** The file behind one address, made now when it has to be; empty when it is no picture, or its photo has a problem. */
    public Optional<Path> find(String address) {
        Optional<PhotoArchive> archive = plan.archive(address);
        return archive.isPresent() ? archive(archive.get()) : picture(address).or(() -> cards.find(address));
    }

    private Optional<Path> archive(PhotoArchive archive) {
        boolean whole = archive.items().stream()
                .allMatch(item -> picture(item.whole().address()).isPresent());
        return whole
                ? Optional.of(archive(archive, route -> picture(route.address()).orElseThrow()))
                : Optional.empty();
    }

    private Optional<Path> picture(String address) {
        Optional<PictureFile> file = plan.picture(address);
        try {
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(make(List.of(file.get())).get(file.get()));
        } catch (RefusedPhoto refused) {
            return Optional.empty();
        } catch (IOException e) {
            throw new BantinException(e, "source.unreadable", address, e);
        }
    }

    /** @param files of one photo */
    private Map<PictureFile, Path> make(List<PictureFile> files) throws IOException {
        Photo photo = files.get(0).photo();
        PhotoEntry entry = photo.entry();
        Path source = photo.source().file();
        Map<PictureFile, Path> done = new HashMap<>();
        List<Variant> wanted =
                files.stream().flatMap(file -> file.variant().stream()).toList();
        Map<Variant, Path> variants = wanted.isEmpty() ? Map.of() : ready(store.variants(source, entry, wanted));
        for (PictureFile file : files) {
            Path whole = file.variant().isPresent()
                    ? variants.get(file.variant().get())
                    : ready(store.original(source, entry)).values().iterator().next();
            done.put(file, whole);
        }
        return done;
    }

    private Map<Variant, Path> ready(Outcome<Stored> stored) {
        Stored ready = stored.orElseThrow(RefusedPhoto::new);
        made.addAndGet(ready.made());
        return ready.files();
    }

    /** A film or document as it may be published; a photo in disguise may not. */
    public Outcome<Film> copied(Copy copy) {
        Path file = copy.source().file();
        try {
            if (!Films.isFilm(copy.source().path())) {
                return attachments.publishable(file).then(found -> Outcome.of(Film.asItIs(found.file(), found.told())));
            }
            // a link may have taken the film's place since the folder was looked through
            return file.toRealPath().startsWith(site.toRealPath())
                    ? films.clean(file)
                    : Outcome.refused(new Refused("film.unreadable", List.of(String.valueOf(file.getFileName()))));
        } catch (IOException e) {
            throw new BantinException(e, "source.unreadable", copy.source().path(), e);
        }
    }

    /** How many bytes a file has when it is published; 0 for one that is not, or can't be. */
    public long size(Route route) {
        Optional<Path> file = plan.copy(route.address())
                .map(copy -> copied(copy).value().map(Film::file))
                .orElseGet(() -> find(route.address()));
        return file.map(path -> path.toFile().length()).orElse(0L);
    }

    /** The pictures that stand for the portal itself, drawn now where they are missing. */
    Map<ShareCards.Card, Path> cards() {
        Map<ShareCards.Card, Path> all = new HashMap<>();
        shares.all().forEach(card -> all.put(card, cards.make(card)));
        return all;
    }

    /** How many picture files had to be made since the snapshot was taken. */
    int made() {
        return made.get();
    }

    /** Forgets pictures of earlier builds that this one did not ask for. */
    void dropUnused() {
        try {
            store.dropUnused();
            archives.dropUnused();
            films.dropUnused();
            attachments.dropUnused();
            cards.dropUnused();
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", ".bantin", e);
        }
    }

    /** Carries a refusal out of the work on one photo. */
    private static final class RefusedPhoto extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refused refused;

        RefusedPhoto(Refused refused) {
            super(refused.id(), null, false, false);
            this.refused = refused;
        }
    }
}
