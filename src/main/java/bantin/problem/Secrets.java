package bantin.problem;

import java.util.regex.Pattern;

/** Keeps a password that somebody wrote into a file from being shown again with the problem about it. */
final class Secrets {
    /** In an address before the host, or as the value of a setting of such a name. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(?<=://[^/:\\s]{0,100}:)(?!\\d+/)\\S+(?=@)|(?<=\\b(?:password|passphrase|secret|mat_khau)\\s{0,9}:\\s{0,9})[^\\s:].*");

    private Secrets() {}

    /** The line with dots in the place of its secrets, as long as it was. */
    static String hidden(String line) {
        return SECRET.matcher(line)
                .replaceAll(secret -> "•".repeat(secret.group().length()));
    }
}
