package bantin.publish.layout;

import bantin.hash.FullHash;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.target.Target;
import bantin.publish.target.Workers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Whether what was sent arrived as it was, told by SHA-256 before visitors see it: of every file where the target can
 * hash by itself, else of files read back, evenly chosen when they are too many. The size of each was compared when it
 * arrived.
 */
final class TransferCheck {
    /** What reading back may cost on the line. */
    private static final long READ_BACK = 8_000_000;

    private final Target target;
    private final String folder;
    private final Manifest wanted;
    private final Sender sender;

    /** @param sender sends again what arrived damaged */
    TransferCheck(Target target, String folder, Manifest wanted, Sender sender) {
        this.target = target;
        this.folder = folder;
        this.wanted = wanted;
        this.sender = sender;
    }

    /** Throws when a file is damaged also at the second try. */
    void check(List<OutputPath> sent) throws IOException {
        Set<OutputPath> damaged = damaged(sent);
        if (damaged.isEmpty()) {
            return;
        }
        sender.send(List.of(List.copyOf(damaged)));
        Set<OutputPath> still = damaged(List.copyOf(damaged));
        if (!still.isEmpty()) {
            throw new Damaged(still.size(), still.iterator().next());
        }
    }

    private Set<OutputPath> damaged(List<OutputPath> sent) throws IOException {
        Map<String, OutputPath> paths = new TreeMap<>();
        sent.forEach(path -> paths.put(folder + path, path));
        Map<String, FullHash> hashes = target.hashes(paths.keySet()).orElse(null);
        if (hashes == null) {
            hashes = readBack(chosen(sent));
        }
        Set<OutputPath> damaged = new ConcurrentSkipListSet<>();
        hashes.forEach((path, hash) -> {
            OutputPath file = Objects.requireNonNull(paths.get(path));
            if (!hash.equals(entry(file).hash())) {
                damaged.add(file);
            }
        });
        return damaged;
    }

    private List<OutputPath> chosen(List<OutputPath> sent) {
        long total = sent.stream().mapToLong(path -> entry(path).size()).sum();
        int step = (int) (total / READ_BACK) + 1;
        return java.util.stream.IntStream.range(0, sent.size())
                .filter(i -> i % step == 0)
                .mapToObj(sent::get)
                .filter(path -> entry(path).size() <= READ_BACK)
                .toList();
    }

    private Map<String, FullHash> readBack(List<OutputPath> files) throws IOException {
        Map<String, FullHash> hashes = new ConcurrentHashMap<>();
        Workers.each(target.threads(), files, path -> hashes.put(folder + path, target.hash(folder + path)));
        return hashes;
    }

    private Manifest.Entry entry(OutputPath path) {
        return Objects.requireNonNull(wanted.get(path));
    }
}
