package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpFoldersTest {
    @TempDir
    private Path temp;

    @Test
    void lookingMakesNoFolderAndTheFirstFileMakesAllOfThem() throws IOException {
        try (SshServer server = new SshServer(temp.resolve("ssh"))) {
            Files.writeString(
                    server.home.resolve(".ssh/known_hosts"),
                    "[127.0.0.1]:" + server.port + " " + Files.readString(temp.resolve("ssh/host_key.pub")));
            Path root = temp.resolve("thư mục/trang đẹp");
            TargetConfig config = Settings.releases(server.address(root));
            Here here =
                    new Here(server.home, System.getProperty("user.name"), Map.of(), InstantSource.fixed(Desk.MORNING));

            try (Target target = Targets.open(config, temp, here, Talk.NOBODY)) {
                assertThat(target.names("")).isEmpty();
                assertThat(temp.resolve("thư mục")).doesNotExist();

                TargetContract.put(target, "tin/a.html", "a");
            }

            assertThat(root.resolve("tin/a.html")).hasContent("a");
        }
    }
}
