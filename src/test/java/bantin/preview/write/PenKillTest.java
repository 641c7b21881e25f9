package bantin.preview.write;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.problem.BantinException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A save that is cut off leaves the old file or the new one, and the old one in any case among what is kept. */
class PenKillTest {
    private static final String PATH = "content/news/bai.md";
    private static final Stamp NOW = new Stamp("nay", "Chị Sáu");

    @TempDir
    private Path site;

    @Test
    void fileIsWholeAtEveryMoment() throws IOException, InterruptedException {
        Path file = site.resolve(PATH);
        Files.createDirectories(file.getParent());
        Files.write(file, Saving.text(0));
        for (int round = 1; round <= 3; round++) {
            Process saving = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Saving.class.getName(),
                            site.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(saving.getInputStream(), StandardCharsets.UTF_8))) {
                for (int saves = 0; saves < 5 * round; saves++) {
                    assertThat(said.readLine()).isEqualTo("saved");
                }
                saving.destroyForcibly();
            }
            assertThat(saving.waitFor(20, TimeUnit.SECONDS)).isTrue();

            byte[] left = Files.readAllBytes(file);
            String text = new String(left, StandardCharsets.UTF_8);
            int number = Integer.parseInt(text.substring(0, text.indexOf(' ')));
            assertThat(left).isEqualTo(Saving.text(number));
            byte[] before = new KeptVersions(site.resolve(".bantin/kept"))
                    .find(PATH, "")
                    .orElseThrow();
            assertThat(before).isIn(Saving.text(number), Saving.text(number - 1));
            // and the next save is none the worse for it
            Pen pen = new Pen(site);
            Fingerprint opened = pen.open(file).fingerprint();
            assertThat(pen.save(PATH, file, opened, Saving.text(number + 1), "save", NOW))
                    .isPresent();
        }
    }

    @Test
    void fullDiskLeavesTheOldFileAndSaysSo() throws IOException {
        String said = LittleDisk.said(Filling.class, site, 2);

        assertThat(said).isEqualTo("edit.full [], whole, alone, saved\n");
    }

    /** Saves until the disk is full, and once more when there is room. */
    static final class Filling {
        public static void main(String[] args) throws IOException {
            Path site = Path.of(args[0]);
            Path file = site.resolve(PATH);
            Files.createDirectories(file.getParent());
            Files.write(file, Saving.text(0));
            Pen pen = new Pen(site);
            int number = 0;
            try {
                while (true) {
                    pen.save(PATH, file, pen.open(file).fingerprint(), Saving.text(number + 1), "save", NOW);
                    number++;
                }
            } catch (BantinException full) {
                boolean whole = Arrays.equals(Files.readAllBytes(file), Saving.text(number));
                boolean alone = file.getParent().toFile().list().length == 1;
                try (Stream<Path> kept = Files.walk(site.resolve(".bantin/kept"))) {
                    for (Path version : kept.filter(Files::isRegularFile).toList()) {
                        Files.delete(version);
                    }
                }
                boolean saved = pen.save(PATH, file, pen.open(file).fingerprint(), Saving.text(1), "save", NOW)
                        .isPresent();
                System.out.println(full.id() + " " + full.args() + (whole ? ", whole" : "") + (alone ? ", alone" : "")
                        + (saved ? ", saved" : ""));
            }
        }
    }

    /** Saves one text after the other until it is killed. */
    static final class Saving {
        public static void main(String[] args) {
            Path site = Path.of(args[0]);
            Path file = site.resolve(PATH);
            Pen pen = new Pen(site);
            Pen.Opened opened = pen.open(file);
            String text = new String(opened.bytes(), StandardCharsets.UTF_8);
            for (int number = Integer.parseInt(text.substring(0, text.indexOf(' '))) + 1; ; number++) {
                opened = pen.save(PATH, file, opened.fingerprint(), text(number), "save", NOW)
                        .orElseThrow();
                System.out.println("saved");
            }
        }

        static byte[] text(int number) {
            return (number + " chữ" + " đầy".repeat(50_000 + number)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
