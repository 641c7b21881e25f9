package bantin.preview.turn;

import bantin.content.list.Lists;
import bantin.content.list.PictureTurn;
import bantin.director.Snapshot;
import bantin.edit.Change;
import bantin.edit.Edits;
import bantin.edit.HeadField;
import bantin.edit.OpenedFile;
import bantin.preview.desk.Editable;
import bantin.preview.desk.EntryPictures;
import bantin.preview.desk.NextSite;
import bantin.preview.write.Pen;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.route.Photo;
import bantin.site.Destination;
import bantin.source.SourceFile;
import bantin.text.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Turns pictures by a quarter, in the list in which that is kept. */
public final class Turns {
    private static final int QUARTER = 90;

    private final Path folder;
    private final Pen pen;
    private final Messages messages;
    private final Consumer<Path> written;
    private final NextSite next;

    /**
     * @param folder of the site
     * @param written is told of each file that is another now
     * @param next waits for what came of it
     */
    public Turns(Path folder, Pen pen, Messages messages, Consumer<Path> written, NextSite next) {
        this.folder = folder;
        this.pen = pen;
        this.messages = messages;
        this.written = written;
        this.next = next;
    }

    /** Where the picture is found that was turned to the right. */
    public JsonObject right(Editable file, Map<String, String> asked, Stamp stamp) {
        Photo photo = new EntryPictures(file)
                .all().stream()
                        .filter(one -> one.source().path().equals(asked.get("picture")))
                        .findFirst()
                        .orElseThrow(() -> new BantinException("edit.gone"));
        SourceFile source = photo.source();
        Path list = folder.resolve(Lists.TURNS_FILE);
        boolean isFirst = !Files.exists(list);
        Pen.Opened now = isFirst ? Pen.Opened.NOTHING : pen.open(list);
        OpenedFile text = OpenedFile.of(now.bytes(), OpenedFile.Kind.LIST);
        byte[] fresh = text.with(new Edits(Map.of(OpenedFile.LIST, turned(file, source, text)), Optional.empty()));
        Optional<Pen.Opened> saved = isFirst
                ? pen.first(Lists.TURNS_FILE, list, fresh, stamp)
                : pen.save(Lists.TURNS_FILE, list, now.fingerprint(), fresh, "turn", stamp);
        if (saved.isEmpty()) {
            throw new BantinException("move.other");
        }
        written.accept(list);
        Optional<Snapshot> site =
                next.when(seen -> seen.portal().pictures().find(source).map(Photo::fingerprint), file.site());
        return new JsonObject()
                .put("said", messages.text("edit.turn.done"))
                .put(
                        "picture",
                        new EntryPictures(file).address(shown(site, source).orElse(photo)));
    }

    private static Optional<Photo> shown(Optional<Snapshot> site, SourceFile source) {
        return site.flatMap(seen -> seen.portal().pictures().find(source));
    }

    private static Change turned(Editable file, SourceFile source, OpenedFile text) {
        List<HeadField.Row> rows =
                text.fields().stream().flatMap(field -> field.rows().stream()).toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        int row = IntStream.range(0, rows.size())
                .filter(number -> isOf(file, source, cell(rows.get(number), PictureTurn.PICTURE_KEY)))
                .findFirst()
                .orElse(-1);
        int before = row < 0 ? 0 : degrees(cell(rows.get(row), PictureTurn.ROTATE_KEY));
        String after = String.valueOf((before + QUARTER) % 360);
        if (row >= 0 && after.equals("0")) {
            order.remove(Integer.valueOf(row));
            return new Change.Rows(Optional.of(order), Map.of(), "");
        }
        Change.Text degrees = new Change.Text(after);
        if (row >= 0) {
            return new Change.Rows(Optional.empty(), Map.of(row, Map.of(PictureTurn.ROTATE_KEY, degrees)), "");
        }
        order.add(-1);
        String path = "/" + source.path().substring("content/".length());
        if (path.contains("#")) {
            // as links write it, for what is behind it names a place within a page
            path = path.replace("%", "%25").replace("#", "%23");
        }
        Map<String, Change> cells =
                new TreeMap<>(Map.of(PictureTurn.PICTURE_KEY, new Change.Text(path), PictureTurn.ROTATE_KEY, degrees));
        return new Change.Rows(Optional.of(order), Map.of(-1, cells), "");
    }

    private static boolean isOf(Editable file, SourceFile source, String written) {
        return !written.isEmpty()
                && file.site().portal().destinations().find(Lists.TURNS_FILE, written)
                        instanceof Destination.ToFile there
                && there.file().path().equals(source.path());
    }

    private static String cell(HeadField.Row row, String name) {
        return row.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(HeadField::text)
                .orElse("");
    }

    private static int degrees(String written) {
        return PictureTurn.DEGREES.contains(written) ? Integer.parseInt(written) : 0;
    }
}
