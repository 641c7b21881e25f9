package bantin.page;

import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.Reference;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.Pictures;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Follows everything that online entries point to: finds the files to publish, and what leads nowhere. */
public final class ReferenceCheck {
    private final Destinations destinations;
    private final Problems problems;
    private final Map<String, SourceFile> files = new TreeMap<>();
    private final Set<String> offered = new TreeSet<>();

    public ReferenceCheck(Destinations destinations, Problems problems) {
        this.destinations = destinations;
        this.problems = problems;
    }

    /** All files met so far, pictures among them, by their paths. */
    public Map<String, SourceFile> files() {
        return files;
    }

    /** The paths of those files that readers may take home as they are: linked to, attached. */
    Set<String> offered() {
        return offered;
    }

    public void follow(Entry entry) {
        String file = entry.file();
        entry.head().cover().ifPresent(cover -> {
            picture(file, cover.target(), cover.place());
            if (cover.alt().isEmpty()) {
                problems.add(Problem.warning("cover.alt.missing", cover.place(), cover.target()));
            }
        });
        entry.attachments().forEach(a -> file(file, a.target(), a.place()));
        for (Reference reference : entry.text().references()) {
            follow(file, reference);
        }
    }

    /** A picture that a list file names. */
    public void picture(String file, String written, Place place) {
        Destination destination = destinations.find(file, written);
        if (destination instanceof Destination.ToFile to
                && Pictures.isPicture(to.file().path())) {
            files.put(to.file().path(), to.file());
        } else if (destination instanceof Destination.Outside) {
            problems.add(Problem.warning("picture.outside", place, written));
        } else if (destination instanceof Destination.ToFile) {
            problems.add(Problem.error("picture.other-kind", place, written));
        } else {
            report("picture.missing", written, destination, place);
        }
    }

    /** Checks links to addresses and anchors, which only the finished plan knows. */
    public void checkAddresses(Entry entry, PagePlan plan) {
        for (Reference reference : entry.text().references()) {
            if (reference instanceof Reference.Link link) {
                checkAddress(entry.file(), link.target(), link.place(), plan);
            }
        }
    }

    void checkAddress(String file, String written, Place place, PagePlan plan) {
        Destination destination = destinations.find(file, written);
        if (destination instanceof Destination.ToAddress to) {
            if (!plan.has(to.address()) && !destinations.isOfFaulty(to.address())) {
                problems.add(Problem.error("link.missing", place, written, ""));
            }
        } else if (destination instanceof Destination.ToEntry to) {
            checkAnchor(to.entry(), to.fragment(), place);
        } else if (destination instanceof Destination.Faulty to) {
            to.entry().ifPresent(entry -> checkAnchor(entry, to.fragment(), place));
        }
    }

    private void checkAnchor(Entry entry, String fragment, Place place) {
        List<String> anchors = entry.text().anchors();
        if (!fragment.isEmpty() && !anchors.contains(fragment)) {
            problems.add(
                    Problem.error("link.anchor.missing", place, fragment, entry.file(), String.join(", ", anchors)));
        }
    }

    private void follow(String file, Reference reference) {
        if (reference instanceof Reference.Picture picture) {
            picture(file, picture.target(), picture.place());
            if (picture.alt().isEmpty()) {
                problems.add(Problem.warning("picture.alt.missing", picture.place(), picture.target()));
            }
        } else if (reference instanceof Reference.Link link) {
            link(file, link);
        } else if (reference instanceof Reference.Download download) {
            file(file, download.target(), download.place());
        } else if (reference instanceof Reference.Media media) {
            file(file, media.target(), media.place());
            poster(file, media);
        } else if (reference instanceof Reference.Gallery gallery) {
            gallery(file, gallery);
        }
    }

    private void link(String file, Reference.Link link) {
        Destination destination = destinations.find(file, link.target());
        if (destination instanceof Destination.ToFile to) {
            offer(to.file());
        } else if (destination instanceof Destination.Missing || destination instanceof Destination.Escapes) {
            report("link.missing", link.target(), destination, link.place());
        } else if (destination instanceof Destination.Unpublished) {
            problems.add(Problem.warning("link.unpublished", link.place(), link.target()));
        }
    }

    private void file(String file, String written, Place place) {
        Destination destination = destinations.find(file, written);
        if (destination instanceof Destination.ToFile to) {
            offer(to.file());
        } else if (!(destination instanceof Destination.Outside)) {
            report("file.missing", written, destination, place);
        }
    }

    private void offer(SourceFile file) {
        files.put(file.path(), file);
        offered.add(file.path());
    }

    /** A picture of the film's name beside it is its poster; nobody has to give one. */
    private void poster(String file, Reference.Media media) {
        Posters.of(media.target()).forEach(path -> {
            if (destinations.find(file, path) instanceof Destination.ToFile to) {
                files.put(to.file().path(), to.file());
            }
        });
    }

    private void gallery(String file, Reference.Gallery gallery) {
        for (Reference.Picture picture : gallery.pictures()) {
            follow(file, picture);
        }
        if (gallery.album() != null) {
            String written = Objects.requireNonNull(gallery.album());
            Destination destination = destinations.find(file, written.startsWith("/") ? written : "/" + written);
            boolean album = destination instanceof Destination.Faulty
                    || destination instanceof Destination.ToEntry to && to.entry() instanceof Album;
            if (destination instanceof Destination.Unpublished) {
                problems.add(Problem.warning("link.unpublished", gallery.place(), written));
            } else if (!album) {
                problems.add(Problem.error("gallery.album.missing", gallery.place(), written));
            }
        }
    }

    private void report(String id, String written, Destination destination, Place place) {
        if (destination instanceof Destination.Escapes) {
            problems.add(Problem.error("link.outside", place, written));
            return;
        }
        Optional<String> meant =
                destination instanceof Destination.Missing missing ? destinations.meant(missing) : Optional.empty();
        problems.add(
                meant.isPresent()
                        ? Problem.error(id + "-meant", place, written, meant.get())
                        : Problem.error(id, place, written, ""));
    }
}
