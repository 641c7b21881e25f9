package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.Snapshot;
import bantin.problem.Lang;
import bantin.problem.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    private Path site;

    @Test
    void aRehearsedSaveIsShownToNobody() throws IOException {
        PreviewOf.write(site);
        try (PreviewOf portal = new PreviewOf(site)) {
            Snapshot shown = portal.preview.snapshot().orElseThrow();
            List<String> saved = new ArrayList<>();
            CurrentView current = new CurrentView(new Recorded(shown, saved), Messages.in(Lang.VI));
            current.look(Set.of()).show().run();
            View before = current.get();

            shown.entries().forEach(entry -> current.rehearse());

            assertThat(saved).as("each entry in its turn").hasSameSizeAs(shown.entries());
            assertThat(saved.stream().distinct()).hasSameSizeAs(saved);
            assertThat(current.get()).isSameAs(before);
        }
    }

    /** Answers with one snapshot, and writes down what was said to be saved. */
    private record Recorded(Snapshot snapshot, List<String> saved) implements SnapshotSource {
        @Override
        public Snapshot load(Set<Path> suspects, Optional<String> at) {
            return snapshot;
        }

        @Override
        public Optional<Snapshot> lastWith(String path, byte[] bytes) {
            assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("Đang lưu.\n");
            saved.add(path);
            return Optional.of(snapshot);
        }
    }
}
