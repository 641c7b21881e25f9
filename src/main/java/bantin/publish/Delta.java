package bantin.publish;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What makes one state of the site into another, each list sorted by path. */
public record Delta(List<OutputPath> added, List<OutputPath> changed, List<OutputPath> removed) {

    public static Delta between(Manifest old, Manifest next) {
        List<OutputPath> added = new ArrayList<>();
        List<OutputPath> changed = new ArrayList<>();
        List<OutputPath> removed = new ArrayList<>();
        next.files().forEach((path, entry) -> {
            Manifest.Entry before = old.get(path);
            if (before == null) {
                added.add(path);
            } else if (!before.equals(entry)) {
                changed.add(path);
            }
        });
        old.files().keySet().stream().filter(path -> next.get(path) == null).forEach(removed::add);
        return new Delta(added, changed, removed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** Added and changed files, sorted. */
    List<OutputPath> sentPaths() {
        List<OutputPath> sent = new ArrayList<>(added);
        sent.addAll(changed);
        sent.sort(null);
        return sent;
    }

    public int sent() {
        return added.size() + changed.size();
    }

    /** How many bytes travel. */
    public long bytes(Manifest next) {
        long bytes = 0;
        for (List<OutputPath> paths : List.of(added, changed)) {
            for (OutputPath path : paths) {
                bytes += Objects.requireNonNull(next.get(path)).size();
            }
        }
        return bytes;
    }
}
