package bantin.image;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.file.Bytes;
import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.notes.Credits;
import bantin.image.pixels.RasterPixels;
import bantin.image.png.PngChunks;
import bantin.image.webp.WebpWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory follows the size that is shown, not the size of the photo; {@code src/bench/large-photos.sh} is the large scale. */
class LittleMemoryTest {
    private static final int WIDTH = 5000;
    private static final int HEIGHT = 4000;

    @TempDir
    private Path folder;

    /** Their pixels alone would take 60 to 160 MB. */
    @Test
    void photosOfTwentyMegapixelsNeedThirtyTwo() throws Exception {
        BufferedImage scene = Scenes.scene(WIDTH, HEIGHT);
        Path jpeg = Files.write(folder.resolve("ruong.jpg"), Scenes.jpeg(scene, false));
        Path webp = Files.write(folder.resolve("ruong.webp"), WebpWriter.encode(RasterPixels.of(scene), 60));
        Path png = Files.write(folder.resolve("ban-do.png"), deepPng());

        String said = run(jpeg, webp, png);

        assertThat(said).as(complaints()).isEqualTo("ruong.jpg 2\nruong.webp 2\nban-do.png 2\n");
    }

    private String run(Path... photos) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SmallMachine.class.getName()));
        for (Path photo : photos) {
            command.add(photo.toString());
        }
        // newer Java warns there about native code
        Process process = new ProcessBuilder(command)
                .redirectError(complaintsFile().toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private Path complaintsFile() {
        return folder.resolve("complaints.txt");
    }

    private String complaints() throws IOException {
        return Files.exists(complaintsFile()) ? Files.readString(complaintsFile()) : "";
    }

    /** Sixteen bits a sample, with alpha. */
    private static byte[] deepPng() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[1 + 8 * WIDTH];
            for (int i = 1; i < row.length; i++) {
                row[i] = (byte) (i / 64);
            }
            for (int y = 0; y < HEIGHT; y++) {
                out.write(row);
            }
        }
        return Bytes.written(out -> {
            out.write(PngChunks.signature());
            PngChunks.write(out, "IHDR", Bytes.written(LittleMemoryTest::head));
            PngChunks.write(out, "IDAT", packed.toByteArray());
            PngChunks.write(out, "IEND", new byte[0]);
        });
    }

    private static void head(DataOutputStream out) throws IOException {
        out.writeInt(WIDTH);
        out.writeInt(HEIGHT);
        out.write(new byte[] {16, 6, 0, 0, 0});
    }

    /** What a build does with a photo, in a process of its own. */
    static final class SmallMachine {
        private SmallMachine() {}

        public static void main(String[] photos) throws IOException {
            for (String photo : photos) {
                Path file = Path.of(photo);
                Path kept = file.resolveSibling("kept-" + file.getFileName());
                PhotoEntry entry = PhotoIndex.open(kept, 1 << 24).look(file, file.getFileName() + "");
                PhotoFormat format = entry.probed().value().orElseThrow().variantFormat();
                List<Variant> wanted = List.of(new Variant(800, format, 80), new Variant(400, format, 80));
                Outcome<Stored> stored =
                        new PictureStore(kept, Credits.DROPPED, 800, 1 << 24).variants(file, entry, wanted);
                System.out.print(
                        file.getFileName() + " " + stored.value().orElseThrow().made() + "\n");
            }
        }
    }
}
