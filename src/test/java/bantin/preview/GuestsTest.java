package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.preview.access.Guests;
import bantin.site.BuildTime;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may look from the local network, which a second number of this machine stands for. */
class GuestsTest {
    private static final String NEIGHBOUR = "127.0.0.2";

    @TempDir
    private Path site;

    private final HttpClient phone = HttpClient.newHttpClient();
    private final List<String> invitations = new CopyOnWriteArrayList<>();
    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        portal = new PreviewOf(
                site,
                BuildTime.Drafts.INCLUDE,
                false,
                Optional.of(new Guests(NEIGHBOUR, invitations::add)),
                Optional::empty);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void thisMachineNeedsNoInvitation() {
        assertThat(portal.get("/xa/").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutInvitationNothingIsSeen() {
        for (String path : List.of("/xa/", "/_bantin/", "/_bantin/live.js", "/xa/buoi-sang.mp3")) {
            HttpResponse<String> answer = get(at(path), "");

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body()).contains("Cần mã mời để xem").doesNotContain("Bình Phú");
        }
    }

    @Test
    void invitationBecomesACookieAndLeavesTheAddress() {
        HttpResponse<String> welcome = get(invitations.get(0), "");
        String cookie = cookieOf(welcome);

        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().firstValue("Location")).contains("/xa/");
        assertThat(welcome.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly");
        assertThat(get(at("/xa/"), cookie).statusCode()).isEqualTo(200);
        assertThat(get(at("/_bantin/"), cookie).statusCode()).isEqualTo(200);
    }

    /** The bar below a page leads to the desk only where something may be written. */
    @Test
    void guestIsNotOfferedToEditThePage() {
        String cookie = cookieOf(get(invitations.get(0), ""));
        String facts = "/_bantin/page?page=/kinh-te/bai-1/";

        assertThat(get(at(facts), cookie).body()).contains("\"file\":\"content/news/2020/bai-1.md\"", "\"edit\":\"\"");
        assertThat(portal.text(facts)).contains("\"edit\":\"\"");
    }

    @Test
    void invitationWorksOnceAndTheNextOneIsShown() {
        get(invitations.get(0), "");

        assertThat(get(invitations.get(0), "").statusCode()).isEqualTo(403);
        assertThat(invitations).hasSize(2).doesNotHaveDuplicates();
        assertThat(get(invitations.get(1), "").statusCode()).isEqualTo(303);
    }

    @Test
    void guessedInvitationAndForeignCookieAreRefused() {
        assertThat(get(at("/xa/?bantin-token="), "").statusCode()).isEqualTo(403);
        assertThat(get(at("/xa/?bantin-token=0123456789abcdef"), "").statusCode())
                .isEqualTo(403);
        assertThat(get(at("/xa/"), "bantin-guest-" + portal.preview.port() + "=0123")
                        .statusCode())
                .isEqualTo(403);
        assertThat(invitations).hasSize(1);
    }

    private String at(String path) {
        return "http://" + NEIGHBOUR + ":" + portal.preview.port() + path;
    }

    private static String cookieOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private HttpResponse<String> get(String address, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return phone.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
