package bantin.publish.layout;

import bantin.output.OutputPath;
import bantin.publish.record.Release;
import bantin.publish.target.Target;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The files of a release that lies in a folder of its own. */
public final class ReleaseFiles {
    private final Target target;

    public ReleaseFiles(Target target) {
        this.target = target;
    }

    /** Those that are gone, or of another size than they were: visitors would miss them. */
    public List<OutputPath> missing(Release release) throws IOException {
        String folder = ReleaseFolders.of(release.id()) + "/";
        Map<String, Long> there = target.list(folder);
        return release.manifest().files().entrySet().stream()
                .filter(file -> !Long.valueOf(file.getValue().size()).equals(there.get(folder + file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
