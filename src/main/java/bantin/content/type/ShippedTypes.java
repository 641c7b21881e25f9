package bantin.content.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The types that the program brings along, each a file like those of a site. */
public final class ShippedTypes {
    private static final String FOLDER = "/bantin/types/";

    private ShippedTypes() {}

    /** As the list beside them has it. */
    public static List<String> names() {
        return resource("names.txt").lines().toList();
    }

    /** @param name one of {@link #names} */
    public static String text(String name) {
        return resource(name + ".yml");
    }

    private static String resource(String name) {
        try (InputStream in = ShippedTypes.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
