package bantin.preview;

import static bantin.preview.PublishingDesk.found;
import static bantin.preview.PublishingDesk.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.hash.Fingerprinter;
import bantin.preview.online.Courier;
import bantin.problem.BantinException;
import bantin.publish.ssh.SshServer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk publishes, turns back and verifies, as the commands do and in their words. */
class PublishingAtTheDeskTest {
    @TempDir
    private Path temp;

    private Path site;
    private Path online;
    private PublishingDesk desk;

    @BeforeEach
    void start() throws IOException {
        site = temp.resolve("cong");
        online = temp.resolve("www");
        desk = new PublishingDesk(site, temp.resolve("home"), online.toString());
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private String ask(String deed, String... texts) throws IOException {
        return desk.ask(deed, texts);
    }

    @Test
    void planIsReadBeforeAnythingIsSent() throws IOException {
        String plan = ask("look", "place", "production");

        assertThat(plan)
                .contains("3 bài mới, 0 bài sửa, 0 bài gỡ", "không mất địa chỉ nào", "Trang mới")
                .contains("<a href=\"/xa/kinh-te/bai-1/\"><strong>Bài số 1</strong> /kinh-te/bai-1/</a>");
        assertThat(online).doesNotExist();
        assertThat(ask("go", "place", "production", "read", "another plan"))
                .contains("Chưa đăng gì: từ lúc bạn xem, cổng hoặc nơi đăng đã đổi");
        assertThat(online).doesNotExist();

        assertThat(ask("go", "place", "production", "read", read(plan)))
                .contains("Đã đăng lên &quot;production&quot;: https://binhphu.example/xa/")
                .contains("<a href=\"https://binhphu.example/xa/kinh-te/bai-1/\">");
        assertThat(online.resolve("current/kinh-te/bai-1/index.html")).exists();
        assertThat(ask("look", "place", "production")).contains("Nơi đăng đã có đúng cổng này");
    }

    /** Nothing is built again for a yes; whatever happened since is looked at all the same. */
    @Test
    void whatWasReadIsSentAsItIsUnlessSomethingChanged() throws IOException {
        Path last = site.resolve(".bantin/last");
        String plan = ask("look", "place", "production");
        Object built = Files.readAttributes(last, BasicFileAttributes.class).fileKey();
        assertThat(ask("go", "place", "production", "read", read(plan))).contains("Đã đăng lên");
        assertThat(Files.readAttributes(last, BasicFileAttributes.class).fileKey())
                .as("nothing is built again")
                .isEqualTo(built);

        String same = ask("look", "place", "production");
        PreviewOf.put(site, PublishingDesk.FILE, PreviewOf.article("Sửa sau khi xem", "Kinh tế", 18));
        assertThat(ask("go", "place", "production", "read", read(same)))
                .as("an article is another")
                .contains("Chưa đăng gì: từ lúc bạn xem");

        PreviewOf.put(
                site,
                "content/news/2020/bai-9.md",
                PreviewOf.article("Đến giờ", "Kinh tế", 18).replace("2020-03-18", "2026-11-23 08:06"));
        String early = ask("look", "place", "production");
        assertThat(ask("go", "place", "production", "read", read(early)))
                .as("an article's hour has come")
                .contains("Chưa đăng gì: từ lúc bạn xem");

        String whole = ask("look", "place", "production");
        Files.writeString(site.resolve("public/kinh-te/bai-2/index.html"), "quảng cáo");
        assertThat(ask("go", "place", "production", "read", read(whole))).contains("Đã đăng lên");
        assertThat(online.resolve("current/kinh-te/bai-2/index.html"))
                .as("a finished page was another")
                .content()
                .contains("Bài số 2");
    }

    /** A portal of ten thousand articles was built to its end before anybody heard that it was not wanted. */
    @Test
    void whatIsStoppedWhileItIsBuiltLeavesThePortalAsItWas() throws IOException {
        desk.publish();
        String before = Files.readString(site.resolve("public/kinh-te/bai-1/index.html"));
        PreviewOf.put(site, PublishingDesk.FILE, PreviewOf.article("Sửa vội", "Kinh tế", 18));
        AtomicInteger built = new AtomicInteger();
        Courier.Ear ear = (Courier.Ear) Proxy.newProxyInstance(
                Courier.Ear.class.getClassLoader(), new Class<?>[] {Courier.Ear.class}, (proxy, method, args) -> {
                    if (method.getName().equals("built")) {
                        built.incrementAndGet();
                    } else if (method.getName().equals("goesOn") && built.get() > 2) {
                        throw new BantinException("publish.cancelled");
                    }
                    return method.getReturnType() == Optional.class ? Optional.empty() : null;
                });

        assertThatThrownBy(() -> desk.courier.publish("production", Courier.Cause.EDITING, ear))
                .hasMessageContaining("publish.cancelled");

        assertThat(site.resolve("public/kinh-te/bai-1/index.html")).hasContent(before);
        assertThat(desk.publish()).contains("Đã đăng lên");
        assertThat(online.resolve("current/kinh-te/bai-1/index.html")).content().contains("Sửa vội");
    }

    @Test
    void allThatEditorsWroteIsRemembered() throws IOException {
        PreviewOf.put(site, "content/notices.yml", "- title: Họp dân\n  text: Lúc 9 giờ.\n");
        PreviewOf.put(site, "content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\nDân số 9.000.\n");
        PreviewOf.put(site, "content/pages/nhap.md", "---\ntitle: Nháp\ndraft: true\n---\nDân số 9.000.\n");

        desk.publish();

        assertThat(site.resolve(".bantin/published/production.written"))
                .content()
                .contains(
                        Fingerprinter.of(site.resolve("content/notices.yml")) + "\tcontent/notices.yml\n",
                        Fingerprinter.of(site.resolve("site.yml")) + "\tsite.yml\n",
                        "\tcontent/pages/gioi-thieu.md\n",
                        "\t" + PublishingDesk.FILE + "\n")
                .doesNotContain("nhap.md");
    }

    /** Whoever wrote with another program was told that nothing could be compared. */
    @Test
    void whatAnotherProgramChangedIsComparedToo() throws IOException {
        Path file = site.resolve(PublishingDesk.FILE);
        String online = Files.readString(file);
        desk.publish();

        Files.writeString(file, online + "\nDòng <hai> mới.\n");
        String page = "/_bantin/so-sanh?file=" + PublishingDesk.FILE;

        assertThat(desk.portal.text(page)).contains("<li class=\"new\">+ Dòng &lt;hai&gt; mới");
        desk.publish();
        Path texts = site.resolve(".bantin/published/production.texts");
        assertThat(texts.resolve(Fingerprinter.of(file).hex())).hasSameBinaryContentAs(file);
        assertThat(texts.resolve(Fingerprinter.of(online).hex())).doesNotExist();
    }

    @Test
    void eachDoubtIsAgreedWithByItself() throws IOException {
        desk.publish();
        Files.delete(site.resolve("content/news/2020/bai-2.md"));

        String plan = ask("look", "place", "production");
        String refused = ask("go", "place", "production", "read", read(plan), "allow", "lost");
        String done = ask("go", "place", "production", "read", read(refused), "allow", "lost,fewer");

        assertThat(plan)
                .contains("mất: /kinh-te/bai-2/", "1 địa chỉ sẽ mất mà không có trang chuyển hướng")
                .contains("số bài giảm từ 3 xuống 2", "Cố ý bỏ những địa chỉ ấy", "Cố ý bớt số bài ấy");
        assertThat(refused).contains("Chưa đăng gì: hãy đọc những điều dưới đây", "value=\"lost\"");
        assertThat(done).contains("Đã đăng lên", "Trang bị gỡ");
        assertThat(online.resolve("current/kinh-te/bai-2")).doesNotExist();
    }

    /** The id of the first of them. */
    private String publishedTwice() throws IOException {
        desk.publish();
        PreviewOf.put(site, "content/news/2020/bai-4.md", PreviewOf.article("Lễ hội", "Văn hóa", 20));
        desk.publish();
        return found("data-release=\"([^\"]+)\"", ask("releases", "place", "production"));
    }

    @Test
    void olderReleaseComesBackAndTheNextPublishAsks() throws IOException {
        String before = publishedTwice();

        assertThat(desk.page())
                .contains("2 bản phát hành ở production", "1 bài mới, 0 bài sửa, 0 bài gỡ", "Đang hiện</span>");
        assertThat(ask("back", "place", "production")).contains("không có đúng một bản tên bắt đầu bằng");
        assertThat(ask("back", "place", "production", "release", before))
                .contains("Đã quay lại bản " + before)
                .contains("Lần đăng tới sẽ nói những gì hiện lại và hỏi");
        assertThat(online.resolve("current/van-hoa/bai-4")).doesNotExist();
        assertThat(ask("releases", "place", "production")).contains("Đang hiện bản cũ " + before);
        String plan = ask("look", "place", "production");
        assertThat(plan).contains("đã quay lại bản ấy lúc", "value=\"older\"", "những gì đã rút có thể hiện lại");
        assertThat(ask("go", "place", "production", "read", read(plan), "allow", "older"))
                .contains("Đã đăng lên");
        assertThat(online.resolve("current/van-hoa/bai-4/index.html")).exists();
        assertThat(desk.portal.text("/_bantin/nhat-ky"))
                .containsSubsequence(
                        "Đăng lên mạng</td>", "Quay lại bản cũ</td>", "23/11/2026 08:04", "Đăng lên mạng</td>");
    }

    /** Whoever opened the desk the next morning saw nothing of it until she asked what a publish would do. */
    @Test
    void olderReleaseIsToldWhereverTheDeskIsOpened() throws IOException {
        String before = publishedTwice();
        assertThat(desk.page()).doesNotContain("đang thấy bản cũ");

        ask("back", "place", "production", "release", before);

        String told = "đang thấy bản cũ " + before + " (đăng lúc 23/11/2026 08:02): ";
        for (String page : List.of("/_bantin/", "/_bantin/dang", "/_bantin/changes")) {
            assertThat(desk.startedAnew(page))
                    .as(page)
                    .contains(told, "đã quay lại bản ấy lúc 23/11/2026 08:06")
                    .doesNotContain("id=\"steps\"");
        }
        Files.delete(site.resolve(".bantin/published/production.older"));
        assertThat(desk.startedAnew("/_bantin/")).as("not asked yet").doesNotContain("đang thấy bản cũ");
        ask("releases", "place", "production");
        assertThat(desk.startedAnew("/_bantin/")).contains("không phải bản mới nhất");
        String plan = ask("look", "place", "production");
        assertThat(desk.startedAnew("/_bantin/")).contains(told);

        ask("go", "place", "production", "read", read(plan), "allow", "older");
        assertThat(desk.startedAnew("/_bantin/")).doesNotContain("đang thấy bản cũ");
    }

    /** An article that got a folder for its first picture was told to be a new one, and another to be taken down. */
    @Test
    void whatWasPublishedIsKnownUnderItsNewName() throws IOException {
        desk.publish();
        Writer writer = Writer.of(desk.portal, PublishingDesk.FILE);

        Writer.Reply moved = writer.send("alone", "file", PublishingDesk.FILE, "opened", writer.data("opened"));

        String path = "content/news/2020/bai-1/index.md";
        assertThat(moved.value("file")).isEqualTo(path);
        assertThat(site.resolve(".bantin/published/production.written"))
                .content()
                .contains("\t" + path + "\n", "\tcontent/news/2020/bai-2.md\n")
                .doesNotContain(PublishingDesk.FILE + "\n");
        assertThat(ask("look", "place", "production")).contains("Nơi đăng đã có đúng cổng này");
    }

    @Test
    void plantedPageIsFoundAndRepairReplacesWhatWasChanged() throws IOException {
        desk.publish();
        Path home = online.resolve("current/index.html");
        Files.writeString(online.resolve("current/co-bac.html"), "quảng cáo");
        Files.writeString(home, "quảng cáo");

        assertThat(ask("verify", "place", "production"))
                .contains("Trang KHÔNG đúng như bản", "bị thêm: /co-bac.html", "bị sửa: /");
        String plan = ask("look", "place", "production", "repair", "1");
        assertThat(ask("go", "place", "production", "read", read(plan), "repair", "1"))
                .contains("Đã đăng lên");
        assertThat(Files.readString(online.resolve("current/index.html"))).contains("Xã Bình Phú");
        assertThat(ask("verify", "place", "production")).contains("tệp đúng như bản");
    }

    /** Whether the server is the right one is asked on the page, once. */
    @Test
    void realServerIsPublishedToOnceItsKeyIsKnown() throws IOException {
        try (SshServer server = new SshServer(temp.resolve("ssh"));
                PublishingDesk far =
                        new PublishingDesk(temp.resolve("xa"), server.home, server.address(temp.resolve("srv")))) {
            String unknown = far.ask("look", "place", "production");
            assertThat(unknown).contains("chưa từng gặp", "so từng chữ");
            String question = found("data-agreed=\"([^\"]+)", unknown);
            assertThat(question).contains("SHA256:");
            assertThat(far.ask("look", "place", "production", "agreed", question))
                    .contains("3 bài mới");

            assertThat(far.publish()).contains("Đã đăng lên");

            assertThat(temp.resolve("srv/current/kinh-te/bai-1/index.html")).exists();
            server.awaitEndOfSessions();
        }
    }

    @Test
    void whatCantBePublishedSaysWhatToDo() throws IOException {
        PreviewOf.put(
                site,
                PublishingDesk.FILE,
                PreviewOf.article("Hỏng", "Kinh tế", 18).replace("2020-03-18", "2020-13-18"));
        assertThat(ask("look", "place", "production"))
                .contains("chưa đăng vì trang dựng có lỗi", "trang đang hiện vẫn còn nguyên")
                .contains("href=\"/_bantin/problems\"");
        assertThat(ask("look", "place", "khong-co")).contains("không có nơi đăng nào tên &quot;khong-co&quot;");
        assertThat(desk.editor.send("online/xoa-het", "place", "production").status())
                .isEqualTo(404);
        PreviewOf.put(site, "site.yml", "title: [");
        assertThat(desk.page()).contains("không đọc được site.yml");
    }

    @Test
    void onlyAPageOfTheDeskPublishes() throws IOException {
        for (String[] other : new String[][] {
            {"X-Bantin-Token", "0123"}, {"X-Bantin-Token", ""}, {"Cookie", ""}, {"Origin", "https://xau.example"}
        }) {
            Writer stranger = Writer.of(desk.portal, PublishingDesk.FILE).with(other[0], other[1]);
            assertThat(stranger.send("online/look", "place", "production").status())
                    .as(other[0])
                    .isEqualTo(403);
        }
        assertThat(Writer.of(desk.portal, PublishingDesk.FILE)
                        .with("Host", "xau.example")
                        .send("online/look", "place", "production")
                        .status())
                .isEqualTo(421);
        assertThat(desk.page()).contains("data-runs=\"no\"");
        assertThat(online).doesNotExist();
    }
}
