package bantin.publish;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Releases that nobody will see again, kept to become the next ones: changing what differs takes a moment, while making
 * ten thousand folders takes a server's disk many seconds. As long as there are no old releases, copies of the one
 * online stand in for them; they are made at the first publish, which sends everything and takes its time anyway.
 */
final class Spare {
    private static final String NAME = ".spare-";

    private final Target target;

    Spare(Target target) {
        this.target = target;
    }

    private static String folder(int number) {
        return Releases.FOLDER + NAME + number;
    }

    private static String record(int number) {
        return Layout.STORE + "spare-" + number + Releases.SUFFIX;
    }

    /** The number of the spare that is used first; 0 when there is none. */
    private static int first(Set<String> folders) {
        return folders.stream()
                .filter(name -> name.matches("\\.spare-\\d{1,4}"))
                .mapToInt(name -> Integer.parseInt(name.substring(NAME.length())))
                .max()
                .orElse(0);
    }

    private int first() throws IOException {
        return first(target.names(Releases.FOLDER));
    }

    /** What is in the spare that comes first; empty when there is none. */
    Optional<Manifest> files(Set<String> folders) throws IOException {
        int number = first(folders);
        return number == 0
                ? Optional.empty()
                : Layout.text(target, record(number)).flatMap(Release::parse).map(Release::manifest);
    }

    /** Makes the spare the folder of the release to come, and says which files of that one it holds already. */
    Set<OutputPath> turnInto(Set<String> folders, Manifest next, Manifest files) throws IOException {
        int number = first(folders);
        Set<OutputPath> equal = new HashSet<>();
        List<String> useless = new ArrayList<>();
        files.files().forEach((path, entry) -> {
            if (entry.equals(next.get(path))) {
                equal.add(path);
            } else {
                useless.add(folder(number) + "/" + path);
            }
        });
        if (equal.isEmpty()) {
            discard(number);
            return equal;
        }
        target.delete(useless);
        target.rename(folder(number), Releases.INCOMING);
        target.delete(List.of(record(number)));
        return equal;
    }

    /**
     * Sees to it that there is a spare: one of the releases that are no longer kept, or else copies of the one online.
     *
     * @param old ids of releases, whose folders and records are about to be deleted
     * @param copies how many publishes will come before a release is no longer kept
     */
    void keep(List<String> old, String online, int copies) throws IOException {
        for (int number = first(); number > 0; number = first()) {
            if (Layout.text(target, record(number)).isPresent()) {
                return;
            }
            // its maker died over it
            discard(number);
        }
        Optional<Release> last = release(old.isEmpty() ? online : old.get(0));
        if (last.isEmpty()) {
            return;
        }
        if (old.isEmpty()) {
            boolean shared = true;
            for (int number = 1; shared && number <= copies; number++) {
                shared = copy(last.get(), number);
            }
        } else {
            String id = last.get().id();
            target.rename(Layout.STORE + id + Releases.SUFFIX, record(1));
            target.rename(Releases.FOLDER + id, folder(1));
            dropStrangers(last.get().manifest());
        }
    }

    /** False where files can't be shared: then a spare would cost as much as it saves. */
    private boolean copy(Release online, int number) throws IOException {
        Map<String, String> fromTo = new TreeMap<>();
        online.manifest()
                .files()
                .keySet()
                .forEach(path -> fromTo.put(Releases.FOLDER + online.id() + "/" + path, folder(number) + "/" + path));
        String probe = fromTo.keySet().iterator().next();
        if (!target.copy(Map.of(probe, Objects.requireNonNull(fromTo.remove(probe))))) {
            discard(number);
            return false;
        }
        target.copy(fromTo);
        Layout.put(target, record(number), online.text());
        return true;
    }

    /** What somebody planted in an old release must not come online again with the next one. */
    private void dropStrangers(Manifest files) throws IOException {
        Map<String, Long> there = target.list(folder(1) + "/");
        Set<String> ours = new HashSet<>();
        for (Map.Entry<OutputPath, Manifest.Entry> file : files.files().entrySet()) {
            String path = folder(1) + "/" + file.getKey();
            Long size = there.get(path);
            if (size == null || size != file.getValue().size()) {
                discard(1);
                return;
            }
            ours.add(path);
        }
        target.delete(
                there.keySet().stream().filter(path -> !ours.contains(path)).toList());
    }

    /** Throws away the spare that comes first. */
    void discard(Set<String> folders) throws IOException {
        if (first(folders) > 0) {
            discard(first(folders));
        }
    }

    private void discard(int number) throws IOException {
        target.delete(List.of(record(number)));
        target.deleteFolder(folder(number));
    }

    private Optional<Release> release(String id) throws IOException {
        return Layout.text(target, Layout.STORE + id + Releases.SUFFIX).flatMap(Release::parse);
    }
}
