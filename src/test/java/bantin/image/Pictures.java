package bantin.image;

import bantin.image.file.Refused;
import bantin.image.notes.PhotoInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small real pictures of the tests. */
public final class Pictures {
    private static final Path FOLDER = Path.of("src", "test", "resources", "pictures");

    private Pictures() {}

    public static Path path(String name) {
        return FOLDER.resolve(name);
    }

    public static byte[] read(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PhotoInfo info(String name) {
        return PhotoProbe.probe(read(name), name).orElseThrow(refused -> new AssertionError(refused.toString()));
    }

    public static Refused refusal(byte[] file, String name) {
        return PhotoProbe.probe(file, name).refused().orElseThrow(() -> new AssertionError(name));
    }

    public static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where two bytes stand for the first time. */
    public static int find(byte[] file, int first, int second) {
        return latin1Of(file).indexOf(new String(new char[] {(char) first, (char) second}));
    }

    public static String latin1Of(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
