package bantin.site;

import bantin.text.CleanText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A link or picture of an editor, taken apart.
 *
 * @param written all of it
 * @param raw what stands before the {@code #}
 * @param fragment decoded, without the {@code #}
 */
public record WrittenPath(String written, String raw, String fragment) {

    public static WrittenPath of(String written) {
        int hash = written.indexOf('#');
        return hash < 0
                ? new WrittenPath(written, written, "")
                : new WrittenPath(written, written.substring(0, hash), decoded(written.substring(hash + 1)));
    }

    boolean isOnlyFragment() {
        return raw.isEmpty();
    }

    boolean isFromRoot() {
        return raw.startsWith("/");
    }

    boolean hasFragment() {
        return raw.length() < written.length();
    }

    String path() {
        return decoded(raw);
    }

    /** The ways to read the path: names of files may hold {@code %} and {@code ?}, and addresses a question behind one. */
    Stream<String> readings() {
        return Stream.of(path(), CleanText.name(raw), address()).distinct();
    }

    /** Without a question. */
    public String address() {
        return decoded(raw.substring(0, raw.length() - query().length()));
    }

    /** With its question mark, as written; empty when there is none. */
    String query() {
        int question = raw.indexOf('?');
        return question < 0 ? "" : raw.substring(question);
    }

    /** The whole as if {@code #} were a letter like others. */
    String whole() {
        return decoded(withEncodedSharp());
    }

    String withEncodedSharp() {
        return written.replace("#", "%23");
    }

    static boolean looksLikeFile(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.matches(".*\\.[A-Za-z0-9]{2,5}") && !name.endsWith(".html") && !name.endsWith(".xml");
    }

    /** Empty when the path climbs out of the content folder. */
    static Optional<String> join(String folder, String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + "/" + path).split("/")) {
            if (step.equals("..")) {
                if (steps.size() <= 1) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    private static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return CleanText.name(written);
        }
        try {
            return CleanText.name(URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return CleanText.name(written);
        }
    }
}
