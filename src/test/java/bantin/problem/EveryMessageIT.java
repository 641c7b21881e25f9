package bantin.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;

/**
 * A message that was never seen by a test does not exist. The tests run with a recorder ({@code src/test/said.jfc}), each
 * process of them into a file of its own; after the last one these are read.
 */
class EveryMessageIT {
    private static final String HINT = ".hint";

    @Test
    void everySentenceWasSaidInATest() throws IOException {
        String folder = System.getProperty("bantin.said", "");
        assumeFalse(folder.isEmpty(), "not all tests were run");
        List<Path> recordings = recordings(Path.of(folder));

        Set<String> unsaid = new TreeSet<>(Messages.in(Lang.VI).ids());
        for (Path recording : recordings) {
            unsaid.removeAll(said(recording));
        }
        // a hint stands below its message, wherever that is shown
        unsaid.removeIf(id -> id.endsWith(HINT) && !unsaid.contains(id.substring(0, id.length() - HINT.length())));

        assertThat(unsaid).as("ids of words that no test has read").isEmpty();
    }

    private static List<Path> recordings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("said-\\d+\\.jfr"))
                    .toList();
        }
    }

    private static Set<String> said(Path recording) throws IOException {
        Set<String> said = new TreeSet<>();
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals("bantin.Said")) {
                    said.add(event.getString("id"));
                }
            }
        }
        return said;
    }
}
