package bantin.content.table;

import bantin.hash.Fingerprinter;
import bantin.output.DurableFile;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what a table changes: all of it, or nothing, also when the computer stops in between. What is to come lies ready
 * beside the old files before the first of them is replaced, and a journal says so to whoever comes next.
 */
public final class TableFiles {
    private TableFiles() {}

    /** @param site folder that no link leads out of */
    public static void write(Path site, List<TablePlan.Change> changes) {
        List<Journal.Move> moves = new ArrayList<>();
        List<TablePlan.Change> done = new ArrayList<>();
        Journal journal = new Journal(site);
        try {
            Path root = site.toRealPath();
            for (TablePlan.Change change : changes) {
                moves.add(move(root, change));
            }
            journal.write(Journal.Step.MAKING, moves);
            for (int i = 0; i < moves.size(); i++) {
                Files.write(moves.get(i).made(), changes.get(i).after());
            }
            DurableFile.forceAll(moves.stream().map(Journal.Move::made).toList(), Set.of());
            for (TablePlan.Change change : changes) {
                checkUntouched(change);
            }
            journal.write(Journal.Step.MOVING, moves);
            for (int i = 0; i < moves.size(); i++) {
                DurableFile.move(moves.get(i).made(), moves.get(i).file());
                done.add(changes.get(i));
            }
            journal.close();
        } catch (IOException e) {
            for (int i = 0; i < done.size(); i++) {
                takeBack(done.get(i), moves.get(i));
            }
            giveUp(journal, moves);
            throw new BantinException(e, "table.unwritten", e);
        } catch (BantinException e) {
            giveUp(journal, moves);
            throw e;
        }
    }

    /** Ends what a command began that did not come to its end; nobody else may be at it. */
    public static void finish(Path site) throws IOException {
        new Journal(site).finish();
    }

    /** A link stays one: what is replaced is the file to which it leads. */
    private static Journal.Move move(Path root, TablePlan.Change change) throws IOException {
        Path folder = Objects.requireNonNull(change.file().getParent());
        Files.createDirectories(folder);
        Path file = change.before().isPresent()
                ? change.file().toRealPath()
                : folder.toRealPath().resolve(change.file().getFileName());
        if (!file.startsWith(root)) {
            throw new BantinException("table.outside", change.path());
        }
        return new Journal.Move(Journal.made(file), file, change.before().map(bytes -> Fingerprinter.of(bytes)
                .hex()));
    }

    /** Somebody may have saved it while the table was read. */
    private static void checkUntouched(TablePlan.Change change) throws IOException {
        if (change.before().isPresent()) {
            if (!Arrays.equals(change.before().get(), Files.readAllBytes(change.file()))) {
                throw new BantinException("table.touched", change.path());
            }
        } else if (Files.exists(change.file())) {
            throw new FileAlreadyExistsException(change.path());
        }
    }

    private static void takeBack(TablePlan.Change change, Journal.Move move) {
        try {
            Optional<byte[]> before = change.before();
            if (before.isPresent()) {
                Files.write(move.made(), before.get());
                DurableFile.move(move.made(), move.file());
            } else {
                Files.deleteIfExists(move.file());
            }
        } catch (IOException e) {
            throw new BantinException(e, "table.half", change.path());
        }
    }

    private static void giveUp(Journal journal, List<Journal.Move> moves) {
        try {
            for (Journal.Move move : moves) {
                Files.deleteIfExists(move.made());
            }
            journal.close();
        } catch (IOException e) {
            return;
        }
    }
}
