package bantin.publish.layout;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import bantin.publish.record.Delta;
import bantin.publish.record.Ledger;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files stand in the served folder itself and are replaced one by one, in an order in which no page names a missing
 * file. What is under way stands in a journal, from which the next run learns what the folder may hold.
 */
final class InPlace implements Layout {
    private static final String ONLINE = Store.record("online");
    private static final String JOURNAL = Store.record("coming");

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
        Optional<Release> online = records.asItIsAt(ONLINE);
        Optional<Release> interrupted = release(JOURNAL);
        if (online.isPresent() && interrupted.isEmpty()) {
            return new Online(online, online.get().manifest());
        }
        List<Manifest> states = Stream.of(online, interrupted)
                .flatMap(Optional::stream)
                .map(Release::manifest)
                .toList();
        FilesThere files = new FilesThere(target);
        return new Online(online, states.isEmpty() ? files.among(wanted) : files.of(states));
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

    @Override
    public String state() throws IOException {
        return currentId().orElse("") + "/" + release(JOURNAL).map(Release::id).orElse("");
    }

    @Override
    public void refuseLinks(Delta delta) throws IOException {
        Set<String> ways = new TreeSet<>();
        ways.add(Target.folderOf(ONLINE));
        Stream.concat(delta.sentPaths().stream(), delta.removed().stream()).forEach(path -> {
            for (String at = Target.folderOf(path.path()); !at.isEmpty() && ways.add(at); at = Target.folderOf(at)) {
                // as far as one that is among them
            }
        });
        delta.sentPaths().forEach(path -> ways.add(path + Target.PART));
        Map<String, String> out = target.leadingOut(ways);
        if (!out.isEmpty()) {
            Map.Entry<String, String> first = out.entrySet().iterator().next();
            throw new BantinException("publish.link", first.getKey(), first.getValue());
        }
    }

    @Override
    public void bring(Coming coming, Online online, Lock lock, Dialogue dialogue) throws IOException {
        Release release = coming.release();
        Delta delta = Delta.between(online.files(), release.manifest());
        SendOrder order = new SendOrder(coming.articles());
        Optional<Release> interrupted = release(JOURNAL);
        if (interrupted.isPresent()) {
            settle(coming, online.files(), interrupted.get().manifest(), delta);
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
    private void settle(Coming coming, Manifest files, Manifest begun, Delta delta) throws IOException {
        Release release = coming.release();
        Map<String, Long> there = target.list("");
        Set<OutputPath> known = new HashSet<>(begun.files().keySet());
        release(ONLINE)
                .ifPresent(before -> known.addAll(before.manifest().files().keySet()));
        target.delete(EmptyFolders.filesIn(known, release.manifest(), there.keySet()));
        Release left = Release.signed(release.who(), release.when(), "", files, coming.signer());
        store.put(ONLINE, left.text());
        Manifest sent = delta.sentOf(release.manifest());
        target.delete(there.keySet().stream()
                .filter(path -> path.endsWith(Target.PART) && !PartialUpload.isPartOf(path, sent))
                .toList());
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
    public void keepLedger(Ledger ledger) {
        // there is but one, and nothing to go back to
    }

    @Override
    public void prune() {
        // nothing old is kept
    }

    @Override
    public List<String> holding(Set<OutputPath> files) {
        return List.of();
    }

    @Override
    public void forget(Set<OutputPath> files) {
        // what is taken away is gone
    }

    @Override
    public String served() {
        return "";
    }

    private Optional<Release> release(String path) throws IOException {
        return records.at(path);
    }
}
