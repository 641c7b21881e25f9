package bantin.preview.write;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.BantinException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry that is moved is at one place, and whatever leads to it leads there, at whichever moment the power is cut. */
class MoveKillTest {
    private static final String NEWS = "content/news/";
    private static final int TEXTS = 12;
    private static final Stamp NOW = new Stamp("nay", "Chị Sáu");

    @TempDir
    private Path site;

    private static String folder(int round) {
        return NEWS + (round % 2 == 0 ? "cho" : "le/hoi");
    }

    private static void write(Path site) throws IOException {
        Files.createDirectories(site.resolve(folder(0)));
        for (String file : files(0)) {
            Files.write(site.resolve(file), text(0));
        }
    }

    /** The entry itself, and those that lead to it. */
    private static List<String> files(int round) {
        List<String> files = new ArrayList<>(List.of(folder(round) + "/index.md"));
        for (int i = 1; i < TEXTS; i++) {
            files.add(NEWS + "bai-" + i + ".md");
        }
        return files;
    }

    private static byte[] text(int round) {
        return ("Ở " + folder(round) + "\n" + "đầy ".repeat(2000)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<FreshText> fresh(int round) {
        List<FreshText> fresh = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            fresh.add(new FreshText(
                    files(round).get(i), files(round + 1).get(i), Pen.Opened.of(text(round)), text(round + 1)));
        }
        return fresh;
    }

    private static Optional<Set<String>> move(Path site, int round) {
        return new FileMoves(site, new Pen(site))
                .move(folder(round), folder(round + 1), fresh(round), "move", "x", NOW);
    }

    /** In which of the two places it is, as all say. */
    private int place() throws IOException {
        int round = Files.exists(site.resolve(folder(0))) ? 0 : 1;
        assertThat(site.resolve(folder(round + 1))).doesNotExist();
        for (String file : files(round)) {
            assertThat(site.resolve(file)).hasBinaryContent(text(round));
        }
        assertThat(site.resolve(".bantin/moving")).doesNotExist();
        try (Stream<Path> all = Files.walk(site.resolve("content"))) {
            assertThat(all.filter(file -> String.valueOf(file.getFileName()).startsWith(".")))
                    .isEmpty();
        }
        return round;
    }

    @Test
    void whoeverComesNextEndsItFromEachStep() throws IOException {
        write(site);
        for (int steps = -1; steps <= TEXTS; steps++) {
            int round = place();
            MoveUnderWay move = new MoveUnderWay(site);
            move.prepare(folder(round), folder(round + 1), fresh(round));
            if (steps >= 0) {
                Files.createDirectories(site.resolve(folder(round + 1)).getParent());
                Files.move(site.resolve(folder(round)), site.resolve(folder(round + 1)));
            }
            for (int i = 0; i < steps; i++) {
                Files.move(
                        site.resolve(".bantin/moving/" + i),
                        site.resolve(files(round + 1).get(i)),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }

            FileMoves.finish(site);

            assertThat(place()).as("after %s steps", steps).isEqualTo(1 - round);
        }
    }

    @Test
    void whatWasNotReadyIsNotBegun() throws IOException {
        write(site);
        new MoveUnderWay(site).prepare(folder(0), folder(1), fresh(0));
        Files.delete(site.resolve(".bantin/moving/plan"));

        FileMoves.finish(site);

        assertThat(place()).isZero();
        assertThat(move(site, 0)).contains(Set.of());
        assertThat(place()).isEqualTo(1);
    }

    /** What a colleague saved while it was moved is hers. */
    @Test
    void textThatIsAnotherByNowStaysAndIsTold() throws IOException {
        write(site);
        Files.writeString(site.resolve(NEWS + "bai-3.md"), "Anh Ba sửa.");

        assertThat(move(site, 0)).contains(Set.of(NEWS + "bai-3.md"));

        assertThat(site.resolve(NEWS + "bai-3.md")).hasContent("Anh Ba sửa.");
        assertThat(site.resolve(NEWS + "bai-4.md")).hasBinaryContent(text(1));
    }

    /** A plan that somebody else wrote leads nowhere. */
    @Test
    void planLeadsNotOutOfTheSite() throws IOException {
        Path portal = Files.createDirectory(site.resolve("cong"));
        Path outside = Files.writeString(site.resolve("ngoai.md"), "của người khác");
        Files.createDirectories(portal.resolve(".bantin/moving"));
        Files.writeString(portal.resolve(".bantin/moving/plan"), "../ngoai.md\tcontent/a.md\n");

        try {
            FileMoves.finish(portal);
        } catch (IOException refused) {
            assertThat(refused).hasMessageContaining("ngoai.md");
        }

        assertThat(outside).hasContent("của người khác");
        assertThat(portal.resolve("content/a.md")).doesNotExist();
    }

    @Test
    void killedItIsAtOnePlace() throws IOException, InterruptedException {
        write(site);
        for (int deaths = 1; deaths <= 5; deaths++) {
            Process moving = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Moving.class.getName(),
                            site.toString(),
                            String.valueOf(place()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(moving.getInputStream(), StandardCharsets.UTF_8))) {
                for (int moves = 0; moves < 2 * deaths; moves++) {
                    assertThat(said.readLine()).isEqualTo("moved");
                }
                moving.destroyForcibly();
            }
            assertThat(moving.waitFor(20, TimeUnit.SECONDS)).isTrue();

            FileMoves.finish(site);

            place();
        }
    }

    /** Moves it to and fro until it is killed. */
    static final class Moving {
        public static void main(String[] args) {
            for (int round = Integer.parseInt(args[1]); ; round++) {
                move(Path.of(args[0]), round).orElseThrow();
                System.out.println("moved");
            }
        }
    }

    @Test
    void fullDiskMovesNothingAndAFullOneTakesWhatIsReady() throws IOException {
        String said = LittleDisk.said(Filling.class, site, 1);

        assertThat(said).isEqualTo("edit.full, at 0, moved when there was room, at 1, ended without any, at 0\n");
    }

    static final class Filling {
        public static void main(String[] args) throws IOException {
            Path site = Path.of(args[0]);
            MoveKillTest test = new MoveKillTest();
            test.site = site;
            write(site);
            Path full = site.resolve("full");
            fill(full, 60_000);
            StringBuilder said = new StringBuilder();
            try {
                move(site, 0);
            } catch (BantinException refused) {
                said.append(refused.id());
            }
            said.append(", at ").append(test.place());
            Files.delete(full);
            move(site, 0).orElseThrow();
            said.append(", moved when there was room, at ").append(test.place());
            new MoveUnderWay(site).prepare(folder(1), folder(2), fresh(1));
            fill(full, 0);
            FileMoves.finish(site);
            System.out.println(said.append(", ended without any, at ").append(test.place()));
        }

        /** Until so many bytes are left. */
        private static void fill(Path file, long left) throws IOException {
            Files.write(
                    file, new byte[(int) (Files.getFileStore(file.getParent()).getUsableSpace() - left)]);
        }
    }
}
