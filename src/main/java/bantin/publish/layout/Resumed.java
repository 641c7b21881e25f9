package bantin.publish.layout;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Store;
import bantin.publish.target.PartialUpload;
import bantin.publish.target.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an interrupted run left of the release that it was making. */
final class Resumed {
    private static final String FILES = ReleaseFolders.INCOMING + "/";

    private final Target target;
    private final Manifest begun;

    /** @param begun the release that was being made */
    Resumed(Target target, Manifest begun) {
        this.target = target;
        this.begun = begun;
    }

    /**
     * The files that a new release can use; the rest is deleted.
     *
     * @param sent what of the new release no other one has: a part of any other file would never become that file
     */
    Set<OutputPath> usableFor(Manifest next, Manifest sent) throws IOException {
        Map<String, Long> left = target.list(FILES);
        Set<OutputPath> there = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<String> useless = new ArrayList<>();
        left.forEach((file, size) -> {
            String name = file.substring(FILES.length());
            names.add(name);
            Manifest.Entry wanted = OutputPath.isSafe(name) ? next.get(OutputPath.of(name)) : null;
            if (wanted != null && wanted.equals(begun.get(OutputPath.of(name))) && wanted.size() == size) {
                there.add(OutputPath.of(name));
            } else if (!PartialUpload.isPartOf(name, sent)) {
                useless.add(file);
            }
        });
        EmptyFolders.filesIn(begun.files().keySet(), next, names).forEach(file -> useless.add(FILES + file));
        for (String name : target.names(Store.FOLDER)) {
            if (name.endsWith(Target.PART)) {
                useless.add(Store.FOLDER + name);
            }
        }
        target.delete(useless);
        return there;
    }
}
