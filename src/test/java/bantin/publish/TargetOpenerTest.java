package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.publish.target.Dialogue;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.RemoteAddress;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetOpenerTest {
    @TempDir
    private Path temp;

    private Target open(String to) {
        return TargetOpener.open(
                Settings.releases(to), temp.resolve("cong"), Settings.computer(temp.resolve("nha")), Dialogue.NOBODY);
    }

    /** "to: public" published into the folder that the next build replaces, and said that all was well. */
    @Test
    void aFolderInsideThePortalIsRefused() {
        for (String inside : List.of(
                "public",
                ".",
                "content/www",
                "../cong/www",
                temp.resolve("cong/www").toString())) {
            assertThatThrownBy(() -> open(inside)).hasMessageContaining("publish.to.inside");
        }
        assertThat(open("../www")).isInstanceOf(DirectoryTarget.class);
        assertThat(open("~")).isInstanceOf(DirectoryTarget.class);
    }

    /** On Linux a folder named "C:\\trang" came into being. */
    @Test
    void aPathOfWindowsIsRefusedElsewhere() {
        if (temp.getFileSystem().getSeparator().equals("/")) {
            for (String path : List.of("C:\\trang\\cong", "D:/trang", "\\\\may\\chia-se")) {
                assertThatThrownBy(() -> open(path)).hasMessageContaining("publish.to.windows");
            }
        }
    }

    /** "sftp://[::1]/…" ended with a stack trace. */
    @Test
    void anIpv6HostIsNamedWithoutItsBrackets() {
        assertThat(RemoteAddress.parse("sftp://lan@[2001:db8::7]:2222/var/www", 22, "minh"))
                .isEqualTo(new RemoteAddress("lan", "2001:db8::7", 2222, "/var/www/"));
    }

    /** Hosting panels call FTP accounts so; bantin did not know how to publish there. */
    @Test
    void anAccountMayBeCalledLikeAnAddressOfMail() {
        for (String user : List.of("cong@xa.vn", "cong%40xa.vn")) {
            assertThat(RemoteAddress.parse("ftps://" + user + "@ftp.example.vn/public_html", 21, "minh"))
                    .isEqualTo(new RemoteAddress("cong@xa.vn", "ftp.example.vn", 21, "/public_html/"));
        }
        assertThat(RemoteAddress.parse("sftp://host:2222/a@b", 22, "minh"))
                .isEqualTo(new RemoteAddress("minh", "host", 2222, "/a@b/"));
    }

    /** After the first list, an FTPS account that sees the whole server was no longer at home. */
    @Test
    void aFolderInTheAccountsHomeIsFoundFromEverywhere() {
        RemoteAddress address = RemoteAddress.parse("ftps://cong@ftp.example.vn/~/www", 21, "minh");

        assertThat(address.folderFrom("/home/cong")).isEqualTo("/home/cong/www/");
        assertThat(address.folderFrom("/")).isEqualTo("/www/");
    }

    /** A web server on the port that site.yml names was said to be "being closed". */
    @Test
    void aServerThatDoesNotSpeakSshIsSaid() throws IOException {
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.start();
        try {
            String address = "sftp://lan@127.0.0.1:" + web.getAddress().getPort() + "/www";
            assertThatThrownBy(() -> open(address)).hasMessageContaining("publish.ssh.hung-up");
        } finally {
            web.stop(0);
        }
    }
}
