package bantin.publish.layout;

import bantin.hash.FullHash;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.target.Target;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Which of bantin's files lie in a served folder, where the record does not tell it alone. */
final class FilesThere {
    /** For files of bantin's whose bytes are nobody's: half undone by someone, or of a run that is long forgotten. */
    private static final Manifest.Entry UNKNOWN = new Manifest.Entry(-1, new FullHash("0".repeat(64)));

    private final Target target;

    FilesThere(Target target) {
        this.target = target;
    }

    /** Without any manifest, only files that are just what would be sent are taken for bantin's. */
    Manifest among(Manifest wanted) throws IOException {
        Map<OutputPath, Manifest.Entry> files = new TreeMap<>();
        for (Map.Entry<String, Long> file : target.list("").entrySet()) {
            Manifest.Entry entry = OutputPath.isSafe(file.getKey()) ? wanted.get(OutputPath.of(file.getKey())) : null;
            if (entry != null
                    && entry.size() == file.getValue()
                    && target.hash(file.getKey()).equals(entry.hash())) {
                files.put(OutputPath.of(file.getKey()), entry);
            }
        }
        return Manifest.of(files);
    }

    /** Each file is in one of the states; its size tells in which, or its bytes where two states have the same size. */
    Manifest of(List<Manifest> states) throws IOException {
        Map<String, Long> there = target.list("");
        Set<OutputPath> ours = new HashSet<>();
        states.forEach(state -> ours.addAll(state.files().keySet()));
        Map<OutputPath, Manifest.Entry> files = new TreeMap<>();
        for (OutputPath path : ours) {
            Long size = there.get(path.path());
            if (size != null) {
                files.put(path, resolved(path, size, states));
            }
        }
        return Manifest.of(files);
    }

    private Manifest.Entry resolved(OutputPath path, long size, List<Manifest> states) throws IOException {
        List<Manifest.Entry> possible = states.stream()
                .map(state -> state.get(path))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(entry -> entry.size() == size)
                .distinct()
                .toList();
        if (possible.size() < 2) {
            return possible.isEmpty() ? UNKNOWN : possible.get(0);
        }
        FullHash hash = target.hash(path.path());
        return possible.stream()
                .filter(entry -> entry.hash().equals(hash))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
