package bantin.preview.move;

import bantin.content.Entry;
import bantin.content.body.Reference;
import bantin.director.Snapshot;
import bantin.edit.Change;
import bantin.edit.Edits;
import bantin.edit.HeadField;
import bantin.edit.OpenedFile;
import bantin.output.OutputPath;
import bantin.preview.desk.Editable;
import bantin.preview.write.FileMoves;
import bantin.preview.write.Pen;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.text.JsonObject;
import bantin.text.Slugs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Renames entries, with their old addresses and what leads to them; deletes them, and brings them back. */
public final class Moves {
    private static final int MOST_NAMED = 5;

    private final Path folder;
    private final Pen pen;
    private final FileMoves files;
    private final Messages messages;
    private final Consumer<Path> written;

    /**
     * @param folder of the site
     * @param written is told of each file that is another now
     */
    public Moves(Path folder, Pen pen, Messages messages, Consumer<Path> written) {
        this.folder = folder;
        this.pen = pen;
        this.files = new FileMoves(pen);
        this.messages = messages;
        this.written = written;
    }

    /** Where the text of the entry is now, and what has to be seen to by hand. */
    public JsonObject rename(Editable file, Pen.Opened now, Map<String, String> asked, Stamp stamp) {
        checkOpened(now, asked);
        Snapshot site = file.site();
        String typed = asked.getOrDefault("name", "");
        EntryName before = EntryName.of(file.path());
        EntryName after = before.called(Slugs.of(typed));
        if (after.name().isEmpty() || OutputPath.isDevice(after.name()) || isFolderOfKind(file, before)) {
            throw new BantinException("move.name", typed);
        }
        Map<String, List<Reference.Link>> leading = new Followers(site, file.path()).all();
        List<Entry> moved = site.entries().stream()
                .filter(entry -> (entry.file() + "/").startsWith(before.thing() + "/"))
                .toList();
        String told = before.thing() + " → " + after.last();
        if (!files.rename(folder.resolve(before.thing()), folder.resolve(after.thing()), told, stamp)) {
            throw new BantinException("move.taken", after.thing());
        }
        NewName renamed = new NewName(before, after);
        moved.forEach(entry -> keepAddress(entry, site, before, after, stamp));
        int left = leading.entrySet().stream()
                .mapToInt(one -> follow(one.getKey(), one.getValue(), renamed, stamp))
                .sum();
        Editable.lists().forEach(list -> followInSettings(list, renamed, stamp));
        written.accept(folder.resolve(before.thing()));
        written.accept(folder.resolve(after.thing()));
        return new JsonObject()
                .put("file", after.path())
                .put("said", left == 0 ? "" : messages.text("move.left", left));
    }

    /** The folder in which all entries of a kind lie has its name from bantin. */
    private static boolean isFolderOfKind(Editable file, EntryName named) {
        return named.isFolder()
                && file.kind()
                        .filter(kind -> kind.folder().startsWith(named.thing() + "/"))
                        .isPresent();
    }

    private void keepAddress(Entry entry, Snapshot site, EntryName before, EntryName after, Stamp stamp) {
        String path = after.thing() + entry.file().substring(before.thing().length());
        String address = site.portal().routes().of(entry).address();
        boolean hasName = List.of(address.split("/")).contains(before.slug());
        if (entry.head().draft() || !hasName || before.slug().equals(after.slug())) {
            return;
        }
        change(path, stamp, text -> {
            List<HeadField> fields = text.fields();
            if (fields.stream().anyMatch(field -> field.name().equals("slug")) || !text.hasFields()) {
                return Optional.empty();
            }
            List<String> all = new ArrayList<>(entry.head().aliases().stream()
                    .map(alias -> alias.address())
                    .toList());
            all.add(address);
            return Optional.of(text.with(new Edits(Map.of("aliases", new Change.Items(all)), Optional.empty())));
        });
    }

    /** @return how many of the links could not be written anew */
    private int follow(String path, List<Reference.Link> links, NewName renamed, Stamp stamp) {
        int[] left = {0};
        boolean done = change(path, stamp, text -> {
            NewName.Text fresh = renamed.in(text, links);
            left[0] = fresh.left();
            return Optional.of(fresh.bytes());
        });
        return done ? left[0] : links.size();
    }

    private void followInSettings(Editable.Other list, NewName renamed, Stamp stamp) {
        Path file = folder.resolve(list.path());
        if (!java.nio.file.Files.exists(file)) {
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

    /** What it would mean, until that is agreed with; then it is done. */
    public JsonObject delete(Editable file, Pen.Opened now, Map<String, String> asked, Stamp stamp) {
        checkOpened(now, asked);
        if (!asked.getOrDefault("sure", "").equals("yes")) {
            return new JsonObject().put("ask", question(file));
        }
        if (!files.delete(file.path(), file.file(), now.fingerprint(), stamp)) {
            throw new BantinException("move.other");
        }
        written.accept(file.file());
        return new JsonObject().put("gone", file.path());
    }

    private String question(Editable file) {
        Map<String, List<Reference.Link>> leading = new LinkedHashMap<>(new Followers(file.site(), file.path()).all());
        String sure = messages.text("move.delete.sure", file.path());
        if (leading.isEmpty()) {
            return sure;
        }
        List<String> named = Stream.concat(
                        leading.keySet().stream().limit(MOST_NAMED),
                        Stream.of("…").filter(more -> leading.size() > MOST_NAMED))
                .toList();
        return sure + "\n\n" + messages.text("move.delete.leads", leading.size()) + "\n" + String.join("\n", named);
    }

    /** Brings back what was deleted here. */
    public JsonObject back(Snapshot site, Map<String, String> asked, Stamp stamp) {
        String path = asked.getOrDefault("file", "");
        boolean isPlace = OutputPath.isPortable(path)
                && !path.contains("\\")
                && Stream.of(path.split("/")).noneMatch(step -> step.isEmpty() || step.startsWith("."))
                && site.portal().kinds().of(path).isPresent();
        if (!isPlace) {
            throw new BantinException("edit.gone");
        }
        Path file = folder.resolve(path);
        if (!files.back(path, file, stamp)) {
            throw new BantinException("move.taken", path);
        }
        written.accept(file);
        return new JsonObject().put("file", path);
    }

    private static void checkOpened(Pen.Opened now, Map<String, String> asked) {
        if (!now.fingerprint().hex().equals(asked.getOrDefault("opened", ""))) {
            throw new BantinException("move.other");
        }
    }
}
