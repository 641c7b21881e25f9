package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.preview.access.Guests;
import bantin.preview.online.Courier;
import bantin.preview.online.Hints;
import bantin.problem.BantinException;
import bantin.problem.Doubt;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.publish.Caution;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page tells while something is on its way online, whatever becomes of it. */
class WayOnlineTest {
    private static final Courier.Pages NONE = new Courier.Pages(List.of(), List.of(), List.of());

    @TempDir
    private Path site;

    private final Scripted courier = new Scripted();
    private PreviewOf portal;
    private Writer editor;

    /** Does what a test says in place of publishing. */
    private static final class Scripted implements Courier {
        private interface Way {
            void go(Ear ear) throws IOException;
        }

        private volatile Way way = ear -> {};
        private final CountDownLatch goesOn = new CountDownLatch(1);

        @Override
        public List<Place> places() {
            return List.of(new Place("production", "sftp://cong@www.example.vn/srv"), new Place("thu", "../thu"));
        }

        @Override
        public void moved(String from, String to) {}

        @Override
        public List<String> older() {
            return List.of();
        }

        @Override
        public void publish(String place, Cause cause, Ear ear) throws IOException {
            way.go(ear);
        }

        @Override
        public Shelf releases(String place, Ear ear) throws IOException {
            way.go(ear);
            return new Shelf(List.of(), Optional.empty());
        }

        @Override
        public List<String> turnBack(String place, String release, Ear ear) {
            return List.of();
        }

        @Override
        public List<String> verify(String place, Ear ear) {
            return IntStream.range(0, 130).mapToObj(i -> "bị thêm: /" + i).toList();
        }

        /** Until the test has looked. */
        void rest() {
            try {
                assertThat(goesOn.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        portal = PreviewOf.forEditor(site, Optional::empty, courier);
        editor = Writer.of(portal, "content/news/2020/bai-1.md");
    }

    @AfterEach
    void stop() {
        courier.goesOn.countDown();
        portal.close();
    }

    private String page() {
        String cookie = editor.page().replaceFirst("(?s).*Set-Cookie: ([^;]+);.*", "$1");
        return new String(portal.get("/_bantin/dang", "Cookie", cookie).body(), StandardCharsets.UTF_8);
    }

    private String done() {
        PreviewOf.await("the end", () -> page().contains("data-runs=\"no\""));
        return page();
    }

    private String after(Scripted.Way way) throws IOException {
        courier.way = way;
        assertThat(editor.send("online/look", "place", "thu").status()).isEqualTo(202);
        return done();
    }

    @Test
    void stagesAreToldAndItIsStoppedBetweenTwoFiles() throws IOException {
        for (Courier.Stage stage : Courier.Stage.values()) {
            courier.way = ear -> {
                ear.stage(stage);
                for (long end = System.nanoTime() + 60_000_000_000L; System.nanoTime() < end; ) {
                    if (stage == Courier.Stage.SENDING) {
                        ear.progress(12, 1345);
                    } else if (stage == Courier.Stage.BUILDING) {
                        ear.built(7, 1200);
                    }
                    ear.goesOn();
                    Thread.onSpinWait();
                }
            };
            assertThat(editor.send("online/look", "place", "thu").status()).isEqualTo(202);
            String words =
                    switch (stage) {
                        case WAITING -> "đợi lệnh ấy xong";
                        case BUILDING -> "7 trên 1.200";
                        case COMPARING -> "Đang so với nơi đăng…";
                        case SENDING -> "12 trên 1.345 tệp";
                    };
            PreviewOf.await(words, () -> page().contains(words));
            assertThat(page())
                    .contains(stage == Courier.Stage.BUILDING ? "<h2>Đang dựng cổng…</h2>" : "<h2>")
                    .contains("data-runs=\"yes\"", "<option value=\"thu\" selected>");
            assertThat(editor.send("online/verify", "place", "thu").text()).contains("Đang có một việc chưa xong");

            assertThat(editor.send("online/cancel").status()).isEqualTo(200);

            assertThat(done()).contains("đã dừng theo lời bạn", "bantin làm tiếp từ chỗ dở");
        }
    }

    @Test
    void whatIsStoppedTellsSoAtOnce() throws IOException {
        courier.way = ear -> courier.rest();
        editor.send("online/releases", "place", "thu");
        PreviewOf.await("the stage", () -> page().contains("Đang hỏi nơi đăng…"));

        editor.send("online/cancel");

        assertThat(page()).contains("<h2>Đang dừng…</h2>", "data-runs=\"yes\"");
    }

    @Test
    void everyDoubtHasWordsToAgreeWith() throws IOException {
        List<Courier.Doubt> doubts = Arrays.stream(Caution.Kind.values())
                .map(kind -> new Courier.Doubt(kind.word(), "Vì <" + kind.word() + ">"))
                .toList();
        List<String> pages =
                IntStream.range(0, 101).mapToObj(i -> "/tin-" + i + "/").toList();

        String page = after(ear -> ear.consent(new Courier.Offer(
                "1", List.of("<b>2 bài</b>"), doubts, false, new Courier.Pages(List.of(), pages, List.of("/cu/")))));

        assertThat(page.split("name=\"allow\"", -1)).hasSize(doubts.size() + 1);
        assertThat(page)
                .contains("Vì &lt;lost&gt;", "&lt;b&gt;2 bài&lt;/b&gt;", "giành quyền đăng", "Ghi đè lên những tệp ấy")
                .contains("Trang đổi", "… và 1 mục nữa", "<li>/cu/</li>");
    }

    /** It comes to light only when the lock is asked for. */
    @Test
    void whoeverElsePublishesIsADoubtToo() throws IOException {
        String page = after(ear -> {
            ear.consent(new Courier.Offer("1", List.of(), List.of(), false, NONE));
            throw new Doubt("busy", "publish.caution.busy", "chị Hoa", "23/11/2026 08:00");
        });

        assertThat(page).contains("chị Hoa đang đăng lên nơi này", "value=\"busy\"");
    }

    @Test
    void questionIsAnsweredByTheButtonBelowItAndByNoOther() throws IOException {
        String question = "Máy chủ <A>. Đúng máy này chứ?";
        Scripted.Way way = ear -> {
            if (!ear.agrees(question)) {
                throw new BantinException("publish.host-key.unknown", "A", "SHA256:x", "thu");
            }
            ear.online(true, "https://xa.example/");
        };

        String page = after(way);
        editor.send("online/look", "place", "thu", "agreed", "Máy chủ <B>. Đúng máy này chứ?");
        String other = done();
        editor.send("online/look", "place", "thu", "agreed", question);

        assertThat(page)
                .contains(
                        "data-agreed=\"Máy chủ &lt;A&gt;. Đúng máy này chứ?\"",
                        "so từng chữ",
                        "trả lời câu hỏi ở dưới");
        assertThat(other).contains("chưa từng gặp").doesNotContain("Đã đăng lên");
        assertThat(done()).contains("Đã đăng lên");
    }

    @Test
    void passwordIsKeptAsLongAsItOpensSomething() throws IOException {
        String question = "Mật khẩu của cong trên www.example.vn:";
        Scripted.Way way = ear -> {
            ear.say("Bỏ qua khóa cũ");
            boolean opens = ear.secret(question)
                    .map(String::new)
                    .filter("lúa-mới"::equals)
                    .isPresent();
            if (!opens) {
                throw new BantinException("publish.login", "www.example.vn", "cong", "thu");
            }
            ear.online(true, "https://xa.example/");
        };

        String page = after(way);
        editor.send("online/look", "place", "thu", "question", question, "secret", "lúa-cũ");
        String wrong = done();
        editor.send("online/look", "place", "thu", "question", question, "secret", "lúa-mới");
        String right = done();
        String later = after(way);

        assertThat(page).contains("type=\"password\"", question, "không cho &quot;cong&quot; vào", "Bỏ qua khóa cũ");
        assertThat(wrong).contains("không cho &quot;cong&quot; vào").doesNotContain("lúa");
        assertThat(right).contains("Đã đăng lên").doesNotContain("lúa");
        assertThat(later).contains("Đã đăng lên");
    }

    /** Whoever reads them has buttons and no command line. */
    @ParameterizedTest
    @EnumSource
    void noRefusalSpeaksOfCommands(Lang lang) {
        Messages messages = Messages.in(lang);
        Object[] given = {"A", "B", "C", "D", "E"};

        for (String id : messages.ids()) {
            if (id.matches("publish\\..*\\.hint") && !id.matches("publish\\.(caution|unconfirmed)\\..*")) {
                BantinException refused = new BantinException(id.replaceFirst("\\.hint$", ""), given);
                assertThat(Hints.of(refused, messages).orElse(""))
                        .as(id)
                        .isNotEmpty()
                        .doesNotContain("bantin build", "bantin publish", "bantin verify", "--");
            }
        }
    }

    @Test
    void mishapsAreToldAndThePageGoesOn() throws IOException {
        assertThat(after(ear -> {
                    throw new IOException("content/a.md <mất>");
                }))
                .contains("một tệp của cổng (content/a.md &lt;mất&gt;)");
        assertThat(after(ear -> {
                    throw new IllegalStateException("ours");
                }))
                .contains("ours");
        assertThat(after(ear -> ear.online(false, "https://xa.example/"))).contains("không phải gửi gì");
        editor.send("online/verify", "place", "thu");
        assertThat(done()).contains("bị thêm: /99", "… và 30 mục nữa").doesNotContain("/100");
    }

    @Test
    void guestsDontSeeThePage() throws IOException {
        Path other = site.resolve("khac");
        PreviewOf.write(other);
        try (PreviewOf open = new PreviewOf(
                other,
                BuildTime.Drafts.INCLUDE,
                false,
                Optional.of(new Guests("127.0.0.2", url -> {})),
                Optional::empty)) {
            assertThat(open.get("/_bantin/dang").statusCode()).isEqualTo(404);
            assertThat(open.text("/_bantin/")).doesNotContain("/_bantin/dang");
        }
        assertThat(portal.text("/_bantin/")).contains("<a href=\"/_bantin/dang\">Đăng lên mạng</a>");
    }

    @Test
    void portalWithoutAPlaceSaysHowToNameOne() throws IOException {
        Path other = site.resolve("khac");
        PreviewOf.write(other);
        try (PreviewOf alone = PreviewOf.forEditor(other)) {
            assertThat(alone.text("/_bantin/dang"))
                    .contains("site.yml chưa nói đăng trang lên đâu", "sftp://ai@máy/đường/dẫn", "edit?file=site.yml");
            assertThat(Writer.of(alone, "content/news/2020/bai-1.md")
                            .send("online/look")
                            .status())
                    .isEqualTo(404);
        }
    }
}
