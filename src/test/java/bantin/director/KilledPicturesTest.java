package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.launcher.Pause;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work of a build that was killed among the pictures is not lost. */
class KilledPicturesTest {
    private static final int PHOTOS = 8;

    @TempDir
    private Path home;

    @Test
    void nextBuildMakesOnlyThePicturesThatTheKilledOneLeft() throws Exception {
        Path site = home.resolve("cong");
        GeneratedSite written = new GeneratedSite(site, 4).write(1);
        written.put("content/albums/le-hoi/index.md", "---\ntitle: Lễ hội\ndate: 2020-03-18\n---\n");
        for (int i = 0; i < PHOTOS; i++) {
            gravel(i, site.resolve("content/albums/le-hoi/anh-" + i + ".jpg"));
        }

        Process build = start(site);
        while (build.isAlive() && finished(site) < PHOTOS) {
            Pause.betweenTwoLooks();
        }
        build.destroyForcibly().waitFor();
        long kept = finished(site);
        int made = new TestPortal(site, home.resolve("public"), 2).buildSound().picturesMade();

        assertThat(kept).isGreaterThanOrEqualTo(PHOTOS);
        assertThat(made).isPositive().isEqualTo((int) (finished(site) - kept));
        assertThat(unfinished(site)).isZero();
        assertThat(new TestPortal(site, home.resolve("public"), 2).buildSound().picturesMade())
                .isZero();
    }

    /** No two photos are the same, and none is quickly packed. */
    private static void gravel(int seed, Path file) throws IOException {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt() & 0x3F3F3F);
            }
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ImageIO.write(image, "jpg", file.toFile());
    }

    private static long finished(Path site) throws IOException {
        return count(site, ".*\\.(jpg|webp|png)");
    }

    private static long unfinished(Path site) throws IOException {
        return count(site, ".*\\.unfinished");
    }

    private static long count(Path site, String name) throws IOException {
        Path store = site.resolve(".bantin/pictures");
        if (!Files.isDirectory(store)) {
            return 0;
        }
        try (Stream<Path> all = Files.find(store, 9, (file, attributes) -> String.valueOf(file.getFileName())
                .matches(name))) {
            return all.count();
        } catch (java.io.UncheckedIOException e) {
            return 0; // a half-written file got its name while we looked
        }
    }

    private static Process start(Path site) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "bantin.cli.Main",
                        "build",
                        "--quiet",
                        "--site",
                        site.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
