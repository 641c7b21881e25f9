package bantin.publish.proof;

import bantin.hash.FullHash;
import bantin.problem.BantinException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Fetches files of a published site and keeps nothing of them but their hashes, however long they are. */
final class WebVisitor {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private @Nullable HttpClient client;

    /**
     * Who asks. Whoever plants links on a public site often shows them to search engines only, or only to readers whom
     * one of those sends.
     */
    enum Guise {
        READER(Map.of()),
        CRAWLER(Map.of("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")),
        SENT_BY_SEARCH(Map.of(
                "User-Agent",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile"
                        + " Safari/537.36",
                "Referer",
                "https://www.google.com/"));

        private final Map<String, String> headers;

        Guise(Map<String, String> headers) {
            this.headers = headers;
        }
    }

    /** What came, after redirects. */
    record Answer(int status, FullHash hash) {}

    /** Made when it is wanted: Java waits a third of a second for it at the end of the program. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
            client = made;
        }
        return made;
    }

    Answer get(String address) throws IOException {
        return get(address, Guise.READER);
    }

    /** Gives up when nothing comes for a while, however much came before. */
    Answer get(String address, Guise guise) throws IOException {
        HttpRequest.Builder request = asking(address).timeout(PATIENCE).header("Cache-Control", "no-cache");
        guise.headers.forEach(request::header);
        Body body = new Body();
        CompletableFuture<HttpResponse<Void>> coming = client().sendAsync(request.build(), info -> body.subscriber());
        try {
            int status = awaited(coming, body, address).statusCode();
            return new Answer(status, body.hash.whole());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e.getCause());
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static HttpRequest.Builder asking(String address) {
        try {
            return HttpRequest.newBuilder(URI.create(address));
        } catch (IllegalArgumentException e) {
            throw new BantinException(e, "value.site-address", "url", address);
        }
    }

    private static HttpResponse<Void> awaited(CompletableFuture<HttpResponse<Void>> coming, Body body, String address)
            throws ExecutionException, InterruptedException, IOException {
        long before = -1;
        while (true) {
            try {
                return coming.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                long now = body.received.get();
                if (now == before) {
                    coming.cancel(true);
                    throw new HttpTimeoutException(address);
                }
                before = now;
            }
        }
    }

    /** What comes, piece by piece. */
    private static final class Body {
        private final AtomicLong received = new AtomicLong();
        private FullHash.Growing hash = new FullHash.Growing();

        /** Called again when the client asks anew after a broken connection. */
        HttpResponse.BodySubscriber<Void> subscriber() {
            hash = new FullHash.Growing();
            return HttpResponse.BodySubscribers.ofByteArrayConsumer(piece -> piece.ifPresent(bytes -> {
                hash.add(bytes);
                received.addAndGet(bytes.length);
            }));
        }
    }
}
