package bantin.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;

/** The themes inside the program: a folder while it is being developed, a part of its jar once it is packed. */
public final class BundledThemes {
    private static final String FOLDER = "/bantin/themes";

    private BundledThemes() {}

    /** The folder that holds a folder for each theme. A jar that it opens stays open as long as the program runs. */
    public static Path folder() {
        URL url = Objects.requireNonNull(BundledThemes.class.getResource(FOLDER), "the program holds its themes");
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return Path.of(uri);
            }
            String jar = uri.getRawSchemeSpecificPart();
            Path file = Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
            return FileSystems.newFileSystem(file).getPath(FOLDER);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
