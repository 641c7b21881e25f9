package bantin.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What bantin itself keeps at a target, in a folder beside the served files: small texts, each read and put whole. */
record Store(Target target) {
    static final String FOLDER = ".bantin/";

    /** Where the record of a release is kept, by its id or by what is done with it. */
    static String record(String name) {
        return FOLDER + name + Release.SUFFIX;
    }

    /** Empty when there is no such file. */
    Optional<String> text(String path) throws IOException {
        try (InputStream in = target.open(path).orElse(null)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    void put(String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        target.put(path, bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
