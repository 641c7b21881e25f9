package bantin.publish.record;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.target.Target;
import bantin.publish.target.Workers;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/** Reads the files at a target to learn what they are: for a lost manifest, and for {@code verify}. */
public final class Rebuilt {
    private Rebuilt() {}

    /** What bantin itself keeps in a served folder, while it writes there too. */
    private static final Pattern OWN = Pattern.compile(Pattern.quote(Store.FOLDER)
            + "(online\\.release|coming\\.release|addresses|lock)(" + Pattern.quote(Target.PART) + ")?");

    /** @param folder ends with a slash, or is empty for the whole target, of which bantin's own store is left out */
    public static Manifest from(Target target, String folder) throws IOException {
        return from(target, folder, new HashSet<>());
    }

    /** @param strange collects the names of what no site of bantin can hold: links, files in its store, odd names */
    public static Manifest from(Target target, String folder, Set<String> strange) throws IOException {
        Map<OutputPath, Manifest.Entry> files = new ConcurrentHashMap<>();
        Set<String> odd = new ConcurrentSkipListSet<>();
        Workers.each(target.threads(), target.list(folder).entrySet(), file -> {
            String name = file.getKey().substring(folder.length());
            boolean own = folder.isEmpty() && OWN.matcher(name).matches();
            if (file.getValue() == Target.NO_FILE || name.startsWith(Store.FOLDER) || !OutputPath.isSafe(name)) {
                if (!own || file.getValue() == Target.NO_FILE) {
                    odd.add(name);
                }
            } else {
                files.put(OutputPath.of(name), new Manifest.Entry(file.getValue(), target.hash(file.getKey())));
            }
        });
        strange.addAll(odd);
        return Manifest.of(files);
    }
}
