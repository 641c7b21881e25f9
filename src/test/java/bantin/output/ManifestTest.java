package bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    private Path folder;

    @Test
    void textIsSortedAndReadsBack() throws IOException {
        Files.createDirectories(folder.resolve("tin"));
        Files.writeString(folder.resolve("tin/index.html"), "<p>Tin</p>");
        Files.writeString(folder.resolve("index.html"), "");
        Files.writeString(folder.resolve(Folders.MARK), "bantin\n");

        Manifest manifest = Manifest.ofFolder(folder);

        assertThat(manifest.text())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 index.html\n"
                        + "52fc4087532d803ef5e8aa6ce1a1bc237bcae46e48b0fd76afaea2e56c0d8518 10 tin/index.html\n");
        assertThat(ManifestReader.read(manifest.text())).contains(manifest);
    }

    @Test
    void damagedTextIsNoManifest() {
        assertThat(ManifestReader.read("e3b0 0 index.html\n")).isEmpty();
        assertThat(ManifestReader.read("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 ../x\n"))
                .isEmpty();
    }
}
