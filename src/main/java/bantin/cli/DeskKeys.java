package bantin.cli;

import bantin.cli.screen.Console;
import bantin.cli.screen.Keyboard;
import bantin.preview.access.DeskKey;
import bantin.preview.access.DeskPassword;
import bantin.preview.access.OwnCertificate;
import bantin.problem.BantinException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** The password and the certificate of a desk that others of the network write at: asked for and made the first time, then kept. */
record DeskKeys(Path site, Console console, Optional<Keyboard> keyboard, Clock clock) {

    /** @param address of this machine in the network */
    DeskKey at(String address) {
        DeskPassword password = DeskPassword.kept(site).orElseGet(this::choose);
        Path java = Path.of(System.getProperty("java.home"));
        OwnCertificate certificate = OwnCertificate.of(site, java, address, clock.instant());
        return new DeskKey(password, certificate, clock, from -> console.say("preview.password.guessed", from));
    }

    /** Where others write, and by what they know that it is here. */
    static void tell(DeskKey key, String url, Console console) {
        console.print(console.messages().text("preview.access", console.link(url)));
        console.print(console.messages()
                .text("preview.access.proof", key.certificate().fingerprint()));
    }

    private DeskPassword choose() {
        char[] first = ask("preview.password.ask", DeskPassword.SHORTEST);
        DeskPassword.check(first);
        char[] again = ask("preview.password.again");
        if (!Arrays.equals(first, again)) {
            throw new BantinException("preview.password.differs");
        }
        DeskPassword chosen = DeskPassword.choose(site, first);
        console.say("preview.password.kept", DeskPassword.file());
        return chosen;
    }

    private char[] ask(String question, Object... args) {
        return keyboard.map(keys -> keys.unseen(console.messages().text(question, args) + " "))
                .orElseThrow(() -> new BantinException("preview.password.terminal"));
    }
}
