package bantin.publish.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.output.Manifest;
import bantin.publish.Caution;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.TargetOpener;
import bantin.publish.record.Rebuilt;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import bantin.publish.target.TargetContract;
import bantin.publish.target.Trusting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that know or allow less than OpenSSH does by itself. */
class StrictSftpTest {
    @TempDir
    private Path temp;

    private Target open(SshServer server, Path root) {
        return TargetOpener.open(
                Settings.releases(server.address(root)), temp, Settings.computer(server.home), new Trusting());
    }

    /** As on servers for Windows: a rename replaces nothing, and files can't share their bytes. */
    @Test
    void aServerThatReplacesAndSharesNothingIsHelped() throws IOException {
        String old = "ForceCommand internal-sftp -P posix-rename,hardlink\n";
        Path root = temp.resolve("www");
        try (SshServer strict = new SshServer(temp.resolve("strict"), old);
                Target target = open(strict, root)) {
            TargetContract.put(target, "index.html", "cũ");
            TargetContract.put(target, "index.html", "mới");
            assertThat(target.copy(Map.of("index.html", "anh/index.html"))).isFalse();
            assertThatThrownBy(() -> target.rename("khong-co.html", "index.html"))
                    .isInstanceOf(IOException.class);

            assertThat(TargetContract.read(target, "index.html")).isEqualTo("mới");
            assertThat(target.list("")).containsOnlyKeys("index.html", "anh/index.html");
        }
    }

    @Test
    void anAccountThatMayOnlyUseSftpPublishesToo() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "le-hoi");
        Path root = temp.resolve("www");
        try (SshServer strict = new SshServer(temp.resolve("strict"), "ForceCommand internal-sftp\n");
                Target target = open(strict, root)) {
            assertThat(target.hashes(List.of("index.html"))).isEmpty();
            desk.publish(Desk.releases(), target, old.site(), 0);
            desk.publish(Desk.releases(), target, next.site(), 1);
            desk.publish(Desk.releases(), target, old.site(), 2, Caution.Kind.LOST, Caution.Kind.FEWER);
            desk.publish(Desk.releases(), target, next.site(), 3);

            assertThat(Rebuilt.from(target, "current/").text())
                    .isEqualTo(Manifest.ofFolder(next.folder).text());
        }
    }
}
