package bantin.preview.move;

import bantin.content.Entry;
import bantin.content.EntryReader;
import bantin.content.body.Reference;
import bantin.director.Snapshot;
import bantin.edit.Change;
import bantin.edit.Edits;
import bantin.edit.OpenedFile;
import bantin.preview.desk.Editable;
import bantin.preview.write.FreshText;
import bantin.preview.write.Pen;
import bantin.problem.BantinException;
import bantin.render.view.Portal;
import bantin.route.Routes;
import bantin.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a move changes in texts. Nothing is written: what is to be written comes together here, and is read from here. */
final class Rewriting {
    private final Path folder;
    private final Pen pen;
    private final Snapshot site;
    private final EntryName before;
    private final EntryName after;
    private final NewName renamed;
    private final Map<String, FreshText> fresh = new LinkedHashMap<>();
    private int lost;

    Rewriting(Path folder, Pen pen, Snapshot site, EntryName before, EntryName after) {
        this.folder = folder;
        this.pen = pen;
        this.site = site;
        this.before = before;
        this.after = after;
        this.renamed = new NewName(before, after);
    }

    List<FreshText> texts() {
        return List.copyOf(fresh.values());
    }

    private String moved(String path) {
        return after.thing() + path.substring(before.thing().length());
    }

    /** An address that leads its readers to another entry is not taken from them: the site would have two claims to it. */
    void checkAddress(Editable file, Pen.Opened now, String path) {
        address(path, file.opened(now.bytes())).ifPresent(address -> site.entries().stream()
                .filter(other -> !other.file().equals(file.path()))
                .filter(other -> other.head().aliases().stream()
                        .anyMatch(alias -> alias.address().equals(address)))
                .findFirst()
                .ifPresent(other -> {
                    throw new BantinException("move.address", address, other.file());
                }));
    }

    /** Whether an entry that can be read has the same address where it is to be. */
    boolean keepsAddress(Editable file, Pen.Opened now) {
        Optional<String> next = address(moved(file.path()), file.opened(now.bytes()));
        return site.entry(file.path())
                .map(entry -> site.portal().routes().of(entry).address())
                .filter(address -> next.filter(address::equals).isPresent())
                .isPresent();
    }

    /** Whoever has the address of an entry that has another now is led there. */
    void keepAddress(Entry entry) {
        String address = site.portal().routes().of(entry).address();
        String path = moved(entry.file());
        change(entry.file(), path, OpenedFile.Kind.ENTRY, text -> {
            Optional<String> next = address(path, text);
            boolean stays = entry.head().draft() || !text.hasFields() || next.isEmpty() || address.equals(next.get());
            if (stays) {
                return Optional.empty();
            }
            List<String> all = new ArrayList<>(entry.head().aliases().stream()
                    .map(alias -> alias.address())
                    .filter(alias -> !alias.equals(next.get()) && !alias.equals(address))
                    .toList());
            all.add(address);
            return Optional.of(text.with(new Edits(Map.of("aliases", new Change.Items(all)), Optional.empty())));
        });
    }

    private Optional<String> address(String path, OpenedFile text) {
        Routes routes = site.portal().routes();
        return read(path, text).flatMap(entry -> routes.find(entry)).map(route -> route.address());
    }

    private Optional<Entry> read(String path, OpenedFile text) {
        byte[] bytes = text.withWhole(text.whole());
        SourceFile source = new SourceFile(path, folder.resolve(path), bytes.length, 0);
        Portal portal = site.portal();
        EntryReader.Reading reading =
                new EntryReader(portal.kinds(), portal.config(), portal.bodies()).read(source, bytes);
        return reading.entry().or(reading::faulty);
    }

    /** @return how many of the links could not be written anew */
    int follow(String path, List<Reference.Link> links) {
        NewName.Text[] next = {new NewName.Text(new byte[0], links.size(), links.size())};
        ifWritable(() -> change(path, path, OpenedFile.Kind.ENTRY, text -> {
            next[0] = renamed.in(text, links, folderOf(path), folderOf(path));
            return Optional.of(next[0].bytes());
        }));
        lost += next[0].lost();
        return next[0].left();
    }

    /** Whether each link that was followed leads where it did. */
    boolean isWhole() {
        return lost == 0;
    }

    /**
     * What an entry leads to from where it is now, and what leads into its own folder. Its links are those of its bytes: the
     * snapshot may be older.
     *
     * @param was where the file was when they were written
     */
    void followOwn(String was, Followers links) {
        String path = moved(was);
        ifWritable(() -> change(was, path, OpenedFile.Kind.ENTRY, text -> read(was, text)
                .map(entry -> renamed.in(text, links.byPath(entry), folderOf(was), folderOf(path)))
                .map(NewName.Text::bytes)));
    }

    /** Whether nothing in a text, saved or not, has to be written otherwise where its entry is to be. */
    boolean leaves(String path, OpenedFile text, Followers links) {
        return read(path, text)
                .filter(entry -> links.byPath(entry).stream()
                        .allMatch(link -> renamed.target(link.target(), folderOf(path), folderOf(moved(path)))
                                .isEmpty()))
                .isPresent();
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    void followInSettings(Editable.Other list) {
        if (Files.exists(folder.resolve(list.path()))) {
            ifWritable(() -> change(list.path(), list.path(), list.form(), text -> {
                String next = renamed.inSettings(text.whole());
                return next.equals(text.whole()) ? Optional.empty() : Optional.of(text.withWhole(next));
            }));
        }
    }

    private interface Edit {
        Optional<byte[]> of(OpenedFile text);
    }

    /** A file that can't be written is left as it is: that is told, and nothing is lost. */
    private static void ifWritable(Runnable change) {
        try {
            change.run();
        } catch (BantinException refused) {
            return;
        }
    }

    private void change(String was, String path, OpenedFile.Kind form, Edit edit) {
        Optional<FreshText> known = Optional.ofNullable(fresh.get(path));
        Pen.Opened now = known.map(FreshText::now).orElseGet(() -> pen.open(folder.resolve(was)));
        byte[] bytes = known.map(FreshText::bytes).orElseGet(now::bytes);
        edit.of(OpenedFile.of(bytes, form))
                .filter(next -> !Arrays.equals(next, bytes))
                .ifPresent(next -> fresh.put(path, new FreshText(was, path, now, Pen.bounded(next))));
    }
}
