package bantin.publish;

import bantin.hash.FullHash;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the files at a target to learn what they are: for a lost manifest, and for {@code verify}. */
final class Rebuilt {
    private Rebuilt() {}

    /** @param folder ends with a slash, or is empty for the whole target, of which bantin's own store is left out */
    static Manifest from(Target target, String folder) throws IOException {
        Map<OutputPath, Manifest.Entry> files = new ConcurrentHashMap<>();
        Attempt.inThreads(target.threads(), target.list(folder).entrySet(), file -> {
            String name = file.getKey().substring(folder.length());
            if (OutputPath.isSafe(name) && !name.startsWith(Layout.STORE)) {
                files.put(OutputPath.of(name), new Manifest.Entry(file.getValue(), hash(target, file.getKey())));
            }
        });
        return Manifest.of(files);
    }

    static FullHash hash(Target target, String path) throws IOException {
        try (InputStream in = target.open(path).orElse(InputStream.nullInputStream())) {
            return FullHash.of(in);
        }
    }
}
