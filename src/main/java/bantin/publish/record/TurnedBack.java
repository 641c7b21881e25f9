package bantin.publish.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Who turned visitors back to an older release, and when. It is signed: an older release without such a word is one that
 * somebody put online again who could not sign.
 *
 * @param to the id of the release that visitors see since then
 */
public record TurnedBack(String to, String who, Instant when, String key, String signature) {
    private static final String FILE = Store.FOLDER + "turned-back";
    private static final String FIRST_LINE = "bantin turned back 1";

    public static TurnedBack signed(String to, Holder holder, Instant when, Signer signer) {
        TurnedBack unsigned = new TurnedBack(to, holder.who(), when, signer.publicKey(), "");
        return new TurnedBack(to, holder.who(), when, signer.publicKey(), signer.sign(unsigned.signedBytes()));
    }

    /** What stands at a target about a release. */
    public static Optional<TurnedBack> to(String release, Store store) throws IOException {
        return store.text(FILE).flatMap(TurnedBack::parse).filter(turned -> turned.to.equals(release));
    }

    public void put(Store store) throws IOException {
        store.put(FILE, head() + "signature " + signature + "\n");
    }

    /** Whether the signature is the one that {@code key} makes; whether that key is trusted is another question. */
    public boolean isIntact() {
        return Signer.isValid(key, signedBytes(), signature);
    }

    static Optional<TurnedBack> parse(String text) {
        String[] lines = text.split("\n");
        if (lines.length != 6 || !lines[0].equals(FIRST_LINE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TurnedBack(
                    value(lines[1]),
                    value(lines[2]),
                    Instant.parse(value(lines[3])),
                    value(lines[4]),
                    value(lines[5])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private byte[] signedBytes() {
        return head().getBytes(StandardCharsets.UTF_8);
    }

    private String head() {
        return FIRST_LINE + "\nto " + to + "\nwho " + who + "\nwhen " + when + "\nkey " + key + "\n";
    }
}
