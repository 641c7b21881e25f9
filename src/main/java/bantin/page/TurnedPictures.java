package bantin.page;

import bantin.content.list.Lists;
import bantin.content.list.PictureTurn;
import bantin.image.VariantMaker;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pictures of the site as editors want them to lie. A row that turns nothing costs that row and no page. */
public final class TurnedPictures {
    private final Destinations destinations;
    private final Problems problems;

    public TurnedPictures(Destinations destinations, Problems problems) {
        this.destinations = destinations;
        this.problems = problems;
    }

    public Pictures of(Pictures pictures, List<PictureTurn> turns) {
        List<Photo> turned = new ArrayList<>();
        Set<SourceFile> seen = new HashSet<>();
        for (PictureTurn turn : turns) {
            Optional<SourceFile> file = file(turn);
            if (file.isPresent() && !seen.add(file.get())) {
                problems.add(Problem.warning("picture.rotate.twice", turn.place(), turn.picture()));
            } else {
                // one that no page shows has no photo here, and one that can't be published has its own problem
                file.flatMap(pictures::find)
                        .flatMap(photo -> turned(photo, turn, pictures.widest()))
                        .ifPresent(turned::add);
            }
        }
        return turned.isEmpty() ? pictures : pictures.with(turned);
    }

    private Optional<SourceFile> file(PictureTurn turn) {
        if (turn.picture().isEmpty() || turn.degrees() == 0) {
            // what was written there is told already
            return Optional.empty();
        }
        Destination there = destinations.find(Lists.TURNS_FILE, turn.picture());
        if (there instanceof Destination.ToFile to
                && Pictures.isPicture(to.file().path())) {
            return Optional.of(to.file());
        }
        // a photo may have been deleted since: that must not keep the portal offline
        problems.add(Problem.warning("picture.missing", turn.place(), turn.picture(), ""));
        return Optional.empty();
    }

    private Optional<Photo> turned(Photo photo, PictureTurn turn, int widest) {
        Photo turned = photo.turned(turn.degrees());
        boolean can = photo.info().canTurn()
                && VariantMaker.fitting(turned.info(), photo.source().name(), widest)
                        .refused()
                        .isEmpty();
        if (!can) {
            problems.add(Problem.warning("picture.rotate.fixed", turn.place(), turn.picture()));
        }
        return can ? Optional.of(turned) : Optional.empty();
    }
}
