package bantin.publish;

import bantin.output.OutputPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The bytes that are sent: the finished folder, the redirects that publishing adds, and compressed copies made when
 * they are asked for.
 */
record LocalFiles(Path folder, Map<OutputPath, byte[]> extras) {

    byte[] read(OutputPath path) throws IOException {
        byte[] extra = extras.get(path);
        return extra == null ? Files.readAllBytes(path.in(folder)) : extra;
    }

    InputStream open(OutputPath path) throws IOException {
        byte[] extra = extras.get(path);
        if (extra != null) {
            return new ByteArrayInputStream(extra);
        }
        OutputPath plain = SendOrder.plain(path);
        if (!plain.equals(path) && !Files.exists(path.in(folder))) {
            return new ByteArrayInputStream(Precompressed.gzip(read(plain)));
        }
        return Files.newInputStream(path.in(folder));
    }
}
