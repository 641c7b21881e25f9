package bantin.director;

import bantin.image.PhotoEntry;
import bantin.image.PhotoIndex;
import bantin.image.VariantMaker;
import bantin.image.file.Outcome;
import bantin.image.notes.PhotoInfo;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Strain;
import bantin.route.Photo;
import bantin.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learns what the pictures of a site say about themselves. One that can't be published is a problem and is left out. */
final class PhotoReader {
    private final Parallel parallel;
    private final PhotoIndex index;
    private final Map<String, Photo> before;
    private final Set<Path> suspects;
    private final int widest;
    private final Problems problems;

    /**
     * @param index remembers the pictures of earlier builds, so that unchanged ones are not read again
     * @param before the photos of an earlier snapshot whose settings ask for the same, by their paths
     * @param suspects files and folders to read again although they look the same from outside
     * @param widest the largest width that the site asks for
     */
    PhotoReader(
            Parallel parallel,
            PhotoIndex index,
            Map<String, Photo> before,
            Set<Path> suspects,
            int widest,
            Problems problems) {
        this.before = before;
        this.parallel = parallel;
        this.index = index;
        this.suspects = suspects;
        this.widest = widest;
        this.problems = problems;
    }

    /** By their paths. */
    Map<String, Photo> read(Collection<SourceFile> pictures) {
        Map<String, Photo> photos = new HashMap<>();
        List<SourceFile> unknown = new ArrayList<>();
        for (SourceFile file : pictures) {
            Photo photo = before.get(file.path());
            // the very file of an earlier tree: nobody looked at it again
            if (photo != null && photo.source() == file) {
                index.keep(file.path());
                warn(photo);
                photos.put(file.path(), photo);
            } else {
                unknown.add(file);
            }
        }
        for (Optional<Photo> photo :
                parallel.map(unknown, file -> Strain.of(Place.file(file.path()), problems, () -> photo(file))
                        .flatMap(read -> read))) {
            photo.ifPresent(p -> {
                warn(p);
                photos.put(p.source().path(), p);
            });
        }
        return photos;
    }

    private void warn(Photo photo) {
        SourceFile file = photo.source();
        if (photo.info().lost() > 0) {
            problems.add(Problem.warning(
                    "picture.svg-photo",
                    Place.file(file.path()),
                    file.name(),
                    photo.info().lost()));
        }
    }

    /** One bad photo does not keep a hundred good ones offline: the site is built without it. */
    private Optional<Photo> photo(SourceFile file) {
        Place place = Place.file(file.path());
        try {
            boolean again = Readings.isSuspect(file, suspects);
            PhotoEntry entry = again ? index.lookAgain(file.file(), file.path()) : index.look(file.file(), file.path());
            Outcome<PhotoInfo> fitting = entry.probed().then(info -> VariantMaker.fitting(info, file.name(), widest));
            fitting.refused().ifPresent(refused -> problems.add(refused.warning(place)));
            return fitting.value().map(info -> new Photo(file, entry.content(), info));
        } catch (IOException e) {
            problems.add(Problem.error("source.file.unreadable", place));
            return Optional.empty();
        }
    }
}
