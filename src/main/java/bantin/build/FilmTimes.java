package bantin.build;

import bantin.image.FilmNotes;
import bantin.image.Films;
import bantin.source.SourceFile;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** When the films of a site were taken, by its clock. A few numbers of each are read, so nothing is remembered. */
final class FilmTimes {
    private FilmTimes() {}

    /** By their paths; films that don't tell are missing. */
    static Map<String, LocalDateTime> of(Collection<SourceFile> files, ZoneId zone) {
        Map<String, LocalDateTime> times = new HashMap<>();
        for (SourceFile file : files) {
            if (Films.isFilm(file.path())) {
                FilmNotes.takenAt(file.file())
                        .ifPresent(at -> times.put(file.path(), LocalDateTime.ofInstant(at, zone)));
            }
        }
        return times;
    }
}
