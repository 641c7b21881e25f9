package bantin.preview;

import bantin.preview.write.PictureRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of the desk that writes, and anybody who would like to be taken for one: each header can be another. */
final class Writer {
    private final int port;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String page;

    private Writer(int port, String page) {
        this.port = port;
        this.page = page;
    }

    /** What came back: the status and all the rest. */
    record Reply(int status, String text) {
        /** A text of the answer's JSON. */
        String value(String name) {
            return found(Pattern.compile("\"" + name + "\":\"((?:[^\"\\\\]|\\\\.)*)\""), text);
        }
    }

    static Writer of(PreviewOf portal, String file) throws IOException {
        int port = portal.preview.port();
        String page = raw(
                port,
                "GET /_bantin/edit?file=" + coded(file) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nConnection: close\r\n\r\n");
        Writer writer = new Writer(port, page);
        writer.with("Host", "127.0.0.1:" + port);
        writer.with("Origin", "http://127.0.0.1:" + port);
        writer.with("Content-Type", Asked.TYPE);
        writer.with("Cookie", found(Pattern.compile("Set-Cookie: ([^;]+);"), page));
        writer.with("X-Bantin-Token", writer.data("token"));
        return writer;
    }

    String page() {
        return page;
    }

    String data(String name) {
        return found(Pattern.compile("data-" + name + "=\"([^\"]*)\""), page);
    }

    /** Sends another header; none when it is empty. */
    Writer with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Reply send(String deed, String... texts) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < texts.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(texts[i]).append('=').append(coded(texts[i + 1]));
        }
        return sendAsItIs(deed, body.toString());
    }

    Reply sendAsItIs(String deed, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return sendAsItIs(deed, headers.getOrDefault("Content-Type", ""), bytes.length, bytes);
    }

    /** A picture for an entry. */
    Reply picture(String file, String name, byte[] bytes) throws IOException {
        return sendAsItIs(address(file, name), PictureRequest.TYPE, bytes.length, bytes);
    }

    /** A file of whatever kind for an entry. */
    Reply file(String file, String name, byte[] bytes) throws IOException {
        return sendAsItIs(address(file, name) + "&any=yes", PictureRequest.TYPE, bytes.length, bytes);
    }

    /** One that is announced and never sent. */
    Reply heavyPicture(String file, String name, long length) throws IOException {
        return sendAsItIs(address(file, name), PictureRequest.TYPE, length);
    }

    /** Whose length nobody says before. */
    Reply endless(String deed, String body, int times) throws IOException {
        String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
        return sendAsItIs(
                deed,
                Asked.TYPE,
                "Transfer-Encoding: chunked",
                (chunk.repeat(times) + "0\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String address(String file, String name) {
        return "picture?file=" + coded(file) + "&name=" + coded(name);
    }

    private Reply sendAsItIs(String deed, String type, long length, byte... body) throws IOException {
        return sendAsItIs(deed, type, "Content-Length: " + length, body);
    }

    private Reply sendAsItIs(String deed, String type, String length, byte[] body) throws IOException {
        String head = headers.entrySet().stream()
                .filter(header ->
                        !header.getValue().isEmpty() && !header.getKey().equals("Content-Type"))
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        String answer = raw(
                port,
                "POST /_bantin/write/" + deed + " HTTP/1.1\r\n" + head
                        + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n") + length
                        + "\r\nConnection: close\r\n\r\n",
                body);
        return new Reply(Integer.parseInt(answer.substring(9, 12)), answer);
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String raw(int port, String request, byte... body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
