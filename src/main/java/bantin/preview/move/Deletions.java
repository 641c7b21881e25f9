package bantin.preview.move;

import bantin.content.body.Reference;
import bantin.director.Snapshot;
import bantin.output.OutputPath;
import bantin.preview.desk.Editable;
import bantin.preview.write.FileMoves;
import bantin.preview.write.Pen;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.source.SourceFile;
import bantin.text.JsonObject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes entries away, with the folder that is theirs alone, and brings them back. */
final class Deletions {
    private static final int MOST_NAMED = 5;

    private final Path folder;
    private final FileMoves files;
    private final Messages messages;
    private final Consumer<Path> written;

    Deletions(Path folder, FileMoves files, Messages messages, Consumer<Path> written) {
        this.folder = folder;
        this.files = files;
        this.messages = messages;
        this.written = written;
    }

    JsonObject delete(Editable file, Pen.Opened now, Map<String, String> asked, Stamp stamp) {
        Optional<String> own = own(file);
        if (!asked.getOrDefault("sure", "").equals("yes")) {
            return new JsonObject().put("ask", question(file, own));
        }
        if (!files.delete(file.path(), file.file(), own.map(folder::resolve), now.fingerprint(), stamp)) {
            throw new BantinException("move.other");
        }
        written.accept(own.map(folder::resolve).orElse(file.file()));
        return new JsonObject().put("gone", file.path());
    }

    /** The folder in which nothing but the entry is, with what belongs to it. */
    private static Optional<String> own(Editable file) {
        EntryName name = EntryName.of(file.path());
        String inside = name.thing() + "/";
        boolean isAlone = name.isFolder()
                && file.kind().filter(kind -> kind.folder().startsWith(inside)).isEmpty()
                && below(file, inside)
                        .map(SourceFile::path)
                        .allMatch(path -> path.equals(file.path()) || !path.endsWith(".md"));
        return Optional.of(name.thing()).filter(thing -> isAlone);
    }

    private static Stream<SourceFile> below(Editable file, String folder) {
        return file.site().portal().tree().below(folder.substring(0, folder.length() - 1)).stream();
    }

    private String question(Editable file, Optional<String> own) {
        Map<String, List<Reference.Link>> leading = new LinkedHashMap<>(new Followers(file.site(), file.path()).all());
        long beside = own.map(thing -> below(file, thing + "/").count() - 1).orElse(0L);
        String sure = messages.text("move.delete.sure", file.path())
                + (beside == 0 ? "" : " " + messages.text("move.delete.beside", beside));
        if (leading.isEmpty()) {
            return sure;
        }
        List<String> named = Stream.concat(
                        leading.keySet().stream().limit(MOST_NAMED),
                        Stream.of("…").filter(more -> leading.size() > MOST_NAMED))
                .toList();
        return sure + "\n\n" + messages.text("move.delete.leads", leading.size()) + "\n" + String.join("\n", named);
    }

    JsonObject back(Snapshot site, String path, Stamp stamp) {
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
}
