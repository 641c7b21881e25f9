package bantin.publish.record;

import bantin.hash.Fingerprinter;
import bantin.output.Manifest;
import bantin.output.ManifestReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One published state of the site: who put it online, when, and every file of it. Its text carries a signature, so that
 * somebody who can write on the server still can't change files unseen.
 *
 * @param id begins with the moment in UTC, so that names sort by time
 * @param what one line on what changed
 * @param signature empty before signing
 */
public record Release(
        String id, String who, Instant when, String what, Manifest manifest, String key, String signature) {
    /** Ends the name of the file that a record is kept in. */
    public static final String SUFFIX = ".release";

    private static final String FIRST_LINE = "bantin release 1";
    private static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}-[0-9a-f]{10}");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    public static Release signed(String who, Instant when, String what, Manifest manifest, Signer signer) {
        String id = STAMP.format(when) + "-" + Fingerprinter.of(manifest.text()).brief();
        Release unsigned = new Release(id, line(who), when, line(what), manifest, signer.publicKey(), "");
        return unsigned.with(signer.sign(unsigned.signedBytes()));
    }

    /** Whether a name is one that bantin gives to releases. */
    public static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    /** Whether the signature is the one that {@code key} makes; whether that key is trusted is another question. */
    public boolean isIntact() {
        return Signer.isValid(key, signedBytes(), signature);
    }

    public String text() {
        return signedHead() + "\n\n" + manifest.text();
    }

    /** The text as far as the first empty line. */
    String signedHead() {
        return head() + "signature " + signature;
    }

    /** The id of the release that a text or its head is of, empty when it tells none. */
    static String idIn(String text) {
        return text.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith("id "))
                .map(line -> line.substring(3))
                .filter(Release::isId)
                .findFirst()
                .orElse("");
    }

    /** Empty when the text is damaged beyond reading. */
    public static Optional<Release> parse(String text) {
        int body = text.indexOf("\n\n");
        if (!text.startsWith(FIRST_LINE + "\n") || body < 0) {
            return Optional.empty();
        }
        Map<String, String> head = new HashMap<>();
        for (String line : text.substring(0, body).split("\n")) {
            int space = line.indexOf(' ');
            head.put(space < 0 ? line : line.substring(0, space), space < 0 ? "" : line.substring(space + 1));
        }
        try {
            Instant when = Instant.parse(head.getOrDefault("when", ""));
            return ManifestReader.read(text.substring(body + 2))
                    .map(manifest -> new Release(
                            head.getOrDefault("id", ""),
                            head.getOrDefault("who", ""),
                            when,
                            head.getOrDefault("what", ""),
                            manifest,
                            head.getOrDefault("key", ""),
                            head.getOrDefault("signature", "")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Release with(String newSignature) {
        return new Release(id, who, when, what, manifest, key, newSignature);
    }

    private byte[] signedBytes() {
        return (head() + "\n" + manifest.text()).getBytes(StandardCharsets.UTF_8);
    }

    private String head() {
        return FIRST_LINE + "\nid " + id + "\nwho " + who + "\nwhen " + when + "\nwhat " + what + "\nkey " + key + "\n";
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
