package bantin.publish.record;

import bantin.publish.target.Target;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What bantin itself keeps at a target, in a folder beside the served files: small texts, each read and put whole. */
public record Store(Target target) {
    public static final String FOLDER = ".bantin/";

    /** Some hundred thousand files have a record of that length; what is longer is none of bantin's. */
    private static final int LONGEST = 64_000_000;

    /** Where the record of a release is kept, by its id or by what is done with it. */
    public static String record(String name) {
        return FOLDER + name + Release.SUFFIX;
    }

    /** The names of all records, without the ending. */
    public Set<String> records() throws IOException {
        return target.names(FOLDER).stream()
                .filter(name -> name.endsWith(Release.SUFFIX))
                .map(name -> name.substring(0, name.length() - Release.SUFFIX.length()))
                .collect(Collectors.toSet());
    }

    /** Empty when there is no such file, or one that nobody can have put here. */
    public Optional<String> text(String path) throws IOException {
        try (InputStream in = target.open(path).orElse(null)) {
            byte[] bytes = in == null ? new byte[0] : in.readNBytes(LONGEST + 1);
            return in == null || bytes.length > LONGEST
                    ? Optional.empty()
                    : Optional.of(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    public void put(String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        target.put(path, bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
