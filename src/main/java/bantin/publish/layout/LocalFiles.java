package bantin.publish.layout;

import bantin.output.OutputPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bytes that are sent: the finished folder, the redirects that publishing adds, and compressed copies made when
 * they are asked for.
 */
public final class LocalFiles {
    /** Compressing takes time and is done twice, to know the hash and to send, for what does not fit into this. */
    private static final long KEPT = 64_000_000;

    private final Path folder;
    private final Map<OutputPath, byte[]> extras;
    private final Map<OutputPath, byte[]> packed = new ConcurrentHashMap<>();
    private final AtomicLong kept = new AtomicLong();

    public LocalFiles(Path folder, Map<OutputPath, byte[]> extras) {
        this.folder = folder;
        this.extras = extras;
    }

    public Map<OutputPath, byte[]> extras() {
        return extras;
    }

    byte[] pack(Packing packing, OutputPath plain) throws IOException {
        byte[] bytes = packing.pack(read(plain));
        if (kept.addAndGet(bytes.length) < KEPT) {
            packed.put(packing.of(plain), bytes);
        }
        return bytes;
    }

    private byte[] read(OutputPath path) throws IOException {
        byte[] extra = extras.get(path);
        return extra == null ? Files.readAllBytes(path.in(folder)) : extra;
    }

    InputStream open(OutputPath path) throws IOException {
        byte[] made = packed.getOrDefault(path, extras.get(path));
        if (made != null) {
            return new ByteArrayInputStream(made);
        }
        Optional<Packing> packing = Packing.by(path);
        return packing.isPresent() && !Files.exists(path.in(folder))
                ? new ByteArrayInputStream(packing.get().pack(read(Packing.plain(path))))
                : Files.newInputStream(path.in(folder));
    }
}
