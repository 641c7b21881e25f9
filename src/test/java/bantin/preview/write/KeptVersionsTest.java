package bantin.preview.write;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVersionsTest {
    @TempDir
    private Path site;

    /** What is online is compared with, however often it was saved since; by another name it was forgotten. */
    @Test
    void whatWasPublishedFollowsToo() throws IOException {
        KeptVersions kept = KeptVersions.of(site);
        byte[] online = text(0);
        Fingerprint published = Fingerprinter.of(online);
        for (int i = 0; i <= 30; i++) {
            kept.keep("content/a.md", text(i), Optional.of(published));
        }
        Files.createDirectories(site.resolve("content"));
        Files.write(site.resolve("content/b.md"), text(31));

        kept.follow(site, "content/a.md", "content/b.md");

        assertThat(kept.find("content/b.md", published)).hasValue(online);
        assertThat(kept.find("content/b.md", "")).hasValue(text(30));
        assertThat(kept.all("content/a.md")).isEmpty();
    }

    private static byte[] text(int number) {
        return ("Bản " + number).getBytes(StandardCharsets.UTF_8);
    }
}
