package bantin.publish;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A release that nobody will see again, kept to become the next one: changing what differs takes a moment, while making
 * ten thousand folders takes a server's disk many seconds.
 */
final class Spare {
    private static final String NAME = ".spare";
    private static final String FOLDER = Releases.FOLDER + NAME;
    private static final String RECORD = Layout.STORE + "spare" + Releases.SUFFIX;

    private final Target target;

    Spare(Target target) {
        this.target = target;
    }

    /** What is in the spare release; empty when there is none. */
    Optional<Manifest> files(Set<String> folders) throws IOException {
        return folders.contains(NAME)
                ? Layout.text(target, RECORD).flatMap(Release::parse).map(Release::manifest)
                : Optional.empty();
    }

    /** Makes the spare the folder of the release to come, and says which files of that one it holds already. */
    Set<OutputPath> turnInto(Manifest next, Manifest files) throws IOException {
        Set<OutputPath> equal = new HashSet<>();
        List<String> useless = new ArrayList<>();
        files.files().forEach((path, entry) -> {
            if (entry.equals(next.get(path))) {
                equal.add(path);
            } else {
                useless.add(FOLDER + "/" + path);
            }
        });
        if (equal.isEmpty()) {
            discard();
            return equal;
        }
        target.delete(useless);
        target.rename(FOLDER, Releases.INCOMING);
        target.delete(List.of(RECORD));
        return equal;
    }

    /**
     * Sees to it that there is a spare: one of the releases that are no longer kept, or else a copy of the one online.
     *
     * @param old ids of releases, whose folders and records are about to be deleted
     */
    void keep(List<String> old, String online) throws IOException {
        if (files(target.names(Releases.FOLDER)).isPresent()) {
            return;
        }
        discard();
        Optional<Release> last = release(old.isEmpty() ? online : old.get(0));
        if (last.isEmpty()) {
            return;
        }
        if (old.isEmpty()) {
            copy(last.get());
        } else {
            String id = last.get().id();
            target.rename(Layout.STORE + id + Releases.SUFFIX, RECORD);
            target.rename(Releases.FOLDER + id, FOLDER);
            dropStrangers(last.get().manifest());
        }
    }

    private void copy(Release online) throws IOException {
        Map<String, String> fromTo = new HashMap<>();
        online.manifest()
                .files()
                .keySet()
                .forEach(path -> fromTo.put(Releases.FOLDER + online.id() + "/" + path, FOLDER + "/" + path));
        target.copy(fromTo);
        Layout.put(target, RECORD, online.text());
    }

    /** What somebody planted in an old release must not come online again with the next one. */
    private void dropStrangers(Manifest files) throws IOException {
        Map<String, Long> there = target.list(FOLDER + "/");
        Set<String> ours = new HashSet<>();
        for (Map.Entry<OutputPath, Manifest.Entry> file : files.files().entrySet()) {
            String path = FOLDER + "/" + file.getKey();
            Long size = there.get(path);
            if (size == null || size != file.getValue().size()) {
                discard();
                return;
            }
            ours.add(path);
        }
        target.delete(
                there.keySet().stream().filter(path -> !ours.contains(path)).toList());
    }

    void discard() throws IOException {
        target.delete(List.of(RECORD));
        target.deleteFolder(FOLDER);
    }

    private Optional<Release> release(String id) throws IOException {
        return Layout.text(target, Layout.STORE + id + Releases.SUFFIX).flatMap(Release::parse);
    }
}
