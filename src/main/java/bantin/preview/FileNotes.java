package bantin.preview;

import bantin.director.CopyLook;
import bantin.director.Snapshot;
import bantin.image.film.Films;
import bantin.page.Copy;
import bantin.problem.BantinException;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.source.SourceFile;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What is to be told of the files that are published as they are. A look into all of them takes a while: it is taken behind
 * the editor's back, each file once.
 */
final class FileNotes {
    /** So much is read behind the editor's back after each save without anybody noticing. */
    private static final long MUCH = 128L << 20;

    private Map<SourceFile, List<Problem>> known = Map.of();
    private String manner = "";
    /** What is told of documents in which nobody can search, and of which files that is. */
    private List<Problem> texts = List.of();

    private Set<SourceFile> textsOf = Set.of();

    /** All that is told of a snapshot, as far as its files were looked into. */
    synchronized List<Problem> with(Snapshot snapshot) {
        Problems problems = new Problems();
        problems.addAll(snapshot.problems());
        if (manner.equals(mannerOf(snapshot))) {
            for (Copy copy : snapshot.portal().plan().copies()) {
                problems.addAll(known.getOrDefault(copy.source(), List.of()));
            }
        }
        problems.addAll(texts);
        return problems.sorted();
    }

    /** Looks into the files that nobody knows yet, as long as somebody wants to know. */
    void learn(Snapshot snapshot, BooleanSupplier wanted) {
        // a look into a film copies it, which takes a disk's time: that waits for the build
        List<Copy> copies = snapshot.portal().plan().copies().stream()
                .filter(copy -> !Films.isFilm(copy.source().path()))
                .toList();
        Map<SourceFile, List<Problem>> before = before(snapshot);
        Map<SourceFile, List<Problem>> now = new HashMap<>();
        for (Copy copy : copies) {
            if (!wanted.getAsBoolean()) {
                now.putAll(before);
                break;
            }
            List<Problem> told = before.get(copy.source());
            now.put(copy.source(), told == null ? look(snapshot, copy) : told);
        }
        keep(now, mannerOf(snapshot));
        if (wanted.getAsBoolean()) {
            learnTexts(snapshot, now.keySet());
        }
    }

    /** All documents are read to tell whether they changed: where they are many, only when one came, went or was saved. */
    private void learnTexts(Snapshot snapshot, Set<SourceFile> files) {
        long bytes = files.stream().mapToLong(SourceFile::size).sum();
        if (bytes > MUCH && files.equals(textsOf)) {
            return;
        }
        List<Problem> told;
        try {
            told = snapshot.search().warnings();
        } catch (BantinException | UncheckedIOException gone) {
            return;
        }
        synchronized (this) {
            texts = told;
            textsOf = Set.copyOf(files);
        }
    }

    private static List<Problem> look(Snapshot snapshot, Copy copy) {
        Problems problems = new Problems();
        try {
            CopyLook.of(snapshot, copy, problems);
        } catch (BantinException gone) {
            // the file went away or can't be read: the next look at the folder tells
            return List.of();
        }
        return problems.sorted();
    }

    private synchronized Map<SourceFile, List<Problem>> before(Snapshot snapshot) {
        return manner.equals(mannerOf(snapshot)) ? known : Map.of();
    }

    private synchronized void keep(Map<SourceFile, List<Problem>> now, String settings) {
        known = now;
        manner = settings;
    }

    private static String mannerOf(Snapshot snapshot) {
        return snapshot.portal().config().attachments()
                + snapshot.portal().config().pictures().keepCredit();
    }
}
