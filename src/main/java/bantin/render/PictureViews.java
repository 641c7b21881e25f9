package bantin.render;

import bantin.page.Target;
import bantin.page.Targets;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Pictures as templates see them. */
final class PictureViews {
    private final Pictures pictures;
    private final Targets targets;
    private final Hrefs hrefs;

    PictureViews(Portal portal, Hrefs hrefs) {
        this.pictures = portal.pictures();
        this.targets = portal.targets();
        this.hrefs = hrefs;
    }

    /** @param file the file whose editor wrote the target; empty when the picture can't be shown */
    Optional<Views.PictureView> find(String file, String target, String alt, String caption) {
        return photo(file, target).map(photo -> view(photo, alt, caption));
    }

    Optional<Photo> photo(String file, String target) {
        return targets.find(file, target) instanceof Target.ToFile found ? photo(found.file()) : Optional.empty();
    }

    private Optional<Photo> photo(SourceFile file) {
        return pictures.find(file);
    }

    Views.PictureView view(Photo photo, String alt, String caption) {
        return new Views.PictureView(
                hrefs.of(pictures.original(photo)),
                photo.info().width(),
                photo.info().height(),
                alt,
                caption,
                "",
                List.of(),
                null);
    }

    String address(Photo photo) {
        return hrefs.absolute(pictures.original(photo));
    }
}
