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
import bantin.publish.target.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Each publish makes a folder of its own, in which the files that did not change are shared with the release before;
 * when it is complete, one link is turned to it. The web server serves {@code current}.
 */
final class Releases implements Layout {
    static final String CURRENT = "current";
    private static final String FOLDER = ReleaseFolders.PARENT;
    private static final String INCOMING = ReleaseFolders.INCOMING;
    private static final String INCOMING_FILES = INCOMING + "/";
    private static final String JOURNAL = Store.record("incoming");

    private final Target target;
    private final Store store;
    private final Records records;
    private final int keep;
    private final Spare spare;
    private boolean suspicious;

    Releases(Target target, Records records, int keep) {
        this.target = target;
        this.store = new Store(target);
        this.records = records;
        this.keep = keep;
        this.spare = new Spare(target, records);
    }

    @Override
    public void makeReady() throws IOException {
        if (target.linkTarget(CURRENT).isEmpty() && target.names("").contains(CURRENT)) {
            // no link can take its place, and what is in it is somebody's
            throw new BantinException("publish.current.taken");
        }
        spare.lookInto(target.names(FOLDER));
    }

    @Override
    public Online look() throws IOException {
        Optional<String> id = currentId();
        if (id.isEmpty()) {
            return new Online(Optional.empty(), Manifest.EMPTY);
        }
        Optional<Release> release = records.asItIsAt(Store.record(id.get()));
        Manifest files = release.isPresent()
                ? release.get().manifest()
                : Rebuilt.from(target, ReleaseFolders.of(id.get()) + "/");
        return new Online(release, files);
    }

    /** Nothing else that lies there becomes a part of the next release either. */
    @Override
    public Online reread() throws IOException {
        Optional<String> id = currentId();
        suspicious = true;
        return id.isEmpty()
                ? new Online(Optional.empty(), Manifest.EMPTY)
                : new Online(
                        records.at(Store.record(id.get())), Rebuilt.from(target, ReleaseFolders.of(id.get()) + "/"));
    }

    @Override
    public Optional<Release> unfinished() {
        return Optional.empty();
    }

    @Override
    public String state() throws IOException {
        return currentId().orElse("");
    }

    @Override
    public void refuseLinks(Delta delta) {
        // what is written lies in a folder that was just made
    }

    @Override
    public void bring(Coming coming, Online online, Lock lock, Dialogue dialogue) throws IOException {
        Manifest next = coming.release().manifest();
        Set<OutputPath> there =
                begin(coming.release(), Delta.between(online.files(), next).sentOf(next));
        share(next, online, there);
        List<OutputPath> sent = next.files().keySet().stream()
                .filter(path -> !there.contains(path))
                .toList();
        Sender sender = new Sender(target, INCOMING_FILES, coming, lock, dialogue);
        sender.send(List.of(sent));
        new TransferCheck(target, INCOMING_FILES, next, sender).check(sent);
        seal(coming.release());
        lock.stillMine();
        turnTo(coming.release().id());
    }

    private void seal(Release release) throws IOException {
        target.deleteFolder(ReleaseFolders.of(release.id()));
        target.rename(INCOMING, ReleaseFolders.of(release.id()));
        target.rename(JOURNAL, Store.record(release.id()));
    }

    /** One step: whoever asks just then gets the old site or the new one, whole. */
    @Override
    public void turnTo(String id) throws IOException {
        target.link(CURRENT, ReleaseFolders.of(id));
    }

    /** What nobody may see waits as the release in the making, so that trying again and again fills no disk. */
    @Override
    public void turnBack(String from, String to) throws IOException {
        turnTo(to);
        target.rename(Store.record(from), JOURNAL);
        target.rename(ReleaseFolders.of(from), INCOMING);
    }

    /** Makes the folder of the new release and says which of its files are in it already. */
    private Set<OutputPath> begin(Release release, Manifest sent) throws IOException {
        Manifest next = release.manifest();
        Set<String> folders = target.names(FOLDER);
        if (suspicious) {
            target.deleteFolder(INCOMING);
            spare.discard(folders);
            store.put(JOURNAL, release.text());
            return new HashSet<>();
        }
        Optional<Release> begun = records.at(JOURNAL);
        if (folders.contains(INCOMING.substring(FOLDER.length()))) {
            Set<OutputPath> there =
                    new Resumed(target, begun.map(Release::manifest).orElse(Manifest.EMPTY)).usableFor(next, sent);
            store.put(JOURNAL, release.text());
            return there;
        }
        if (begun.isPresent()) {
            // died while it made the spare ready: nobody knows how far it came
            spare.discard(folders);
            folders = target.names(FOLDER);
        }
        store.put(JOURNAL, release.text());
        return spare.turnInto(folders, next);
    }

    /** Adds to {@code there} what is shared with the release online. */
    private void share(Manifest next, Online online, Set<OutputPath> there) throws IOException {
        Optional<String> id = currentId();
        if (id.isEmpty()) {
            return;
        }
        Map<String, String> fromTo = new TreeMap<>();
        next.files().forEach((path, entry) -> {
            if (entry.equals(online.files().get(path)) && there.add(path)) {
                fromTo.put(ReleaseFolders.of(id.get()) + "/" + path, INCOMING_FILES + path);
            }
        });
        target.copy(fromTo);
    }

    @Override
    public void keepLedger(Ledger ledger) throws IOException {
        if (!ledger.release().isEmpty()) {
            String kept = Ledger.of(ledger.release());
            target.delete(List.of(kept));
            target.copy(Map.of(Ledger.FILE, kept));
        }
    }

    /** Deletes the oldest releases; the one online stays, wherever it stands in the row. One becomes the spare. */
    @Override
    public void prune() throws IOException {
        String online = currentId().orElse("");
        List<String> all = ids();
        List<String> old = all.subList(Math.min(keep, all.size()), all.size()).stream()
                .filter(id -> !id.equals(online))
                .toList();
        Set<String> kept = new HashSet<>(all);
        kept.add(online);
        kept.removeAll(old);
        spare.keep(suspicious ? List.of() : old, online, Math.max(1, keep + 1 - all.size()));
        // the manifest first: a folder without one is no release, and goes at the next time if not now
        Forgotten.deleteRecords(target, old);
        for (String folder : target.names(FOLDER)) {
            if (Release.isId(folder) && !kept.contains(folder)) {
                target.deleteFolder(ReleaseFolders.of(folder));
            }
        }
    }

    @Override
    public List<String> holding(Set<OutputPath> files) throws IOException {
        return new Forgotten(target, records, files).among(ids());
    }

    @Override
    public void forget(Set<OutputPath> files) throws IOException {
        Forgotten forgotten = new Forgotten(target, records, files);
        forgotten.deleteBeside(currentId().orElse(""), ids());
        spare.forget(forgotten);
    }

    @Override
    public List<Release> releases() throws IOException {
        List<Release> found = new ArrayList<>();
        for (String id : ids()) {
            records.at(Store.record(id)).ifPresent(found::add);
        }
        return found;
    }

    /** The newest first. */
    private List<String> ids() throws IOException {
        Set<String> folders = target.names(FOLDER);
        return store.records().stream()
                .filter(id -> Release.isId(id) && folders.contains(id))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** A link that leads anywhere but into {@link #FOLDER} is none of bantin's, whatever its last step is called. */
    @Override
    public Optional<String> currentId() throws IOException {
        return target.linkTarget(CURRENT)
                .filter(link -> link.startsWith(FOLDER))
                .map(link -> link.substring(FOLDER.length()))
                .filter(id -> !id.isEmpty() && id.indexOf('/') < 0);
    }

    @Override
    public String served() throws IOException {
        return currentId().map(id -> ReleaseFolders.of(id) + "/").orElse(CURRENT + "/");
    }
}
