package bantin.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.record.LocalSite;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Trusting;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecompressedTest {
    private static final OutputPath PAGE = OutputPath.of("tin/gia-lua/index.html");

    @TempDir
    private Path temp;

    @Test
    void textsAreStoredCompressedWhenAsked() throws IOException {
        Desk lan = new Desk(temp.resolve("lan"), "Lan");
        LocalSite site = Portal.in(temp.resolve("site"), "cu", "gia-lua").site();
        byte[] text = Files.readAllBytes(PAGE.in(site.folder()));
        for (TargetConfig.Layout layout : TargetConfig.Layout.values()) {
            TargetConfig config = Desk.precompressed(layout);
            Path folder = temp.resolve("www-" + layout);

            lan.publish(config, new DirectoryTarget(folder), site, 0);

            Path served = layout == TargetConfig.Layout.RELEASES ? folder.resolve("current") : folder;
            byte[] gzip = Files.readAllBytes(served.resolve(PAGE + ".gz"));
            byte[] brotli = Files.readAllBytes(served.resolve(PAGE + ".br"));
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                    .isEqualTo(text);
            assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(text);
            assertThat(lan.publish(config, new DirectoryTarget(folder), site, 1))
                    .isEmpty();
        }
    }

    @Test
    void theSameTextGivesTheSameBytes() throws IOException {
        byte[] text =
                "Huyện Na Rì đón bằng công nhận nông thôn mới. ".repeat(300).getBytes("UTF-8");

        for (Packing packing : Packing.values()) {
            assertThat(packing.pack(text)).isEqualTo(packing.pack(text.clone())).hasSizeLessThan(500);
        }
    }

    /** The folder holds nothing: to compress the page again, it would have to be read. */
    @Test
    void aTextThatDidNotChangeIsNotCompressedAgain() throws IOException {
        Manifest.Entry page = Manifest.Entry.of(new byte[5000]);
        Manifest.Entry packed = Manifest.Entry.of(new byte[50]);
        Manifest old = Manifest.of(Map.of(PAGE, page, Packing.GZIP.of(PAGE), packed, Packing.BROTLI.of(PAGE), packed));

        Manifest next = Precompressed.added(
                List.of(Packing.values()),
                Manifest.of(Map.of(PAGE, page)),
                old,
                new LocalFiles(temp.resolve("khong-co"), Map.of()));

        assertThat(next).isEqualTo(old);
    }

    @Test
    void withoutTheLibraryOfBrotliOnlyGzipIsMadeAndThatIsSaid() {
        List<String> said = new ArrayList<>();
        TargetConfig.Compressed asked = TargetConfig.Compressed.GZIP_AND_BROTLI;

        List<Packing> packings = Packing.chosen(asked, new UnsatisfiedLinkError("no brotli here"), new Trusting(said));

        assertThat(packings).containsExactly(Packing.GZIP);
        assertThat(said).containsExactly("publish.brotli.missing");
    }

    @Test
    void aCompressedCopyIsKnownByItsName() {
        assertThat(Packing.plain(Packing.BROTLI.of(PAGE))).isEqualTo(PAGE);
        assertThat(Packing.plain(Packing.GZIP.of(PAGE))).isEqualTo(PAGE);
        assertThat(Packing.plain(PAGE)).isEqualTo(PAGE);
    }
}
