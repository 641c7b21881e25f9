package bantin.build;

import bantin.hash.Fingerprinter;
import bantin.image.PhotoInfo;
import bantin.image.PhotoProbe;
import bantin.image.Probed;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.source.SourceFile;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learns what the pictures of a site say about themselves. One that can't be published is a problem and is left out. */
final class PhotoReader {
    private final Parallel parallel;
    private final ReadMemory memory;
    private final Set<Path> suspects;
    private final Problems problems;

    PhotoReader(Parallel parallel, ReadMemory memory, Set<Path> suspects, Problems problems) {
        this.parallel = parallel;
        this.memory = memory;
        this.suspects = suspects;
        this.problems = problems;
    }

    Pictures read(Collection<SourceFile> files) {
        List<SourceFile> pictures =
                files.stream().filter(f -> Pictures.isPicture(f.path())).toList();
        Map<String, Photo> photos = new HashMap<>();
        for (Optional<Photo> photo : parallel.map(pictures, this::known)) {
            photo.ifPresent(p -> photos.put(p.source().path(), p));
        }
        return new Pictures(photos);
    }

    private Optional<Photo> known(SourceFile file) {
        return memory.photo(file, suspects, () -> photo(file));
    }

    private Optional<Photo> photo(SourceFile file) {
        Place place = Place.file(file.path());
        try (SeekableByteChannel channel = Files.newByteChannel(file.file())) {
            Probed probed = PhotoProbe.probe(channel, file.name());
            if (probed instanceof Probed.Refused refused) {
                problems.add(refused.problem(place));
                return Optional.empty();
            }
            PhotoInfo info = ((Probed.Photo) probed).info();
            return Optional.of(new Photo(file, Fingerprinter.of(file.file()), info));
        } catch (IOException e) {
            problems.add(
                    Problem.error("source.file.unreadable", place, e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }
}
