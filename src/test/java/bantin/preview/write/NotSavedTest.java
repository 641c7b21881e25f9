package bantin.preview.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotSavedTest {

    /** As Linux, a system with shares for each user, and Windows say it. */
    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Disk quota exceeded", "There is not enough space on the disk."})
    void fullDiskIsToldAsOne(String reason) {
        NotSaved full = new NotSaved(new FileSystemException("bai.md", null, reason));

        assertThat(full.id()).isEqualTo("edit.full");
        assertThat(full.args()).isEmpty();
    }

    @Test
    void otherRefusalsAreToldInTheWordsOfTheSystem() {
        NotSaved other = new NotSaved(new AccessDeniedException("bai.md", null, "Read-only file system"));

        assertThat(other.id()).isEqualTo("edit.not-saved");
        assertThat(other.args()).containsExactly("Read-only file system");
    }
}
