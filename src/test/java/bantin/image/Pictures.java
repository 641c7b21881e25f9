package bantin.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small real pictures of the tests. */
final class Pictures {
    private static final Path FOLDER = Path.of("src", "test", "resources", "pictures");

    private Pictures() {}

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    static byte[] read(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PhotoInfo info(String name) {
        return PhotoProbe.probe(read(name), name).orElseThrow(refused -> new AssertionError(refused.toString()));
    }

    static Refused refusal(byte[] file, String name) {
        return PhotoProbe.probe(file, name).refused().orElseThrow(() -> new AssertionError(name));
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where two bytes stand for the first time. */
    static int find(byte[] file, int first, int second) {
        return latin1Of(file).indexOf(new String(new char[] {(char) first, (char) second}));
    }

    static String latin1Of(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
