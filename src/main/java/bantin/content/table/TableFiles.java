package bantin.content.table;

import bantin.output.DurableFile;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes what a table changes: all of it, or nothing. */
public final class TableFiles {
    private TableFiles() {}

    /** @param site folder that no link leads out of */
    public static void write(Path site, List<TablePlan.Change> changes) {
        Map<TablePlan.Change, Path> made = new LinkedHashMap<>();
        Map<TablePlan.Change, Path> done = new LinkedHashMap<>();
        try {
            for (TablePlan.Change change : changes) {
                made.put(change, beside(site, change));
            }
            DurableFile.forceAll(made.values(), Set.of());
            for (TablePlan.Change change : changes) {
                checkUntouched(change);
            }
            for (TablePlan.Change change : changes) {
                Path ready = Objects.requireNonNull(made.get(change));
                DurableFile.move(ready, change.file());
                done.put(change, ready);
            }
        } catch (IOException e) {
            done.forEach(TableFiles::takeBack);
            made.values().forEach(TableFiles::delete);
            throw new BantinException(e, "table.unwritten", String.valueOf(e.getMessage()));
        } catch (BantinException e) {
            made.values().forEach(TableFiles::delete);
            throw e;
        }
    }

    /** Hidden, so that no preview takes it for a file of the site. */
    private static Path beside(Path site, TablePlan.Change change) throws IOException {
        Path folder = Objects.requireNonNull(change.file().getParent());
        Files.createDirectories(folder);
        if (change.before().isEmpty() && !folder.toRealPath().startsWith(site.toRealPath())) {
            throw new BantinException("table.outside", change.path());
        }
        Path made = folder.resolve("." + change.file().getFileName() + ".unfinished");
        return Files.write(made, change.after());
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

    private static void takeBack(TablePlan.Change change, Path made) {
        try {
            if (change.before().isPresent()) {
                Files.write(made, change.before().get());
                DurableFile.move(made, change.file());
            } else {
                Files.deleteIfExists(change.file());
            }
        } catch (IOException e) {
            throw new BantinException(e, "table.half", change.path());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }
}
