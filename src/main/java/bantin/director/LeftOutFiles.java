package bantin.director;

import bantin.attachment.Attachments;
import bantin.attachment.Manner;
import bantin.config.SiteConfig;
import bantin.image.file.Refused;
import bantin.image.film.Films;
import bantin.image.notes.Credits;
import bantin.route.Pictures;
import bantin.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the documents that pages offer are left out: camera files, keys, tracks that tell a place. What looks the same is
 * not opened again.
 */
final class LeftOutFiles {
    private Map<SourceFile, Optional<Refused>> known = Map.of();
    private Manner manner = Manner.WARN;

    static Manner manner(SiteConfig config) {
        return Manner.valueOf(config.attachments().toUpperCase(Locale.ROOT));
    }

    /** Why they are, by their paths: no page may lead to them, for they are not published. */
    synchronized Map<String, Refused> among(Collection<SourceFile> files, Manner wanted, Path folder) {
        if (wanted != manner) {
            known = Map.of();
            manner = wanted;
        }
        Attachments attachments = new Attachments(folder, manner, Credits.DROPPED);
        Map<SourceFile, Optional<Refused>> now = new HashMap<>();
        for (SourceFile file : files) {
            if (!Pictures.isPicture(file.path()) && !Films.isFilm(file.path())) {
                Optional<Refused> before = known.get(file);
                now.put(file, before == null ? leftOut(file, attachments) : before);
            }
        }
        known = now;
        Map<String, Refused> reasons = new HashMap<>();
        now.forEach((file, why) -> why.ifPresent(refused -> reasons.put(file.path(), refused)));
        return reasons;
    }

    private static Optional<Refused> leftOut(SourceFile file, Attachments attachments) {
        try {
            return attachments.leftOut(file.file());
        } catch (IOException e) {
            // whoever publishes it will say that it can't be read
            return Optional.empty();
        }
    }
}
