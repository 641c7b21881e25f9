package bantin.preview.move;

import bantin.content.Entry;
import bantin.content.EntryReader;
import bantin.content.body.Reference;
import bantin.director.Snapshot;
import bantin.edit.Change;
import bantin.edit.Edits;
import bantin.edit.OpenedFile;
import bantin.preview.desk.Editable;
import bantin.preview.write.Pen;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.render.view.Portal;
import bantin.route.Routes;
import bantin.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes anew what a move changes in texts, each through the desk's own pen. */
final class Rewriting {
    private final Path folder;
    private final Pen pen;
    private final Consumer<Path> written;

    Rewriting(Path folder, Pen pen, Consumer<Path> written) {
        this.folder = folder;
        this.pen = pen;
        this.written = written;
    }

    /** An address that leads its readers to another entry is not taken from them: the site would have two claims to it. */
    void checkAddress(Editable file, Pen.Opened now, String path) {
        Routes routes = file.site().portal().routes();
        read(path, file.opened(now.bytes()), file.site())
                .map(entry -> routes.of(entry).address())
                .ifPresent(address -> file.site().entries().stream()
                        .filter(other -> !other.file().equals(file.path()))
                        .filter(other -> other.head().aliases().stream()
                                .anyMatch(alias -> alias.address().equals(address)))
                        .findFirst()
                        .ifPresent(other -> {
                            throw new BantinException("move.address", address, other.file());
                        }));
    }

    /** Whoever has the address of an entry that has another now is led there. */
    void keepAddress(Entry entry, String path, Snapshot site, Stamp stamp) {
        Routes routes = site.portal().routes();
        String address = routes.of(entry).address();
        change(path, stamp, text -> {
            Optional<String> next =
                    read(path, text, site).map(now -> routes.of(now).address());
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

    private Optional<Entry> read(String path, OpenedFile text, Snapshot site) {
        byte[] bytes = text.withWhole(text.whole());
        SourceFile source = new SourceFile(path, folder.resolve(path), bytes.length, 0);
        Portal portal = site.portal();
        EntryReader.Reading reading =
                new EntryReader(portal.kinds(), portal.config(), portal.bodies()).read(source, bytes);
        return reading.entry().or(reading::faulty);
    }

    /** @return how many of the links could not be written anew */
    int follow(String path, List<Reference.Link> links, NewName renamed, Stamp stamp) {
        int[] left = {0};
        boolean done = change(path, stamp, text -> {
            NewName.Text fresh = renamed.in(text, links, folderOf(path), folderOf(path));
            left[0] = fresh.left();
            return Optional.of(fresh.bytes());
        });
        return done ? left[0] : links.size();
    }

    /**
     * What an entry leads to from where it is now, and what leads into its own folder. Its links are those of its bytes: the snapshot may be older.
     *
     * @param was where the file was when they were written
     */
    void followOwn(String was, String path, Followers links, NewName renamed, Snapshot site, Stamp stamp) {
        change(path, stamp, text -> read(was, text, site)
                .map(entry -> renamed.in(text, links.byPath(entry), folderOf(was), folderOf(path)))
                .map(NewName.Text::bytes));
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    void followInSettings(Editable.Other list, NewName renamed, Stamp stamp) {
        Path file = folder.resolve(list.path());
        if (!Files.exists(file)) {
            return;
        }
        change(list.path(), list.form(), stamp, text -> {
            String fresh = renamed.inSettings(text.whole());
            return fresh.equals(text.whole()) ? Optional.empty() : Optional.of(text.withWhole(fresh));
        });
    }

    private interface Edit {
        Optional<byte[]> of(OpenedFile text);
    }

    private boolean change(String path, Stamp stamp, Edit edit) {
        return change(path, OpenedFile.Kind.ENTRY, stamp, edit);
    }

    /** A file that can't be written is left as it is: that is told, and nothing is lost. */
    private boolean change(String path, OpenedFile.Kind form, Stamp stamp, Edit edit) {
        Path file = folder.resolve(path);
        try {
            Pen.Opened now = pen.open(file);
            Optional<byte[]> fresh = edit.of(OpenedFile.of(now.bytes(), form));
            if (fresh.isEmpty()) {
                return true;
            }
            boolean saved = pen.save(path, file, now.fingerprint(), fresh.get(), "follow", stamp)
                    .isPresent();
            written.accept(file);
            return saved;
        } catch (BantinException refused) {
            return false;
        }
    }
}
