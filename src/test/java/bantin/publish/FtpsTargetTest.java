package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.output.Manifest;
import bantin.problem.BantinException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.commons.net.ftp.FTPSClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real vsftpd on the loopback address. */
class FtpsTargetTest extends TargetContract {
    @TempDir
    static Path shared;

    private static Process server;
    private static int port;
    private static int folders;

    @BeforeAll
    static void startServer() throws IOException {
        port = SshServer.freePort();
        Path pair = shared.resolve("pair.pem");
        SshServer.run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=127.0.0.1",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-keyout",
                shared.resolve("key.pem").toString(),
                "-out",
                pair.toString());
        Files.createDirectories(shared.resolve("ftp"));
        Files.createDirectories(shared.resolve("empty"));
        Path config = shared.resolve("vsftpd.conf");
        Files.writeString(
                config,
                "listen=YES\nbackground=NO\nlisten_address=127.0.0.1\nlisten_port=" + port
                        + "\nrun_as_launching_user=YES\nanonymous_enable=YES\nlocal_enable=NO\nanon_root="
                        + shared.resolve("ftp") + "\nwrite_enable=YES\nanon_upload_enable=YES\n"
                        + "anon_mkdir_write_enable=YES\nanon_other_write_enable=YES\nanon_umask=022\n"
                        + "anon_world_readable_only=NO\nallow_writeable_chroot=YES\nssl_enable=YES\n"
                        + "allow_anon_ssl=YES\nforce_anon_data_ssl=YES\nforce_anon_logins_ssl=YES\nssl_tlsv1=YES\n"
                        + "require_ssl_reuse=YES\nseccomp_sandbox=NO\nisolate_network=NO\nutf8_filesystem=YES\nsecure_chroot_dir="
                        + shared.resolve("empty") + "\nrsa_cert_file=" + pair + "\nrsa_private_key_file="
                        + shared.resolve("key.pem") + "\nxferlog_enable=NO\n");
        server = new ProcessBuilder("/usr/sbin/vsftpd", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(shared.resolve("vsftpd.log").toFile())
                .start();
        SshServer.awaitPort(port, server);
    }

    @AfterAll
    static void stopServer() {
        server.destroy();
        server.onExit().join();
    }

    private static SSLContext trust() throws IOException {
        try (InputStream in = Files.newInputStream(shared.resolve("pair.pem"))) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(in));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            return FtpsLine.trusting(managers.getTrustManagers());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    Target target() throws IOException {
        // a server that runs as whoever starts it shows the whole machine, not its anon_root
        return at(shared.resolve("ftp/cong-" + folders++));
    }

    @Test
    void aSiteIsPublishedInPlace() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "cau-moi");
        try (Target target = target()) {
            desk.publish(Desk.inPlace(), target, old.site(), 0);

            desk.publish(Desk.inPlace(), target, next.site(), 1, Caution.Kind.LOST);

            assertThat(Rebuilt.from(target, "").text())
                    .isEqualTo(Manifest.ofFolder(next.folder).text());
        }
    }

    @Test
    void aWrongPasswordIsSaidInWords() {
        RemoteAddress address = new RemoteAddress("lan", "127.0.0.1", port, "/");

        assertThatThrownBy(() -> FtpsLogin.open(Desk.inPlace(), address, "sai-mat-khau", trust()))
                .hasMessageContaining("publish.login")
                .hasMessageNotContaining("sai-mat-khau");
    }

    @Test
    void aCutLineLeavesAWholeSiteAndTheNextRunGoesOn() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "cau-moi");
        Path folder = shared.resolve("ftp/dut-" + folders++);
        for (int bytes = 1500; bytes < 4000; bytes += 500) {
            desk.publish(Desk.inPlace(), new DirectoryTarget(folder), old.site(), bytes, Caution.Kind.LOST);
            try (CutLine line = new CutLine(port, bytes)) {
                RemoteAddress address = new RemoteAddress("anonymous", "127.0.0.1", line.port(), folder + "/");
                int minute = bytes + 1;
                assertThatThrownBy(() -> {
                            try (Target target = FtpsLogin.open(Desk.inPlace(), address, "lan", trust())) {
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

        try (Target target = at(folder)) {
            target.put("le-hoi.mp4", film.length, () -> new ByteArrayInputStream(compared.next()));
        }

        assertThat(folder.resolve("le-hoi.mp4")).hasBinaryContent(film);
        assertThat(folder.resolve("le-hoi.mp4" + Target.PART)).doesNotExist();
    }

    @Test
    void whatArrivedOfAnotherFilmIsReplaced() throws IOException {
        byte[] film = film(7);
        Path folder = begun("phim-khac", Arrays.copyOf(film(8), 2_000_000));

        try (Target target = at(folder)) {
            target.put("le-hoi.mp4", film.length, () -> new ByteArrayInputStream(film));
        }

        assertThat(folder.resolve("le-hoi.mp4")).hasBinaryContent(film);
    }

    private Path begun(String name, byte[] arrived) throws IOException {
        Path folder = Files.createDirectories(shared.resolve("ftp").resolve(name));
        Files.write(folder.resolve("le-hoi.mp4" + Target.PART), arrived);
        return folder;
    }

    private Target at(Path folder) throws IOException {
        RemoteAddress address = new RemoteAddress("anonymous", "127.0.0.1", port, folder + "/");
        return FtpsLogin.open(Desk.inPlace(), address, "lan", trust());
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
            try (Target target = at(www)) {
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

    /** Java by itself opens a session for each line, which this server refuses, and then hangs up. */
    @Test
    void aServerThatOpensNoLineForFilesIsNotTakenForAnEmptyOne() throws IOException {
        Path folder = Files.createDirectories(shared.resolve("ftp/tu-choi"));
        Files.writeString(folder.resolve("index.html"), "trang");

        assertThatThrownBy(() -> careless(folder).list("")).hasMessageContaining("publish.ftps.line");
        assertThatThrownBy(() -> careless(folder).open("index.html")).hasMessageContaining("publish.ftps.line");
        assertThatThrownBy(() -> put(careless(folder), "moi.html", "trang")).hasMessageContaining("publish.ftps.line");
    }

    private static Target careless(Path folder) throws IOException {
        FTPSClient client = new FTPSClient(false, trust());
        client.connect("127.0.0.1", port);
        client.login("anonymous", "lan");
        client.execPBSZ(0);
        client.execPROT("P");
        client.enterLocalPassiveMode();
        return new FtpsTarget(client, folder + "/");
    }

    @Test
    void aCertificateOfNobodyIsRefused() {
        RemoteAddress address = new RemoteAddress("anonymous", "127.0.0.1", port, "/");

        assertThatThrownBy(() -> FtpsLogin.open(Desk.inPlace(), address, "lan", FtpsLine.trusting(null)))
                .hasMessageContaining("publish.certificate");
    }
}
