package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film over a poor line to a real OpenSSH server. */
class LongFileTest {
    @TempDir
    private Path temp;

    private final byte[] film = new byte[6_000_000];

    private Target open(SshServer server, String address) {
        TargetConfig config = new TargetConfig(
                "production",
                address,
                TargetConfig.Layout.IN_PLACE,
                1,
                TargetConfig.Compressed.NONE,
                "",
                false,
                "",
                "",
                List.of(),
                "",
                "");
        return Targets.open(config, temp, new Here(server.home, "lan", Map.of(), Clock.systemUTC()), new Trusting());
    }

    private void put(SshServer server, String address) throws IOException {
        try (Target target = open(server, address)) {
            target.put("phim.mp4", film.length, () -> new ByteArrayInputStream(film));
        }
    }

    /** A film of which all but the end had arrived was sent from its first byte again, and over a poor line never came. */
    @Test
    void aLongFileGoesOnWhereTheLineWasCut() throws IOException, InterruptedException {
        new Random(7).nextBytes(film);
        Path root = temp.resolve("www");
        Path part = root.resolve("phim.mp4" + Target.PART);
        try (SshServer server = new SshServer(temp.resolve("sshd"))) {
            try (CutLine line = new CutLine(server.port, 4_500_000)) {
                assertThatThrownBy(() -> put(server, SshServer.address(root, line.port())))
                        .isInstanceOf(IOException.class);
            }
            for (long before = -1; before != Files.size(part); ) {
                // the server still writes what came through
                before = Files.size(part);
                Thread.sleep(300);
            }
            assertThat(Files.size(part)).isGreaterThan(1_000_000);

            // not enough for the whole of it
            try (CutLine line = new CutLine(server.port, 5_500_000)) {
                put(server, SshServer.address(root, line.port()));
            }
            assertThat(Files.readAllBytes(root.resolve("phim.mp4"))).isEqualTo(film);

            // the beginning of something else is no beginning of this film
            Files.write(part, new byte[3_000_000]);
            put(server, server.address(root));
            assertThat(Files.readAllBytes(root.resolve("phim.mp4"))).isEqualTo(film);
        }
    }
}
