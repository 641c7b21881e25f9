package bantin.preview.move;

import bantin.content.EntryKind;
import bantin.content.body.Reference;
import bantin.director.Snapshot;
import bantin.output.OutputPath;
import bantin.preview.desk.Editable;
import bantin.preview.desk.NextSite;
import bantin.preview.write.FileMoves;
import bantin.preview.write.Pen;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.source.SourceTree;
import bantin.text.JsonObject;
import bantin.text.Slugs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Gives entries other names and folders, with their old addresses and what leads to them; deletes them, and brings them back. */
public final class Moves {
    private final Path folder;
    private final Pen pen;
    private final FileMoves files;
    private final Messages messages;
    private final Consumer<Path> written;
    private final NextSite next;
    private final Deletions deletions;
    private final Trail trail = new Trail();
    private final BiConsumer<String, String> moved;

    /**
     * @param folder of the site
     * @param written is told of each file that is another now
     * @param next waits for what came of it
     * @param moved is told from where to where something was moved
     */
    public Moves(
            Path folder,
            Pen pen,
            Messages messages,
            Consumer<Path> written,
            NextSite next,
            BiConsumer<String, String> moved) {
        this.moved = moved;
        this.folder = folder;
        this.pen = pen;
        this.files = new FileMoves(folder, pen);
        this.deletions = new Deletions(folder, files, messages, written);
        this.messages = messages;
        this.written = written;
        this.next = next;
        try {
            FileMoves.finish(folder);
        } catch (IOException e) {
            // it stays ready, and the next one to move something or to build ends it
            return;
        }
    }

    /** What may be edited at a path, or what was there when somebody opened it. */
    public Optional<Editable> find(Snapshot site, String path) {
        return Stream.concat(Stream.of(path), trail.ends(path).stream())
                .flatMap(at -> Editable.find(site, folder, at).stream())
                .findFirst();
    }

    /** Where the text of the entry is now, and what has to be seen to by hand. */
    public JsonObject rename(Editable file, Pen.Opened now, Map<String, String> asked, Stamp stamp) {
        checkOpened(now, asked);
        String typed = asked.getOrDefault("name", "");
        EntryName before = EntryName.of(file.path());
        EntryName after = before.called(Slugs.of(typed));
        if (after.name().isEmpty() || OutputPath.isDevice(after.name()) || isFolderOfKind(file, before)) {
            throw new BantinException("move.name", typed);
        }
        return settle(file, now, before, after, false, "rename", stamp);
    }

    /** The same for another folder below that of its kind; one that is not there is made. */
    public JsonObject move(Editable file, Pen.Opened now, Map<String, String> asked, Stamp stamp) {
        checkOpened(now, asked);
        String typed = asked.getOrDefault("folder", "");
        EntryKind kind = file.kind().orElseThrow();
        EntryName before = EntryName.of(file.path());
        TypedFolder place = TypedFolder.of(typed);
        EntryName after = before.in(place.in(file.site().portal().tree(), kind.folder()));
        boolean isPlace = place.isPossible()
                && !(after.thing() + "/").startsWith(before.thing() + "/")
                && file.site().portal().kinds().of(after.path()).equals(file.kind());
        if (!isPlace || isFolderOfKind(file, before)) {
            throw new BantinException("move.place", typed);
        }
        return settle(file, now, before, after, false, "move", stamp);
    }

    /**
     * Gives an entry that shares its folder with others one of its own, before pictures come to it: its address stays, and what
     * leads to it follows. Nothing is done where its own text would have to change, for somebody may be writing in it, or where a link
     * to it can't follow.
     *
     * @param typed its text as it is written now, saved or not
     */
    public JsonObject settleAlone(Editable file, Pen.Opened now, byte[] typed, Map<String, String> asked, Stamp stamp) {
        checkOpened(now, asked);
        EntryName before = EntryName.of(file.path());
        EntryName after = before.alone();
        Rewriting rewriting = new Rewriting(folder, pen, file.site(), before, after);
        Followers links = new Followers(file.site(), file.path());
        boolean can = !before.isFolder()
                && before.name().equals(Slugs.of(before.name()))
                && Files.notExists(folder.resolve(after.folder()))
                && file.site().portal().kinds().of(after.path()).equals(file.kind())
                && rewriting.keepsAddress(file, now)
                && rewriting.leaves(file.path(), file.opened(now.bytes()), links)
                && rewriting.leaves(file.path(), file.opened(typed), links);
        return can ? settle(file, now, before, after, true, "move", stamp) : new JsonObject();
    }

    /** @param onlyWhole nothing is done where a link would lead nowhere, which otherwise somebody is told to see to */
    private JsonObject settle(
            Editable file,
            Pen.Opened now,
            EntryName before,
            EntryName after,
            boolean onlyWhole,
            String deed,
            Stamp stamp) {
        Snapshot site = file.site();
        Rewriting rewriting = new Rewriting(folder, pen, site, before, after);
        rewriting.checkAddress(file, now, after.path());
        Followers followers = new Followers(site, file.path());
        Map<String, List<Reference.Link>> leading = followers.all();
        followers.along().forEach(path -> rewriting.followOwn(path, followers));
        site.entries().stream()
                .filter(entry -> (entry.file() + "/").startsWith(before.thing() + "/"))
                .forEach(rewriting::keepAddress);
        int left = leading.entrySet().stream()
                .mapToInt(one -> rewriting.follow(one.getKey(), one.getValue()))
                .sum();
        if (onlyWhole && !rewriting.isWhole()) {
            return new JsonObject();
        }
        Editable.lists().forEach(rewriting::followInSettings);
        String told = before.thing() + " → " + (deed.equals("rename") ? after.last() : after.thing());
        Set<String> others = files.move(before.thing(), after.thing(), rewriting.texts(), deed, told, stamp)
                .orElseThrow(() -> new BantinException("move.taken", after.thing()));
        left += others.stream()
                .mapToInt(path -> leading.getOrDefault(path, List.of()).size())
                .sum();
        moved.accept(before.thing(), after.thing());
        trail.add(before.thing(), after.thing());
        rewriting.texts().forEach(text -> written.accept(folder.resolve(text.path())));
        written.accept(folder.resolve(before.thing()));
        written.accept(folder.resolve(after.thing()));
        // whoever goes on at once finds a site in which everything leads to where the entry is
        List<String> files = Stream.concat(Stream.of(after.path()), leading.keySet().stream())
                .toList();
        next.when(seen -> files.stream().allMatch(path -> isSeen(seen.portal().tree(), path)), site);
        return new JsonObject()
                .put("file", after.path())
                .put("said", left == 0 ? "" : messages.text("move.left", left));
    }

    /** Whether the preview knows a file as it is on the disk. */
    private boolean isSeen(SourceTree tree, String path) {
        File now = folder.resolve(path).toFile();
        return tree.find(path)
                .filter(file -> file.size() == now.length() && file.modified() == now.lastModified())
                .isPresent();
    }

    /** The folder in which all entries of a kind lie has its name from bantin. */
    private static boolean isFolderOfKind(Editable file, EntryName named) {
        return named.isFolder()
                && file.kind()
                        .filter(kind -> kind.folder().startsWith(named.thing() + "/"))
                        .isPresent();
    }

    /** What it would mean, until that is agreed with; then it is done. */
    public JsonObject delete(Editable file, Pen.Opened now, Map<String, String> asked, Stamp stamp) {
        checkOpened(now, asked);
        return deletions.delete(file, now, asked, stamp);
    }

    /** Brings back what was deleted here. */
    public JsonObject back(Snapshot site, Map<String, String> asked, Stamp stamp) {
        return deletions.back(site, asked.getOrDefault("file", ""), stamp);
    }

    private static void checkOpened(Pen.Opened now, Map<String, String> asked) {
        if (!now.fingerprint().hex().equals(asked.getOrDefault("opened", ""))) {
            throw new BantinException("move.other");
        }
    }
}
