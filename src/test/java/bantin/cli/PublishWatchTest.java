package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.publish.Alarm;
import bantin.cli.publish.Delivery;
import bantin.cli.publish.PublishDesk;
import bantin.cli.publish.PublishRun;
import bantin.cli.publish.PublishWatch;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Workshop;
import bantin.config.TargetConfig;
import bantin.director.DrawnCards;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hand of the clock is the test's: each wait moves it to the moment waited for. */
class PublishWatchTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir
    private Path temp;

    private Path site;
    private Path online;
    private final StringWriter said = new StringWriter();
    private final Hand hand = new Hand();
    private final List<Instant> published = new ArrayList<>();

    private static final class Hand extends Clock {
        private Instant now = MORNING;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** What happens in the newsroom while the publisher waits. */
    private interface Day {
        /** False when the day is over. */
        boolean goesOn() throws IOException;
    }

    private record DayAlarm(Hand hand, Day day) implements Alarm {
        @Override
        public boolean await(Instant moment) {
            hand.now = moment;
            try {
                return day.goesOn();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            // nothing to go home from
        }
    }

    @BeforeEach
    void makePortal() throws IOException {
        site = temp.resolve("cong");
        online = temp.resolve("www");
        Map<String, String> environment = Map.of("LANG", "vi_VN.UTF-8");
        Surroundings around = new Surroundings(environment, new PrintWriter(said), new PrintWriter(said), hand, temp);
        assertThat(Main.run(around, "init", site.toString())).isZero();
        DrawnCards.in(site);
        Files.writeString(
                site.resolve("site.yml"),
                "\npublish:\n  production:\n    to: " + online + "\n    check: false\n",
                StandardOpenOption.APPEND);
        // news of today is on its own way to be news no more
        Files.delete(site.resolve("content/news/chao-mung.md"));
        article("cong-moi", "2026-11-20", "");
    }

    private void article(String slug, String date, String more) throws IOException {
        Files.writeString(
                site.resolve("content/news/" + slug + ".md"),
                "---\ntitle: " + slug + "\ndate: " + date + "\ncategory: tin-tuc\nslug: " + slug + "\n" + more
                        + "---\n\nNội dung.\n");
    }

    private void watch(Day day) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("HOME", temp.resolve("home").toString(), "LANG", "vi_VN.UTF-8");
        Surroundings around = new Surroundings(environment, new PrintWriter(said), new PrintWriter(said), hand, site);
        GlobalOptions options = new GlobalOptions();
        PublishDesk desk = new PublishDesk(around, options);
        TargetConfig config = desk.target(null);
        PublishRun run = new PublishRun(around, options, desk, config);
        Alarm alarm = new DayAlarm(hand, () -> {
            note();
            return day.goesOn();
        });
        try (Workshop workshop = new Workshop(around, options)) {
            new PublishWatch(around, options, run, alarm)
                    .watch(
                            workshop,
                            new PublishRun.Mode(
                                    PublishRun.Reach.PUBLISHING,
                                    PublishRun.Consent.GIVEN,
                                    Delivery.Cause.EDITING,
                                    Set.of(bantin.publish.Caution.Kind.LOST)));
        }
        note();
    }

    /** Remembers when the releases were made. */
    private void note() throws IOException {
        if (Files.isDirectory(online.resolve("releases"))) {
            try (var releases = Files.list(online.resolve(".bantin"))) {
                releases.map(release -> release.getFileName().toString())
                        .filter(release -> release.matches("\\d{8}-\\d{6}-.*\\.release"))
                        .map(release -> Instant.parse(release.replaceAll(
                                "(\\d{4})(\\d\\d)(\\d\\d)-(\\d\\d)(\\d\\d)(\\d\\d)-.*", "$1-$2-$3T$4:$5:$6Z")))
                        .filter(release -> !published.contains(release))
                        .sorted()
                        .forEach(published::add);
            }
        }
    }

    private boolean isOnline(String slug) throws IOException {
        try (var pages = Files.walk(online.resolve("current").toRealPath())) {
            return pages.anyMatch(page -> page.endsWith(slug + "/index.html"));
        }
    }

    /** She was asked again every half minute; a service without --yes never ended, nor did it publish. */
    @Test
    void whoDoesNotSayYesIsNotAskedAgain() {
        Map<String, String> environment = Map.of("HOME", temp.resolve("home").toString(), "LANG", "vi_VN.UTF-8");
        Surroundings around = new Surroundings(environment, new PrintWriter(said), new PrintWriter(said), hand, site);

        assertThat(Main.run(around, "publish", "--watch")).isEqualTo(1);

        assertThat(said.toString()).contains("chưa đăng gì cả").doesNotContain("Sẽ thử lại");
    }

    @Test
    void anArticleGoesOnlineAtItsHourAndLeavesAtItsEnd() throws IOException, InterruptedException {
        article("le-hoi", "2026-11-23 09:15", "expires: 2026-11-23 10:30\n");
        List<Boolean> seen = new ArrayList<>();

        watch(() -> {
            seen.add(isOnline("le-hoi"));
            return hand.now.isBefore(Instant.parse("2026-11-23T04:00:00Z"));
        });

        assertThat(published)
                .as(said.toString())
                .hasSize(3)
                .startsWith(MORNING, Instant.parse("2026-11-23T02:15:00Z"))
                .allMatch(release -> release.isBefore(Instant.parse("2026-11-23T03:31:01Z")));
        assertThat(seen).contains(true).endsWith(false).startsWith(false);
        assertThat(said.toString())
                .contains("Lần đăng kế tiếp: 23/11/2026 09:15")
                .contains("Đã dừng.");
    }

    /** A day that its editor wrote stood there as the first minute of the next one. */
    @Test
    void anArticleThatEndsWithADayIsToldByThatDay() throws IOException, InterruptedException {
        article("hop-dan", "2026-11-20", "expires: 23/11/2026\n");

        watch(() -> false);

        assertThat(said.toString())
                .contains("Lần đăng kế tiếp: hết ngày 23/11/2026 (content/news/hop-dan.md hết hạn).");
    }

    @Test
    void whatFailsIsSaidAndTriedAgain() throws IOException, InterruptedException {
        Files.writeString(online, "một tệp ở chỗ của thư mục");
        int[] tries = {0};

        watch(() -> {
            if (++tries[0] == 3) {
                Files.delete(online);
            }
            return tries[0] < 5;
        });

        assertThat(published).containsExactly(Instant.parse("2026-11-23T01:03:30Z"));
        assertThat(said.toString()).contains("Sẽ thử lại lúc 23/11/2026 08:00").contains("Chưa có gì hẹn giờ");
        assertThat(isOnline("cong-moi")).isTrue();
    }

    /** Nobody is there to be asked. */
    @Test
    void whatIsStillToBeFilledInIsWaitedFor() throws IOException, InterruptedException {
        article("cong-moi", "2026-11-20", "author: \"[điền tên]\"\n");
        int[] tries = {0};

        watch(() -> {
            if (++tries[0] == 2) {
                assertThat(online.resolve("current")).doesNotExist();
                article("cong-moi", "2026-11-20", "");
            }
            return tries[0] < 4;
        });

        assertThat(published).hasSize(1);
        assertThat(said.toString())
                .contains("còn 1 chỗ chưa điền: content/news/cong-moi.md:6")
                .contains("Sẽ thử lại lúc");
        assertThat(isOnline("cong-moi")).isTrue();
    }

    @Test
    void anArticleScheduledWhileWaitingIsNoticed() throws IOException, InterruptedException {
        watch(() -> {
            if (hand.now.isBefore(Instant.parse("2026-11-23T01:01:00Z"))) {
                article("khan", "2026-11-23 08:20", "");
            }
            return hand.now.isBefore(Instant.parse("2026-11-23T01:21:00Z"));
        });

        assertThat(published).containsExactly(MORNING, Instant.parse("2026-11-23T01:20:00Z"));
        assertThat(isOnline("khan")).isTrue();
    }

    /** Who turns back while the service runs does so to make something disappear: it came back at the next hour. */
    @Test
    void whatWasTurnedBackMeanwhileStaysSo() throws IOException, InterruptedException {
        article("nham", "2026-11-23 08:10", "");
        article("le-hoi", "2026-11-23 08:20", "");
        List<Boolean> seen = new ArrayList<>();

        watch(() -> {
            boolean published = Files.exists(online.resolve("current")) && isOnline("nham");
            if (published && seen.isEmpty()) {
                turnBack();
                seen.add(isOnline("nham"));
            } else if (!seen.isEmpty()) {
                seen.add(isOnline("nham"));
            }
            return hand.now.isBefore(Instant.parse("2026-11-23T01:25:00Z"));
        });

        assertThat(seen).hasSizeGreaterThan(3).containsOnly(false);
        assertThat(said.toString())
                .contains("đã quay lại bản ấy lúc 23/11/2026 08:1")
                .contains("--allow older")
                .contains("Sẽ thử lại lúc");
    }

    private void turnBack() {
        Map<String, String> environment = Map.of("HOME", temp.resolve("home").toString(), "LANG", "vi_VN.UTF-8");
        Surroundings around = new Surroundings(environment, new PrintWriter(said), new PrintWriter(said), hand, site);
        assertThat(Main.run(around, "rollback")).isZero();
    }
}
