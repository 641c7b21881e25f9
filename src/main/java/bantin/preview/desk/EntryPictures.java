package bantin.preview.desk;

import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.Head;
import bantin.content.body.Reference;
import bantin.page.AlbumPhotos;
import bantin.problem.Messages;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.site.Destination;
import bantin.source.SourceFile;
import bantin.text.Html;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures that an entry shows, and what is done with them besides naming them in a text. */
public record EntryPictures(Editable file) {
    /** More are turned where they are listed. */
    private static final int MOST = 300;

    /** Those that pages know and that can be turned. */
    public List<Photo> all() {
        return shown().stream().filter(photo -> photo.info().canTurn()).toList();
    }

    private List<Photo> shown() {
        Pictures pictures = file.site().portal().pictures();
        return file.site().entry(file.path()).stream()
                .flatMap(this::files)
                .distinct()
                .flatMap(source -> pictures.find(source).stream())
                .limit(MOST)
                .toList();
    }

    private Stream<SourceFile> files(Entry entry) {
        Stream<SourceFile> ofAlbum = entry instanceof Album album
                ? AlbumPhotos.files(album, file.site().portal().tree()).stream()
                : Stream.empty();
        Stream<SourceFile> named = Stream.concat(
                        entry.pictures().stream().map(Head.Cover::target),
                        entry.references().stream().flatMap(EntryPictures::targets))
                .flatMap(target -> found(target).stream());
        return Stream.concat(named, ofAlbum).filter(source -> Pictures.isPicture(source.path()));
    }

    private Optional<SourceFile> found(String target) {
        return file.site().portal().destinations().find(file.path(), target) instanceof Destination.ToFile there
                ? Optional.of(there.file())
                : Optional.empty();
    }

    private static Stream<String> targets(Reference reference) {
        if (reference instanceof Reference.Picture picture) {
            return Stream.of(picture.target());
        }
        return reference instanceof Reference.Gallery gallery
                ? gallery.pictures().stream().flatMap(EntryPictures::targets)
                : Stream.empty();
    }

    /** A button that makes rows of the pictures in an album's folder, so that they can be put in order and described. */
    String fill(String word) {
        if (file.kind().filter(Album.KIND::equals).isEmpty()) {
            return "";
        }
        String folder = file.source().folder();
        String names = file.site().portal().tree().below(folder).stream()
                .map(SourceFile::path)
                .filter(Pictures::isPicture)
                .map(path -> path.substring(folder.length() + 1))
                .collect(Collectors.joining("\n"));
        return "<button type=\"button\" id=\"fill-photos\" data-photos=\"" + Html.escape(names) + "\""
                + (names.isEmpty() ? " hidden>" : ">") + word + "</button>\n";
    }

    /** Each picture with a button that turns it; nothing for an entry without any. */
    String turns(Messages messages) {
        List<Photo> photos = shown();
        if (photos.isEmpty()) {
            return "";
        }
        List<Photo> turning =
                photos.stream().filter(photo -> photo.info().canTurn()).toList();
        StringBuilder html = new StringBuilder("<details id=\"turns\"><summary>" + word(messages, "edit.turn.title")
                + "</summary>" + (turning.isEmpty() ? "" : help(messages, "edit.turn.help"))
                + (turning.size() < photos.size() ? help(messages, "edit.turn.as-it-is") : "") + "\n<ul>\n");
        for (Photo photo : turning) {
            String path = Html.escape(photo.source().path());
            html.append("<li><img src=\"" + Html.escape(address(photo)) + "\" alt=\"\" loading=\"lazy\">"
                    + "<button type=\"button\" data-turn=\"" + path + "\">" + word(messages, "edit.turn.right")
                    + "<span class=\"unseen\">: " + path + "</span></button></li>\n");
        }
        return html.append("</ul><p><output id=\"turn-said\"></output></p></details>\n")
                .toString();
    }

    /** Where a browser finds the smallest size of a picture. */
    public String address(Photo photo) {
        return new RowPictures(file.site(), file.path()).address(photo);
    }

    private static String help(Messages messages, String id) {
        return "<p class=\"help\">" + word(messages, id) + "</p>";
    }

    private static String word(Messages messages, String id) {
        return Html.escape(messages.text(id));
    }
}
