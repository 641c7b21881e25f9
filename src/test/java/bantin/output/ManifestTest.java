package bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.FullHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HASH + " 0",
                HASH + " 0 ",
                HASH + "  index.html",
                HASH + " - index.html",
                HASH + " --1 index.html",
                HASH + " 1a index.html",
                HASH + " 1/ index.html",
                HASH + " 1: index.html",
                HASH + " 9999999999999999999 index.html",
                HASH + "x0 index.html",
                HASH + " 0 /index.html",
                "E" + HASH,
                "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 index.html",
                "`3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 index.html",
                "E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 index.html"
            })
    void lineThatIsNotOneIsTheEndOfAll(String line) {
        assertThat(ManifestReader.read(HASH + " 0 a.html\n" + line + "\n")).isEmpty();
    }

    @Test
    void lastLineNeedsNoEndAndEmptyOnesAreNone() {
        Manifest read = ManifestReader.read(
                        "\n" + HASH + " 999999999999999999 a b.html\n\n" + HASH.replace('e', 'f') + " 0 c")
                .orElseThrow();

        assertThat(read.bytes()).isEqualTo(999_999_999_999_999_999L);
        assertThat(read.files().keySet()).containsExactly(OutputPath.of("a b.html"), OutputPath.of("c"));
        assertThat(ManifestReader.read("")).contains(Manifest.EMPTY);
    }

    /** What lies at a place whose record is gone has a name and nothing else that is known. */
    @Test
    void sizeThatNobodyKnowsIsWrittenAndRead() {
        Manifest unknown =
                Manifest.of(Map.of(OutputPath.of("a"), new Manifest.Entry(-1, new FullHash("0".repeat(64)))));

        assertThat(ManifestReader.read(unknown.text())).contains(unknown);
    }

    @Test
    void manifestsOfTheSameFilesAreTheSame() {
        Manifest.Entry lua = Manifest.Entry.of(new byte[] {'l', 'u', 'a'});
        Manifest one = Manifest.of(Map.of(OutputPath.of("a"), lua));
        Manifest same = Manifest.of(Map.of(OutputPath.of("a"), lua));
        Manifest other = Manifest.of(Map.of(OutputPath.of("b"), lua));

        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .hasToString(one.text());
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(one.get(OutputPath.of("a"))).isEqualTo(lua);
        assertThat(one.get(OutputPath.of("b"))).isNull();
        assertThat(one.bytes()).isEqualTo(3);
        assertThat(one.text()).isSameAs(one.text());
    }

    /** Small files are read in one go, large ones piece by piece. */
    @Test
    void largeFilesAreHashedAsSmallOnesAre() throws IOException {
        byte[] film = new byte[(1 << 20) + 1];
        Files.write(folder.resolve("phim.mp4"), film);
        Files.write(folder.resolve("nho.mp4"), new byte[1 << 20]);

        Manifest manifest = Manifest.ofFolder(folder);

        assertThat(manifest.get(OutputPath.of("phim.mp4"))).isEqualTo(Manifest.Entry.of(film));
        assertThat(manifest.get(OutputPath.of("nho.mp4"))).isEqualTo(Manifest.Entry.of(new byte[1 << 20]));
    }
}
