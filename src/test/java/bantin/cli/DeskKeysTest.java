package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Keyboard;
import bantin.cli.screen.Surroundings;
import bantin.preview.access.DeskKey;
import bantin.problem.BantinException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a desk for the network gets its password and its certificate. */
class DeskKeysTest {
    private static final String ADDRESS = "127.0.0.2";

    @TempDir
    private Path site;

    private final StringWriter screen = new StringWriter();
    private final List<String> questions = new ArrayList<>();

    private DeskKeys keys(String... typed) {
        Deque<String> answers = new ArrayDeque<>(Arrays.asList(typed));
        Keyboard keyboard = new Keyboard() {
            @Override
            public @Nullable String line() {
                throw new AssertionError("a password is never shown");
            }

            @Override
            public char @Nullable [] unseen(String question) {
                questions.add(question);
                return answers.isEmpty() ? null : answers.remove().toCharArray();
            }
        };
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
        return new DeskKeys(site, console(), typed.length == 0 ? Optional.empty() : Optional.of(keyboard), clock);
    }

    private Console console() {
        PrintWriter lines = new PrintWriter(screen, true);
        return new Console(new Surroundings(Map.of(), lines, lines, Clock.systemUTC(), site), new GlobalOptions());
    }

    @Test
    void passwordIsAskedForTwiceAndThenNeverAgain() {
        DeskKey first = keys("năm con gà mái", "năm con gà mái").at(ADDRESS);
        DeskKey second = keys().at(ADDRESS);
        DeskKeys.tell(second, "https://127.0.0.2:8080/_bantin/", console());
        second.alarm().accept("192.168.1.9");

        assertThat(questions)
                .containsExactly("Đặt mật khẩu cho bàn biên tập (ít nhất 10 ký tự): ", "Nhập lại lần nữa: ");
        assertThat(second.certificate().fingerprint())
                .isEqualTo(first.certificate().fingerprint());
        assertThat(screen.toString())
                .contains(
                        "Đã giữ mật khẩu trong .bantin/access/password",
                        "Viết từ máy khác cùng mạng: https://127.0.0.2:8080/_bantin/",
                        "Vân tay SHA-256 của chứng chỉ, để so với trình duyệt: "
                                + first.certificate().fingerprint(),
                        "Từ 192.168.1.9 có người nhập sai mật khẩu");
    }

    @Test
    void passwordThatIsNoneIsRefused() throws IOException {
        assertThat(refusal(keys("ngắn"))).contains("mật khẩu phải dài từ 10 tới 200 ký tự", "bốn, năm từ");
        assertThat(refusal(keys("năm con gà mái", "năm con gà trống"))).contains("không giống nhau");
        assertThat(refusal(keys("năm con gà mái"))).contains("không có ai để hỏi");
        assertThat(refusal(keys())).contains("không có ai để hỏi", "một lần trong cửa sổ lệnh");
        Files.createDirectories(site.resolve(".bantin/access"));
        Files.writeString(site.resolve(".bantin/access/password"), "mật khẩu chép tay");
        assertThat(refusal(keys())).contains("không đọc được mật khẩu đã giữ trong .bantin/access/password");
    }

    @Test
    void certificateThatCanNotBeMadeIsToldOf() throws IOException {
        Files.createDirectories(site.resolve(".bantin/access/certificate.p12.unfinished/day"));

        assertThat(refusal(keys("năm con gà mái", "năm con gà mái")))
                .contains("không tự làm được chứng chỉ", "keytool");
    }

    @Test
    void passwordGoesWithTheLocalNetworkOnly() throws IOException {
        Trees.write(site.resolve("site.yml"), Trees.SITE);

        for (String[] more : new String[][] {{}, {"--lan", "--host", "0.0.0.0"}}) {
            List<Object> command = new ArrayList<>(List.of("serve", "--site", site, "--desk-password"));
            command.addAll(List.of(more));

            Ran ran = Ran.bantin(command.toArray());

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err())
                    .startsWith("--desk-password cho máy khác cùng mạng viết bài")
                    .contains("bantin serve --lan --desk-password");
        }
    }

    private String refusal(DeskKeys keys) {
        BantinException refused = catchThrowableOfType(BantinException.class, () -> keys.at(ADDRESS));
        return console().messages().text(refused.id(), refused.args()) + "\n"
                + console().messages().text(refused.id() + ".hint", refused.args());
    }
}
