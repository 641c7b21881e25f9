package bantin.publish.ftps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.output.Manifest;
import bantin.problem.BantinException;
import bantin.publish.Caution;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.Visitor;
import bantin.publish.record.Rebuilt;
import bantin.publish.target.CutLine;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.SmallDisk;
import bantin.publish.target.Target;
import bantin.publish.target.TargetContract;
import bantin.publish.target.TargetFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server of old hosting, or the line to it, refuses: it is said in words, and the next run makes it good. */
class FtpsFaultTest {
    @TempDir
    static Path shared;

    private static FtpsServer server;

    @TempDir
    private Path temp;

    @BeforeAll
    static void startServer() throws IOException {
        server = new FtpsServer(shared);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void aCutLineLeavesAWholeSiteAndTheNextRunGoesOn() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "cau-moi");
        Path folder = temp.resolve("dut");
        for (int bytes = 1500; bytes < 4000; bytes += 500) {
            desk.publish(Desk.inPlace(), new DirectoryTarget(folder), old.site(), bytes, Caution.Kind.LOST);
            try (CutLine line = new CutLine(server.port, bytes)) {
                int minute = bytes + 1;
                assertThatThrownBy(() -> {
                            try (Target target = server.open(folder, line.port())) {
                                desk.publish(Desk.inPlace(), target, next.site(), minute, Caution.Kind.LOST);
                            }
                        })
                        .isInstanceOfAny(BantinException.class, IOException.class);
            }
            assertThat(Visitor.walk(folder)).isNotEmpty();

            desk.publish(Desk.inPlace(), new DirectoryTarget(folder), next.site(), bytes + 2, Caution.Kind.LOST);
            assertThat(Rebuilt.from(new DirectoryTarget(folder), "").text())
                    .isEqualTo(Manifest.ofFolder(next.folder).text());
        }
    }

    /** A film of an hour's sending began anew after each cut. */
    @Test
    void aLongFileGoesOnBehindWhatArrived() throws IOException {
        byte[] film = film(7);
        Path folder = begun("di-tiep", Arrays.copyOf(film, 2_000_000));
        byte[] onlyTheEnd = film.clone();
        Arrays.fill(onlyTheEnd, 0, 2_000_000, (byte) 0);
        Iterator<byte[]> compared = List.of(film, onlyTheEnd).iterator();

        try (Target target = server.open(folder)) {
            target.put("le-hoi.mp4", film.length, () -> new ByteArrayInputStream(compared.next()));
        }

        assertThat(folder.resolve("le-hoi.mp4")).hasBinaryContent(film);
        assertThat(folder.resolve("le-hoi.mp4" + Target.PART)).doesNotExist();
    }

    /** All of the film had arrived, and the line was cut before the server said so. */
    @Test
    void aLongFileThatArrivedWholeIsNotSentAgain() throws IOException {
        byte[] film = film(7);
        Path folder = begun("tron-ven", film);
        Iterator<byte[]> compared = List.of(film, new byte[film.length]).iterator();

        try (Target target = server.open(folder)) {
            target.put("le-hoi.mp4", film.length, () -> new ByteArrayInputStream(compared.next()));
        }

        assertThat(compared.hasNext()).isFalse();
        assertThat(folder.resolve("le-hoi.mp4")).hasBinaryContent(film);
    }

    @Test
    void aFolderThatMayOnlyBeReadIsSaid() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "le-hoi");
        try (SmallDisk disk = new SmallDisk(temp.resolve("disk"), "4m");
                FtpsServer strict = new FtpsServer(Files.createDirectories(temp.resolve("strict")), "")) {
            Path www = disk.root().resolve("www");
            desk.publish(Desk.inPlace(), new DirectoryTarget(www), old.site(), 0);
            try (Target target = strict.open(www)) {
                assertThatThrownBy(() -> desk.publish(Desk.inPlace(), target, next.site(), 1))
                        .hasMessageContaining("publish.denied");
            }
            disk.allowOnlyReading();
            try (Target target = server.open(www)) {
                assertThatThrownBy(() -> desk.publish(Desk.inPlace(), target, next.site(), 1))
                        .hasMessageContaining("publish.denied");
            }
            assertThat(Visitor.walk(www)).containsExactly("cu");

            disk.allowWriting();
            try (Target target = server.open(www)) {
                desk.publish(Desk.inPlace(), target, next.site(), 2);
            }
            assertThat(Rebuilt.from(new DirectoryTarget(www), "").text())
                    .isEqualTo(Manifest.ofFolder(next.folder).text());
        }
    }

    /** Some servers refuse a name that is taken. */
    @Test
    void aServerThatReplacesNothingIsHelped() throws IOException {
        Path folder = temp.resolve("khong-thay");
        try (Target target = server.open(folder, server.port, new FtpsLine(false, server.trust(), "TLSv1.2") {
            @Override
            public boolean rename(String from, String to) throws IOException {
                return getSize(to) == null && super.rename(from, to);
            }
        })) {
            TargetContract.put(target, "index.html", "cũ");
            TargetContract.put(target, "index.html", "mới");

            assertThat(TargetContract.read(target, "index.html")).isEqualTo("mới");
            assertThat(target.names("")).containsExactly("index.html");
        }
    }

    /** It was said that the certificate of the server is not trusted. */
    @Test
    void aLineThatBreaksDuringTheGreetingIsNoFaultOfTheCertificate() throws IOException {
        try (CutLine line = new CutLine(server.port, 100)) {
            assertThatThrownBy(() -> server.open(temp, line.port()))
                    .isInstanceOfSatisfying(IOException.class, cut -> assertThat(TargetFailure.isCut(cut))
                            .isTrue());
        }
    }

    /** The editor thought about the question longer than the server waits for a word. */
    @Test
    void aLineThatTheServerClosedMeanwhileIsOpenedAgain() throws IOException {
        Path folder = temp.resolve("im-lang");
        try (CutLine line = new CutLine(server.port, Long.MAX_VALUE);
                Target target = server.open(
                        folder, line.port(), new FtpsLine(false, server.trust(), Duration.ZERO, "TLSv1.2"))) {
            TargetContract.put(target, "index.html", "trang chủ");
            line.hangUp();

            TargetContract.put(target, "tin/index.html", "tin");

            assertThat(target.list("")).containsOnlyKeys("index.html", "tin/index.html");
        }
    }

    @Test
    void whatArrivedOfAnotherFilmIsReplaced() throws IOException {
        byte[] film = film(7);
        Path folder = begun("phim-khac", Arrays.copyOf(film(8), 2_000_000));

        try (Target target = server.open(folder)) {
            target.put("le-hoi.mp4", film.length, () -> new ByteArrayInputStream(film));
        }

        assertThat(folder.resolve("le-hoi.mp4")).hasBinaryContent(film);
    }

    private Path begun(String name, byte[] arrived) throws IOException {
        Path folder = Files.createDirectories(temp.resolve(name));
        Files.write(folder.resolve("le-hoi.mp4" + Target.PART), arrived);
        return folder;
    }

    private static byte[] film(int number) {
        byte[] film = new byte[3_000_000];
        new Random(number).nextBytes(film);
        return film;
    }

    @Test
    void aFullDiskIsSaidAndTheNextRunMakesItGood() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "le-hoi");
        next.put("phim.mp4", "x".repeat(2_000_000));
        try (SmallDisk disk = new SmallDisk(temp.resolve("disk"), "1m")) {
            Path www = disk.root().resolve("www");
            desk.publish(Desk.inPlace(), new DirectoryTarget(www), old.site(), 0);
            try (Target target = server.open(www)) {
                assertThatThrownBy(() -> desk.publish(Desk.inPlace(), target, next.site(), 1))
                        .hasMessageContaining("publish.disk-full");
            }
            assertThat(Visitor.walk(www)).containsExactly("cu");

            disk.resize("16m");
            desk.publish(Desk.inPlace(), new DirectoryTarget(www), next.site(), 2);
            assertThat(Rebuilt.from(new DirectoryTarget(www), "").text())
                    .isEqualTo(Manifest.ofFolder(next.folder).text());
        }
    }
}
