package bantin.publish.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on the loopback address that answers what a test tells it to; of several answers the last one stays. */
final class PortalServer implements AutoCloseable {
    /** Path and, behind a space, who asked: a reader, a search engine, or one whom it sent. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    final String url;
    private final HttpServer server;
    private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();

    private record Answer(int status, String words) {}

    PortalServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** @param status 0 to hang up without a word */
    void answers(String path, int status, String words) {
        answers.computeIfAbsent(path, p -> new ArrayDeque<>()).add(new Answer(status, words));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String agent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
        boolean sent = exchange.getRequestHeaders().containsKey("Referer");
        asked.add(path + " " + (sent ? "sent" : agent.contains("Googlebot") ? "crawler" : "reader"));
        Answer answer = next(path);
        if (answer.status() != 0) {
            byte[] body = answer.words().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private Answer next(String path) {
        Queue<Answer> told = answers.get(path);
        if (told == null) {
            return new Answer(404, "");
        }
        synchronized (told) {
            return told.size() > 1 ? told.remove() : told.element();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
