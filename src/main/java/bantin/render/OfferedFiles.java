package bantin.render;

import bantin.content.Attachment;
import bantin.render.body.AddressOf;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.site.Destination;
import bantin.source.SourceFile;
import bantin.text.CleanText;
import java.util.Locale;
import java.util.Optional;

/** Files that entries offer to their readers, as templates see them. */
final class OfferedFiles {
    private final Portal portal;
    private final Hrefs hrefs;

    OfferedFiles(Portal portal, Hrefs hrefs) {
        this.portal = portal;
        this.hrefs = hrefs;
    }

    /** @param file of the entry; empty for a file that is not published */
    Optional<Views.FileView> of(String file, Attachment attachment) {
        Destination destination = portal.destinations().find(file, attachment.target());
        if (!(destination instanceof Destination.ToFile to)) {
            return Optional.empty();
        }
        SourceFile offered = to.file();
        String title = attachment.title().isEmpty() ? CleanText.of(offered.name()) : attachment.title();
        String type = offered.name().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT);
        return AddressOf.file(offered, portal)
                .map(route -> new Views.FileView(title, hrefs.of(route), type, offered.size()));
    }
}
