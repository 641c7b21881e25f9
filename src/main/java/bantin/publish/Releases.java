package bantin.publish;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Each publish makes a folder of its own, in which the files that did not change are shared with the release before;
 * when it is complete, one link is turned to it. The web server serves {@code current}.
 */
final class Releases implements Layout {
    static final String CURRENT = "current";
    private static final String FOLDER = "releases/";
    /** The release in the making; it never has another name, so the next run knows what to go on with. */
    private static final String INCOMING = FOLDER + ".incoming/";

    private static final String INCOMING_FILES = STORE + "incoming.manifest";
    private static final String SUFFIX = ".release";

    private final Target target;
    private final int keep;

    Releases(Target target, int keep) {
        this.target = target;
        this.keep = keep;
    }

    @Override
    public Online look() throws IOException {
        Optional<String> id = currentId();
        if (id.isEmpty()) {
            return new Online(Optional.empty(), Manifest.EMPTY);
        }
        Optional<Release> release = release(id.get());
        Manifest files = release.isPresent() ? release.get().manifest() : Rebuilt.from(target, FOLDER + id.get() + "/");
        return new Online(release, files);
    }

    @Override
    public void bring(Coming coming, Online online, Talk talk) throws IOException {
        Manifest next = coming.release().manifest();
        Set<OutputPath> there = resume(next);
        Layout.put(target, INCOMING_FILES, next.text());
        share(next, online, there);
        Sender.send(
                target,
                INCOMING,
                List.of(next.files().keySet().stream()
                        .filter(path -> !there.contains(path))
                        .toList()),
                coming,
                talk);
        seal(coming.release());
        turnTo(coming.release().id());
    }

    private void seal(Release release) throws IOException {
        Layout.put(target, STORE + release.id() + SUFFIX, release.text());
        target.deleteFolder(FOLDER + release.id());
        target.rename(INCOMING.substring(0, INCOMING.length() - 1), FOLDER + release.id());
        target.delete(List.of(INCOMING_FILES));
    }

    /** One step: whoever asks just then gets the old site or the new one, whole. */
    @Override
    public void turnTo(String id) throws IOException {
        target.link(CURRENT, FOLDER + id);
    }

    /** What an interrupted run left and the new release can use; the rest of it is deleted. */
    private Set<OutputPath> resume(Manifest next) throws IOException {
        Map<String, Long> left = target.list(INCOMING);
        Manifest begun =
                Layout.text(target, INCOMING_FILES).flatMap(Manifest::parse).orElse(Manifest.EMPTY);
        Set<OutputPath> there = new HashSet<>();
        List<String> useless = new ArrayList<>();
        left.forEach((file, size) -> {
            String name = file.substring(INCOMING.length());
            Manifest.Entry wanted = OutputPath.isSafe(name) ? next.get(OutputPath.of(name)) : null;
            if (wanted != null && wanted.equals(begun.get(OutputPath.of(name))) && wanted.size() == size) {
                there.add(OutputPath.of(name));
            } else {
                useless.add(file);
            }
        });
        for (String name : target.names(STORE)) {
            if (name.endsWith(Target.PART)) {
                useless.add(STORE + name);
            }
        }
        target.delete(useless);
        return there;
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
                fromTo.put(FOLDER + id.get() + "/" + path, INCOMING + path);
            }
        });
        target.copy(fromTo);
    }

    /** Deletes the oldest releases; the one online stays, wherever it stands in the row. */
    @Override
    public void prune() throws IOException {
        String online = currentId().orElse("");
        List<Release> all = releases();
        List<Release> old = all.subList(Math.min(keep, all.size()), all.size()).stream()
                .filter(release -> !release.id().equals(online))
                .toList();
        Set<String> kept = new HashSet<>(Set.of(online));
        all.stream().filter(release -> !old.contains(release)).map(Release::id).forEach(kept::add);
        // the manifest first: a folder without one is no release, and goes at the next time if not now
        target.delete(old.stream().map(release -> STORE + release.id() + SUFFIX).toList());
        for (Release release : old) {
            // by name: walking ten thousand folders to find what is in them takes much longer
            target.delete(release.manifest().files().keySet().stream()
                    .map(path -> FOLDER + release.id() + "/" + path)
                    .toList());
        }
        for (String folder : target.names(FOLDER)) {
            if (Release.isId(folder) && !kept.contains(folder)) {
                target.deleteFolder(FOLDER + folder);
            }
        }
    }

    @Override
    public List<Release> releases() throws IOException {
        Set<String> folders = target.names(FOLDER);
        List<Release> found = new ArrayList<>();
        for (String name : target.names(STORE)) {
            if (name.endsWith(SUFFIX) && folders.contains(idOf(name))) {
                release(idOf(name)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Release::id).reversed());
        return found;
    }

    @Override
    public Optional<String> currentId() throws IOException {
        return target.linkTarget(CURRENT)
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .filter(id -> !id.isEmpty());
    }

    @Override
    public String served() throws IOException {
        return currentId().map(id -> FOLDER + id + "/").orElse(CURRENT + "/");
    }

    private Optional<Release> release(String id) throws IOException {
        return Layout.text(target, STORE + id + SUFFIX).flatMap(Release::parse);
    }

    private static String idOf(String name) {
        return Objects.requireNonNull(name).substring(0, name.length() - SUFFIX.length());
    }
}
