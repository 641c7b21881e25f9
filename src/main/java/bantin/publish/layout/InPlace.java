package bantin.publish.layout;

import bantin.hash.FullHash;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Delta;
import bantin.publish.record.Lock;
import bantin.publish.record.Rebuilt;
import bantin.publish.record.Records;
import bantin.publish.record.Release;
import bantin.publish.record.Store;
import bantin.publish.target.Dialogue;
import bantin.publish.target.PartialUpload;
import bantin.publish.target.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files stand in the served folder itself and are replaced one by one, in an order in which no page names a missing
 * file. What is under way stands in a journal, from which the next run learns what the folder may hold.
 */
final class InPlace implements Layout {
    private static final String ONLINE = Store.record("online");
    private static final String JOURNAL = Store.record("coming");
    /** For files of bantin's whose bytes are nobody's: half undone by someone, or of a run that is long forgotten. */
    private static final Manifest.Entry UNKNOWN = new Manifest.Entry(-1, new FullHash("0".repeat(64)));

    private final Target target;
    private final Store store;
    private final Records records;
    private final Manifest wanted;

    /** @param wanted what is about to be published: tells bantin's files from others when the manifest is lost */
    InPlace(Target target, Records records, Manifest wanted) {
        this.target = target;
        this.store = new Store(target);
        this.records = records;
        this.wanted = wanted;
    }

    @Override
    public void makeReady() {
        // what matters stands in the record that look() reads
    }

    @Override
    public Online look() throws IOException {
        Optional<Release> online = release(ONLINE);
        Optional<Release> interrupted = release(JOURNAL);
        if (online.isPresent() && interrupted.isEmpty()) {
            return new Online(online, online.get().manifest());
        }
        List<Manifest> states = Stream.of(online, interrupted)
                .flatMap(Optional::stream)
                .map(Release::manifest)
                .toList();
        return new Online(online, states.isEmpty() ? adopted() : resolved(states));
    }

    @Override
    public Online reread() throws IOException {
        Online known = look();
        Manifest there = Rebuilt.from(target, "");
        Map<OutputPath, Manifest.Entry> files = new TreeMap<>(there.files());
        // what bantin did not put there is not its to delete
        files.keySet().removeIf(path -> known.files().get(path) == null && wanted.get(path) == null);
        return new Online(known.release(), Manifest.of(files));
    }

    @Override
    public Optional<Release> unfinished() throws IOException {
        return release(JOURNAL);
    }

    /** Without any manifest, only files that are just what would be sent are taken for bantin's. */
    private Manifest adopted() throws IOException {
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
    private Manifest resolved(List<Manifest> states) throws IOException {
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

    @Override
    public String state() throws IOException {
        return currentId().orElse("") + "/" + release(JOURNAL).map(Release::id).orElse("");
    }

    @Override
    public void bring(Coming coming, Online online, Lock lock, Dialogue dialogue) throws IOException {
        Release release = coming.release();
        Delta delta = Delta.between(online.files(), release.manifest());
        SendOrder order = new SendOrder(coming.articles());
        if (release(JOURNAL).isPresent()) {
            settle(release, online.files());
        }
        store.put(JOURNAL, release.text());
        Delta swaps = delta.swaps();
        delete(swaps.removed());
        Delta rest = delta.without(swaps);
        List<List<OutputPath>> waves = new ArrayList<>(order.waves(swaps));
        waves.addAll(order.waves(rest));
        Sender sender = new Sender(target, "", coming, lock, dialogue);
        sender.send(waves);
        new TransferCheck(target, "", release.manifest(), sender).check(delta.sentPaths());
        lock.stillMine();
        for (List<OutputPath> wave : order.removals(stillThere(rest.removed(), release.manifest()))) {
            delete(wave);
            lock.renew();
        }
        target.rename(JOURNAL, ONLINE);
    }

    private void delete(List<OutputPath> paths) throws IOException {
        target.delete(paths.stream().map(OutputPath::path).toList());
    }

    /**
     * Without those that became another file of the site: to Windows, Le-Hoi.jpg and le-hoi.jpg are one, and deleting the
     * old name would take the new file.
     */
    private List<OutputPath> stillThere(List<OutputPath> removed, Manifest next) throws IOException {
        Map<String, OutputPath> kept = new HashMap<>();
        next.files().keySet().forEach(path -> kept.put(lower(path), path));
        if (removed.stream().noneMatch(path -> kept.containsKey(lower(path)))) {
            return removed;
        }
        Set<String> there = target.list("").keySet();
        return removed.stream()
                .filter(path -> !kept.containsKey(lower(path))
                        || there.contains(path.path())
                                && there.contains(kept.get(lower(path)).path()))
                .toList();
    }

    private static String lower(OutputPath path) {
        return path.path().toLowerCase(Locale.ROOT);
    }

    /** Writes down what an interrupted run left, before the new journal takes the place of its own. */
    private void settle(Release release, Manifest files) throws IOException {
        Release left = new Release(release.id(), release.who(), release.when(), "", files, release.key(), "unfinished");
        store.put(ONLINE, left.text());
        List<String> parts = new ArrayList<>();
        for (String path : target.list("").keySet()) {
            if (path.endsWith(Target.PART) && !PartialUpload.isPartOf(path, release.manifest())) {
                parts.add(path);
            }
        }
        target.delete(parts);
    }

    @Override
    public List<Release> releases() throws IOException {
        return release(ONLINE).stream().toList();
    }

    @Override
    public void turnTo(String id) {
        throw new IllegalStateException("no releases in a folder that is changed in place");
    }

    @Override
    public void turnBack(String from, String to) {
        turnTo(to);
    }

    @Override
    public Optional<String> currentId() throws IOException {
        return release(ONLINE).map(Release::id);
    }

    @Override
    public void prune() {
        // nothing old is kept
    }

    @Override
    public String served() {
        return "";
    }

    private Optional<Release> release(String path) throws IOException {
        return records.at(path);
    }
}
