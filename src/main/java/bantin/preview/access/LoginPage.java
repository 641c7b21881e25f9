package bantin.preview.access;

import bantin.preview.http.BarePage;
import bantin.problem.Messages;
import bantin.text.Html;

/** Where a guest brings the password. It works without a script, and says nothing of the portal. */
final class LoginPage {
    /** Its sheet and its picture are all that a stranger is given besides. */
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    static final int LONGEST_NAME = 60;

    private final Messages messages;
    private final String fingerprint;

    LoginPage(Messages messages, String fingerprint) {
        this.messages = messages;
        this.fingerprint = fingerprint;
    }

    /**
     * @param trouble why the last try brought nobody in; empty when there was none
     * @param name that was typed before
     * @param to where the way goes on
     */
    String html(String trouble, String name, String to) {
        String said = trouble.isEmpty() ? "" : "<p class=\"wrong\" role=\"alert\">" + Html.escape(trouble) + "</p>\n";
        return new BarePage(messages).html(messages.text("login.title"), """
                %s<form class="login" method="post" action="%s">
                <input type="hidden" name="to" value="%s">
                <label>%s <input name="name" value="%s" autocomplete="username" maxlength="%d" required></label>
                <label>%s <input type="password" name="password" autocomplete="current-password" required></label>
                <button>%s</button>
                </form>
                <p>%s</p>
                <section class="proof">
                <h2>%s</h2>
                <p>%s</p>
                <p><code>%s</code></p>
                </section>
                """.formatted(
                        said,
                        Gate.ENTER,
                        Html.escape(to),
                        word("login.name"),
                        Html.escape(name),
                        LONGEST_NAME,
                        word("login.password"),
                        word("login.go"),
                        word("login.guest"),
                        word("login.proof"),
                        word("login.proof.how"),
                        fingerprint.replace(":", ":<wbr>")));
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
