package bantin.preview.move;

import bantin.content.Entry;
import bantin.content.Takedown;
import bantin.content.body.Reference;
import bantin.director.Snapshot;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.text.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What leads to an entry, or into its folder, by the name of its file. */
final class Followers {
    private final Snapshot site;
    /** With its last slash; the file itself where the entry shares its folder with others. */
    private final String own;

    Followers(Snapshot site, String path) {
        this.site = site;
        this.own = EntryName.of(path).isFolder() ? path.substring(0, path.lastIndexOf('/') + 1) : path;
    }

    /** All texts that can be read: who has an error to mend keeps what is right. */
    private List<Entry> entries() {
        return Stream.concat(
                        site.entries().stream(), site.portal().destinations().faulty())
                .sorted(Comparator.comparing(Entry::file))
                .toList();
    }

    /** What is moved with the entry, and itself. */
    List<String> along() {
        return entries().stream()
                .map(Entry::file)
                .filter(file -> file.startsWith(own))
                .toList();
    }

    /** The links of other entries, by their files. */
    Map<String, List<Reference.Link>> all() {
        Map<String, List<Reference.Link>> found = new LinkedHashMap<>();
        for (Entry entry : entries()) {
            if (!entry.file().startsWith(own)) {
                links(entry).filter(link -> leads(entry.file(), link.target())).forEach(link -> found.computeIfAbsent(
                                entry.file(), file -> new ArrayList<>())
                        .add(link));
            }
        }
        return found;
    }

    /** The links of an entry that lead to a file by its path: from where its own is, or from the content folder. */
    List<Reference.Link> byPath(Entry entry) {
        return links(entry)
                .filter(link -> !WebAddress.isOutside(link.target()) && isFile(entry.file(), link.target()))
                .toList();
    }

    private boolean isFile(String file, String target) {
        Destination there = site.portal().destinations().find(file, target);
        return there instanceof Destination.ToEntry
                || there instanceof Destination.Unpublished
                || there instanceof Destination.Faulty
                || there instanceof Destination.ToFile;
    }

    private boolean leads(String file, String target) {
        Destinations destinations = site.portal().destinations();
        Destination there = destinations.find(file, target);
        return there instanceof Destination.ToEntry entry
                        && entry.entry().file().startsWith(own)
                || there instanceof Destination.Unpublished other
                        && other.file().startsWith(own)
                || there instanceof Destination.Faulty faulty
                        && faulty.entry()
                                .filter(entry -> entry.file().startsWith(own))
                                .isPresent()
                || there instanceof Destination.ToFile beside
                        && beside.file().path().startsWith(own);
    }

    private static Stream<Reference.Link> links(Entry entry) {
        Stream<Reference.Link> head = Stream.of(
                        entry.head().translation().stream(),
                        entry.head().takedown().flatMap(Takedown::instead).stream(),
                        entry.pictures().stream().map(cover -> new Reference.Link(cover.target(), cover.place())),
                        entry.attachments().stream().map(file -> new Reference.Link(file.target(), file.place())))
                .flatMap(links -> links);
        return Stream.concat(head, entry.references().stream().flatMap(Followers::links));
    }

    private static Stream<Reference.Link> links(Reference reference) {
        if (reference instanceof Reference.Link link) {
            return Stream.of(link);
        }
        if (reference instanceof Reference.Download file) {
            return Stream.of(new Reference.Link(file.target(), file.place()));
        }
        if (reference instanceof Reference.Picture picture) {
            return Stream.of(new Reference.Link(picture.target(), picture.place()));
        }
        if (reference instanceof Reference.Media media) {
            return Stream.of(new Reference.Link(media.target(), media.place()));
        }
        Reference.Gallery gallery = (Reference.Gallery) reference;
        String album = gallery.album();
        Stream<Reference.Link> shown =
                album == null ? Stream.of() : Stream.of(new Reference.Link(album, gallery.place()));
        return Stream.concat(shown, gallery.pictures().stream().flatMap(Followers::links));
    }
}
