package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Turning back shows a whole release, or none. */
class RollbackTest extends Newsroom {
    private Path publishTwice() throws IOException {
        lan.publish(
                Desk.releases(),
                target,
                Portal.in(temp.resolve("cu"), "cu", "gia-lua").site(),
                0);
        Path first = online();
        lan.publish(
                Desk.releases(),
                target,
                Portal.in(temp.resolve("moi"), "moi", "gia-lua", "le-hoi").site(),
                1);
        return first;
    }

    private Path online() throws IOException {
        return root.resolve("current").toRealPath();
    }

    /** Visitors saw a home page without its style, and nothing had been said. */
    @Test
    void releaseOfWhichAFileIsGoneIsNotTurnedTo() throws IOException {
        Path first = publishTwice();
        Path second = online();
        Files.delete(first.resolve("tin/gia-lua/index.html"));

        assertThatThrownBy(() -> lan.rollBack(Desk.releases(), target, 2))
                .hasMessageContaining("publish.rollback.damaged")
                .hasMessageContaining("1, tin/gia-lua/index.html");

        assertThat(online()).isEqualTo(second);
    }

    @Test
    void releaseOfWhichAFileIsCutOffIsNotTurnedTo() throws IOException {
        Path first = publishTwice();
        Path page = first.resolve("index.html");
        Files.delete(page);
        Files.writeString(page, "");

        assertThatThrownBy(() -> lan.rollBack(Desk.releases(), target, 2))
                .hasMessageContaining("publish.rollback.damaged");
    }

    @Test
    void releaseWhoseFolderIsEmptyIsNotTurnedTo() throws IOException {
        Path first = publishTwice();
        try (Stream<Path> files = Files.walk(first)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        assertThatThrownBy(() -> lan.rollBack(Desk.releases(), target, 2))
                .hasMessageContaining("publish.rollback.damaged");
    }
}
