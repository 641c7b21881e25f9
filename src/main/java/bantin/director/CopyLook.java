package bantin.director;

import bantin.image.file.Outcome;
import bantin.image.film.Captions;
import bantin.image.film.Film;
import bantin.page.Copy;
import bantin.page.PagePlanner;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Strain;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Looks into one file that is published as it lies there, and says what its editor should know. */
public final class CopyLook {
    private CopyLook() {}

    /** What is published of it: a film only when its inside is known, and then cleaned. */
    public static Optional<Film> of(Snapshot snapshot, Copy copy, Problems problems) {
        Place place = Place.file(copy.source().path());
        Optional<Outcome<Film>> outcome =
                Strain.of(place, problems, () -> snapshot.pictures().copied(copy));
        outcome.flatMap(Outcome::refused).ifPresent(refused -> problems.add(refused.warning(place)));
        Optional<Film> film = outcome.flatMap(Outcome::value);
        film.flatMap(Film::told).ifPresent(told -> problems.add(told.warning(place)));
        film.filter(shown -> !shown.unplayable().isEmpty() && !isFixed(copy))
                .ifPresent(shown -> problems.add(
                        Problem.warning("film.codec", place, copy.source().name(), shown.unplayable())));
        if (film.isPresent() && copy.source().name().endsWith(".vtt")) {
            captions(copy, problems);
        }
        return film;
    }

    private static void captions(Copy copy, Problems problems) {
        try {
            if (Files.size(copy.source().file()) <= Captions.LARGEST) {
                for (Captions.Fault fault :
                        Captions.faults(Files.readAllBytes(copy.source().file()))) {
                    int letters = fault.text().length();
                    Place place = letters == 0
                            ? Place.file(copy.source().path())
                            : new Place(copy.source().path(), fault.line(), 1, letters, fault.text());
                    problems.add(
                            Problem.warning(fault.id(), place, copy.source().name(), fault.text()));
                }
            }
        } catch (IOException e) {
            // whoever publishes the file tells
        }
    }

    private static boolean isFixed(Copy copy) {
        return copy.source().path().startsWith(PagePlanner.STATIC + "/");
    }
}
