package bantin.director;

import bantin.attachment.Attachments;
import bantin.attachment.Manner;
import bantin.config.SiteConfig;
import bantin.image.HiddenPhoto;
import bantin.image.film.Films;
import bantin.route.Pictures;
import bantin.source.SourceFile;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the documents that pages offer are left out: photos in disguise, keys, tracks that tell a place. What looks the
 * same is not opened again.
 */
final class HiddenPhotos {
    private Map<SourceFile, Boolean> known = Map.of();
    private Manner manner = Manner.WARN;

    static Manner manner(SiteConfig config) {
        return Manner.valueOf(config.attachments().toUpperCase(Locale.ROOT));
    }

    /** Their paths: no page may lead to them, for they are not published. */
    synchronized Set<String> among(Collection<SourceFile> files, Manner wanted) {
        if (wanted != manner) {
            known = Map.of();
            manner = wanted;
        }
        Map<SourceFile, Boolean> now = new HashMap<>();
        for (SourceFile file : files) {
            if (!Pictures.isPicture(file.path()) && !Films.isFilm(file.path())) {
                Boolean before = known.get(file);
                now.put(file, before == null ? isHidden(file) : before);
            }
        }
        known = now;
        return now.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(hidden -> hidden.getKey().path())
                .collect(Collectors.toSet());
    }

    private boolean isHidden(SourceFile file) {
        try {
            return HiddenPhoto.in(file.file()).isPresent()
                    || Attachments.leftOut(file.file(), manner).isPresent();
        } catch (IOException e) {
            // whoever publishes it will say that it can't be read
            return false;
        }
    }
}
