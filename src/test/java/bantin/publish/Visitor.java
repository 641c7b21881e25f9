package bantin.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows every link from the home page of a served folder and remembers which editions it met. */
public final class Visitor {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern EDITION = Pattern.compile("edition=(\\w+)");

    private final Path served;
    final Set<String> editions = new HashSet<>();

    private Visitor(Path served) {
        this.served = served;
    }

    /** Fails at a missing page or half a page. Empty when there is no home page yet. */
    public static Set<String> walk(Path served) {
        Visitor visitor = new Visitor(served);
        if (Files.exists(served.resolve("index.html"))) {
            try {
                visitor.walkFrom("index.html");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return visitor.editions;
    }

    /** Files and folders that a web server's own user may not read. */
    public static List<Path> closed(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> closed = new ArrayList<>();
            for (Path one : (Iterable<Path>) inside::iterator) {
                Set<PosixFilePermission> may = Files.getPosixFilePermissions(one);
                boolean enter = !Files.isDirectory(one) || may.contains(PosixFilePermission.OTHERS_EXECUTE);
                if (!may.contains(PosixFilePermission.OTHERS_READ) || !enter) {
                    closed.add(one);
                }
            }
            return closed;
        }
    }

    private void walkFrom(String home) throws IOException {
        Deque<Path> open = new ArrayDeque<>(Set.of(served.resolve(home)));
        Set<Path> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Path page = open.pop();
            if (!Files.exists(page)) {
                throw new AssertionError("404 " + page);
            }
            String text = Files.readString(page);
            if (page.toString().endsWith(".html")) {
                read(page, text, open, seen);
            }
        }
    }

    private void read(Path page, String text, Deque<Path> open, Set<Path> seen) {
        if (!text.endsWith("</html>") && !text.endsWith("</p>\n")) {
            throw new AssertionError("half a page: " + page);
        }
        Matcher edition = EDITION.matcher(text);
        if (edition.find()) {
            editions.add(edition.group(1));
        }
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            Path next = page.resolveSibling(link.group(1)).normalize();
            if (seen.add(next)) {
                open.add(next);
            }
        }
    }
}
