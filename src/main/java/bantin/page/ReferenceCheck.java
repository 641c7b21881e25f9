package bantin.page;

import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.Head;
import bantin.content.Takedown;
import bantin.content.body.Reference;
import bantin.page.kind.Page;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Severity;
import bantin.problem.Topic;
import bantin.route.Pictures;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.site.Guesses;
import bantin.source.SourceFile;
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
    private final AnchorCheck anchors;
    private final Guesses guesses;

    public ReferenceCheck(Destinations destinations, Problems problems) {
        this.destinations = destinations;
        this.problems = problems;
        this.guesses = new Guesses(destinations);
        this.anchors = new AnchorCheck(destinations, guesses, problems);
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
        for (Head.Cover cover : entry.pictures()) {
            picture(file, cover.target(), cover.place());
            if (cover.alt().isEmpty()) {
                boolean standsForIt = entry.head().cover().filter(cover::equals).isPresent();
                String id = standsForIt ? "cover.alt.missing" : "picture.alt.missing";
                undescribed(id, cover.place(), cover.target());
            }
        }
        entry.attachments().forEach(a -> file(file, a.target(), a.place()));
        for (Reference reference : entry.references()) {
            follow(file, reference);
        }
    }

    /** A picture that a list file names. */
    public void picture(String file, String written, Place place) {
        if (written.isEmpty()) {
            // what was written there was no picture, which is told already
            return;
        }
        Destination destination = destinations.find(file, written);
        if (destination instanceof Destination.ToFile to
                && Pictures.isPicture(to.file().path())) {
            files.put(to.file().path(), to.file());
        } else if (destination instanceof Destination.Outside) {
            problems.add(Problem.warning("picture.outside", place, written));
        } else if (destination instanceof Destination.ToFile) {
            problems.add(Problem.error("picture.other-kind", place, written));
        } else {
            Optional<String> meant = guesses.meant(destination).filter(Pictures::isPicture);
            report("picture.missing", written, destination, place, meant);
        }
    }

    /** Checks links to addresses and anchors, which only the finished plan knows. */
    public void checkAddresses(Entry entry, Reach reach) {
        entry.attachments().forEach(a -> checkAddress("file.missing", entry.file(), a.target(), a.place(), reach));
        for (Reference reference : entry.references()) {
            if (reference instanceof Reference.Link link) {
                checkAddress("link.missing", entry.file(), link.target(), link.place(), reach);
            } else if (reference instanceof Reference.Download file) {
                checkAddress("file.missing", entry.file(), file.target(), file.place(), reach);
            } else if (reference instanceof Reference.Media media) {
                checkAddress("file.missing", entry.file(), media.target(), media.place(), reach);
            }
        }
    }

    /** @param id of the problem when nothing answers there */
    void checkAddress(String id, String file, String written, Place place, Reach reach) {
        Destination destination = destinations.find(file, written);
        if (destination instanceof Destination.ToFile to) {
            reach.whyLeftOut(to.file())
                    .ifPresent(why -> problems.add(Problem.warning("link.left-out", place, written, why)));
        } else if (destination instanceof Destination.ToAddress to) {
            if (!isAnswered(to, place, reach)) {
                report(id, written, destination, place, guesses.meant(destination));
            }
        } else if (destination instanceof Destination.Outside outside) {
            // another program may answer at that host, so it is no error
            outside.own()
                    .filter(to -> !isAnswered(to, place, reach))
                    .ifPresent(to -> problems.add(Problem.warning(id, place, written, "")));
        } else if (destination instanceof Destination.ToEntry to) {
            anchors.check(to.entry(), to.fragment(), place, AnchorCheck.severity(written));
        } else if (destination instanceof Destination.Faulty to) {
            to.entry().ifPresent(entry -> anchors.check(entry, to.fragment(), place, AnchorCheck.severity(written)));
        }
    }

    /** Whether a page answers, or one that would without its errors; the part that is wanted of it is looked for too. */
    private boolean isAnswered(Destination.ToAddress to, Place place, Reach reach) {
        Optional<String> answer = reach.plan().answering(to);
        // a theme may have parts of its own in a page, so it is no error
        answer.flatMap(reach.plan()::page)
                .flatMap(Page::entry)
                .filter(entry -> !entry.head().is(Takedown.Kind.GONE))
                .ifPresent(entry -> anchors.check(entry, to.fragment(), place, Severity.WARNING));
        return answer.isPresent() || destinations.isOfFaulty(to.address());
    }

    private void follow(String file, Reference reference) {
        if (reference instanceof Reference.Picture picture) {
            picture(file, picture.target(), picture.place());
            if (picture.alt().isEmpty()) {
                undescribed("picture.alt.missing", picture.place(), picture.target());
            }
        } else if (reference instanceof Reference.Link link) {
            link(file, link);
        } else if (reference instanceof Reference.Download download) {
            file(file, download.target(), download.place());
        } else if (reference instanceof Reference.Media media) {
            file(file, media.target(), media.place());
            companions(file, media.target());
        } else if (reference instanceof Reference.Gallery gallery) {
            gallery(file, gallery);
        }
    }

    private void link(String file, Reference.Link link) {
        Destination destination = destinations.find(file, link.target());
        if (destination instanceof Destination.ToFile to) {
            offer(to.file());
        } else {
            reportDead(link.target(), destination, link.place());
        }
    }

    /** False when the link may be alive, as far as one can tell without the plan. */
    boolean reportDead(String written, Destination destination, Place place) {
        if (destination instanceof Destination.Missing
                || destination instanceof Destination.Escapes
                || destination instanceof Destination.Sharp) {
            report("link.missing", written, destination, place, guesses.meant(destination));
            return true;
        }
        return reportHidden(written, destination, place);
    }

    private boolean reportHidden(String written, Destination destination, Place place) {
        boolean vanished = destination instanceof Destination.Vanished;
        boolean hidden = vanished || destination instanceof Destination.Unpublished;
        if (hidden) {
            problems.add(Problem.warning(vanished ? "link.vanished" : "link.unpublished", place, written));
        }
        return hidden;
    }

    /** What a list file links to, when it is a file. */
    void offer(String file, String written) {
        if (!written.isEmpty() && destinations.find(file, written) instanceof Destination.ToFile to) {
            offer(to.file());
        }
    }

    private void file(String file, String written, Place place) {
        Destination destination = destinations.find(file, written);
        if (destination instanceof Destination.ToFile to) {
            offer(to.file());
        } else if (!(destination instanceof Destination.Outside || destination instanceof Destination.ToAddress)) {
            report("file.missing", written, destination, place, guesses.meant(destination));
        }
    }

    void offer(SourceFile file) {
        files.put(file.path(), file);
        offered.add(file.path());
    }

    /** A picture of the film's name beside it is its poster, so are its captions; nobody has to give one. */
    private void companions(String file, String film) {
        CaptionFiles.andPoster(film).forEach(path -> {
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
            if (destination instanceof Destination.ToEntry to
                    && to.entry().head().is(Takedown.Kind.GONE)) {
                problems.add(Problem.warning("link.unpublished", gallery.place(), written));
            } else if (!reportHidden(written, destination, gallery.place()) && !album) {
                problems.add(Problem.error("gallery.album.missing", gallery.place(), written));
            }
        }
    }

    private void undescribed(String id, Place place, String picture) {
        problems.add(Problem.warning(id, place, picture).about(Topic.DESCRIPTION));
    }

    private void report(String id, String written, Destination destination, Place place, Optional<String> meant) {
        if (destination instanceof Destination.Escapes) {
            problems.add(Problem.error("link.outside", place, written));
        } else if (destination instanceof Destination.Vanished) {
            problems.add(Problem.warning("link.vanished", place, written));
        } else if (destination instanceof Destination.Sharp sharp) {
            problems.add(Problem.error("link.sharp", place, written, sharp.better()));
        } else if (meant.isPresent()) {
            problems.add(Problem.error(id + "-meant", place, written, meant.get()));
        } else {
            problems.add(Problem.error(id, place, written, ""));
        }
    }
}
