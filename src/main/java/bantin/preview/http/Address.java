package bantin.preview.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/** The address inside a request. It is only ever looked up among the site's own addresses, never on the disk. */
public final class Address {
    private Address() {}

    /** The decoded path; empty when no honest link leads to it: dots as a step, a backslash, a control character. */
    public static Optional<String> decode(String rawPath) {
        ByteBuffer bytes = ByteBuffer.allocate(rawPath.length() * 4);
        for (int at = 0; at < rawPath.length(); at++) {
            char c = rawPath.charAt(at);
            if (c != '%') {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int value = at + 2 < rawPath.length() ? hex(rawPath, at + 1) : -1;
            if (value < 0) {
                return Optional.empty();
            }
            bytes.put((byte) value);
            at += 2;
        }
        try {
            String path =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return isHonest(path) ? Optional.of(Normalizer.normalize(path, Normalizer.Form.NFC)) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static boolean isHonest(String path) {
        if (!path.startsWith("/")
                || path.contains("//")
                || path.chars().anyMatch(c -> c < ' ' || c == '\\' || c == 127)) {
            return false;
        }
        for (String step : path.split("/", -1)) {
            if (step.equals(".") || step.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
