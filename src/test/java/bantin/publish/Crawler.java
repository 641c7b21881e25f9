package bantin.publish;

import bantin.launcher.Pause;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks all links of a served {@link Portal} again and again while others publish, in a thread of its own. It stops at
 * the first page that is missing, half, or, where that is promised, older than one that it met before.
 */
final class Crawler implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern EDITION = Pattern.compile("edition=n(\\d+)");
    private static final Pattern WHOLE = Pattern.compile("(?s).*(</html>|\\*/|photo of [a-z-]+)");

    private final URI home;
    private final boolean neverMixed;
    private final boolean rests;
    private final CompletableFuture<Void> walk;
    private volatile boolean stopped;
    private volatile int pages;
    private int newest;

    /**
     * @param neverMixed whether nothing old may be seen after something new
     * @param rests between two pages, as one does who walks beside those who have much to do with a line
     */
    Crawler(int port, boolean neverMixed, boolean rests) {
        this.rests = rests;
        this.home = URI.create("http://127.0.0.1:" + port + "/index.html");
        this.neverMixed = neverMixed;
        this.walk = CompletableFuture.runAsync(this::walkAgainAndAgain, walk -> new Thread(walk, "crawler").start());
    }

    /** How many pages were looked at. */
    int pages() {
        return pages;
    }

    private void walkAgainAndAgain() {
        try {
            while (!stopped) {
                walkOnce();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** @param words of the page that named it */
    private record Step(URI page, URI from, String words) {}

    private void walkOnce() throws IOException {
        Deque<Step> open = new ArrayDeque<>(Set.of(new Step(home, home, "")));
        Set<URI> seen = new HashSet<>(Set.of(home));
        while (!open.isEmpty() && !stopped) {
            Step step = open.pop();
            if (rests) {
                Pause.betweenTwoLooks();
            }
            String text = text(step.page());
            if (text.isEmpty()) {
                excuse(step);
                continue;
            }
            look(step.page(), text);
            for (URI next : links(step.page(), text)) {
                if (seen.add(next)) {
                    open.add(new Step(next, step.page(), text));
                }
            }
        }
    }

    private static Set<URI> links(URI page, String text) {
        Set<URI> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            links.add(page.resolve(link.group(1)));
        }
        return links;
    }

    /**
     * The page that named it may have been replaced since it was read; what it names now must be there. If it was not
     * replaced, there was a hole, be it closed again by now; and the home page is always there.
     */
    private void excuse(Step missing) throws IOException {
        String from = missing.page().equals(home) ? "" : text(missing.from());
        boolean replaced = !from.equals(missing.words());
        boolean named = links(missing.from(), from).contains(missing.page());
        if (!replaced || named && text(missing.page()).isEmpty()) {
            throw new AssertionError("404 " + missing.page() + ", which " + missing.from() + " names");
        }
    }

    private void look(URI page, String text) {
        pages++;
        if (!WHOLE.matcher(text).matches()) {
            throw new AssertionError("half a file: " + page + " " + text);
        }
        Matcher edition = EDITION.matcher(text);
        if (edition.find()) {
            int number = Integer.parseInt(edition.group(1));
            if (neverMixed && number < newest) {
                throw new AssertionError(page + " is of edition " + number + " after " + newest + " was seen");
            }
            newest = Math.max(newest, number);
        }
    }

    /** Empty for a page that is not there; any other trouble of the server is a fault. */
    private static String text(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        if (connection.getResponseCode() == 404) {
            return "";
        }
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Throws what the crawler met. */
    @Override
    public void close() {
        stopped = true;
        try {
            walk.join();
        } catch (CompletionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
