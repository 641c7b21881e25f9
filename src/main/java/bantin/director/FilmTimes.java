package bantin.director;

import bantin.image.film.FilmNotes;
import bantin.image.film.Films;
import bantin.source.SourceFile;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When the films of a site were taken, by its clock. A few numbers of each are read, so nothing is remembered. */
final class FilmTimes {
    private FilmTimes() {}

    /** By their paths; empty for a film that does not tell. Films that can't be followed are missing. */
    static Map<String, Optional<LocalDateTime>> of(Collection<SourceFile> files, ZoneId zone) {
        Map<String, Optional<LocalDateTime>> times = new HashMap<>();
        for (SourceFile file : files) {
            if (Films.isFilm(file.path()) && Films.isWhole(file.file())) {
                times.put(file.path(), FilmNotes.takenAt(file.file()).map(at -> LocalDateTime.ofInstant(at, zone)));
            }
        }
        return times;
    }
}
