package bantin.content.table;

import bantin.hash.Fingerprinter;
import bantin.output.DurableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a table was about to change, in case that nobody is left to say so. */
final class Journal {
    private static final String FILE = ".bantin/table";

    private final Path site;
    private final Path file;

    /** How far it came. */
    enum Step {
        /** the new files are being written; none of the old ones is touched */
        MAKING,
        /** all new files are there, and take their places */
        MOVING
    }

    /**
     * @param made the new file
     * @param file whose place it takes
     * @param before the hash of what stood there; empty for a new file
     */
    record Move(Path made, Path file, Optional<String> before) {
        /** Whether nobody else changed the file since. */
        boolean isDue() throws IOException {
            try {
                return Files.exists(made)
                        && before.isPresent()
                        && before.get().equals(Fingerprinter.of(file).hex());
            } catch (NoSuchFileException e) {
                return false;
            }
        }
    }

    Journal(Path site) {
        this.site = site;
        this.file = site.resolve(FILE);
    }

    void write(Step step, List<Move> moves) throws IOException {
        Files.createDirectories(site.resolve(".bantin"));
        Path root = site.toRealPath();
        StringBuilder text = new StringBuilder(step.name()).append('\n');
        for (Move move : moves) {
            text.append(root.relativize(move.made())).append('\t');
            text.append(root.relativize(move.file())).append('\t');
            text.append(move.before().orElse("")).append('\n');
        }
        DurableFile.write(file, text.toString());
    }

    void close() throws IOException {
        Files.deleteIfExists(file);
    }

    void finish() throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        boolean moving = !lines.isEmpty() && lines.get(0).equals(Step.MOVING.name());
        for (Move move : moves(lines)) {
            boolean fresh = move.before().isEmpty() && !Files.exists(move.file()) && Files.exists(move.made());
            if (moving && (fresh || move.isDue())) {
                DurableFile.move(move.made(), move.file());
            } else {
                Files.deleteIfExists(move.made());
            }
        }
        close();
    }

    /** Hidden beside a file, so that no preview takes it for one of the site. */
    static Path made(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".unfinished");
    }

    /** A line that leads out of the site is none of ours. */
    private List<Move> moves(List<String> lines) throws IOException {
        Path root = site.toRealPath();
        List<Move> moves = new ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3) {
                Path to = root.resolve(parts[1]).normalize();
                Path made = made(to);
                if (to.startsWith(root) && !to.equals(root) && made.equals(root.resolve(parts[0]))) {
                    moves.add(new Move(made, to, Optional.of(parts[2]).filter(hash -> !hash.isEmpty())));
                }
            }
        }
        return moves;
    }
}
