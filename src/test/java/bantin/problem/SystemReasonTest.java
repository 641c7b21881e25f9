package bantin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemReasonTest {
    private static final Messages WORDS = Messages.in(Lang.VI);

    /** The editor saw "không ghi được public: public", and not why. */
    @Test
    void reasonOfWhichJavaTellsThePathAloneIsInWords() {
        assertThat(said(new AccessDeniedException("public")))
                .isEqualTo("không ghi được public: public: không có quyền");
        assertThat(said(new NoSuchFileException("public/a"))).endsWith("public/a: không còn tệp ấy");
        assertThat(said(new DirectoryNotEmptyException("public/a"))).endsWith(": đã có tệp hay thư mục tên ấy");
        assertThat(said(new UncheckedIOException(new AccessDeniedException("a"))))
                .endsWith("a: không có quyền");
    }

    @Test
    void whatTheSystemSaysItselfStands() {
        assertThat(said(new FileSystemException("public", null, "No space left on device")))
                .endsWith("public: public: đĩa đã đầy");
        assertThat(said(new IOException("máy in kẹt giấy"))).endsWith("public: máy in kẹt giấy");
        assertThat(said(new IOException())).endsWith("public: IOException");
    }

    private static String said(Exception why) {
        BantinException refused = new BantinException(why, "output.unwritable", "public", why);
        return WORDS.text(refused.id(), List.copyOf(refused.args()));
    }
}
