package bantin.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Keyboard;
import bantin.cli.screen.Surroundings;
import bantin.problem.Lang;
import bantin.problem.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenDialogueTest {
    private final StringWriter screen = new StringWriter();
    private String asked = "";

    private ScreenDialogue dialogue(String terminal, @Nullable String answer) {
        PrintWriter lines = new PrintWriter(screen);
        Surroundings around =
                new Surroundings(Map.of("BANTIN_TERMINAL", terminal), lines, lines, Clock.systemUTC(), Path.of(""));
        Keyboard keyboard = new Keyboard() {
            @Override
            public @Nullable String line() {
                return answer;
            }

            @Override
            public char @Nullable [] unseen(String question) {
                asked = question;
                return answer == null ? null : answer.toCharArray();
            }
        };
        return new ScreenDialogue(
                around, new GlobalOptions(), Messages.in(Lang.VI), ZoneOffset.UTC, Optional.of(keyboard));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "C", "có", " Có ", "co", "y", "yes"})
    void yesIsYes(String answer) {
        assertThat(dialogue("1", answer).confirm("publish.confirm", "chinh")).isTrue();
        assertThat(screen.toString()).isEqualTo("Đăng lên \"chinh\"? [c/K] ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "không", "n", "cc", "coi"})
    void everythingElseIsNo(String answer) {
        assertThat(dialogue("1", answer).confirm("publish.confirm.older", "Bản cũ", "chinh"))
                .isFalse();
        assertThat(screen.toString()).isEqualTo("Bản cũ. Vẫn đăng lên \"chinh\"? [c/K] ");
    }

    @Test
    void nobodyAnswersWhereNobodyLooks() {
        assertThat(dialogue("", "c").confirm("publish.confirm", "chinh")).isFalse();
        assertThat(dialogue("", "c").secret("publish.s3.id", "kho")).isEmpty();
        assertThat(dialogue("1", null).confirm("publish.confirm", "chinh")).isFalse();
        assertThat(dialogue("1", null).secret("publish.s3.id", "kho")).isEmpty();
        assertThat(screen.toString()).isEqualTo("Đăng lên \"chinh\"? [c/K] ");
    }

    @Test
    void secretsAreAskedForByWhatTheyOpen() {
        ScreenDialogue dialogue = dialogue("1", "mat");

        assertThat(dialogue.secret("publish.s3.id", "s3://cong")).contains("mat".toCharArray());
        assertThat(asked).isEqualTo("Mã khóa truy cập (access key) của s3://cong: ");
        dialogue.secret("publish.s3.secret", "s3://cong");
        assertThat(asked).isEqualTo("Khóa bí mật (secret key) của s3://cong: ");
        dialogue.secret("publish.passphrase", "id_ed25519");
        assertThat(asked).isEqualTo("Mật khẩu mở khóa id_ed25519: ");
        assertThat(screen.toString()).isEmpty();
    }
}
