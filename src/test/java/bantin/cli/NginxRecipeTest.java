package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe in docs/servers/nginx.md serves a published portal: the real nginx, every address. */
class NginxRecipeTest {
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "svg", "image/svg+xml", "xml", "xml", "txt", "text/plain");

    @TempDir
    private Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private int port;
    private Process nginx;

    @BeforeEach
    void publishAndServe() throws IOException {
        Path site = temp.resolve("cong");
        bantin("init", site.toString());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.writeString(
                site.resolve("site.yml"),
                "\npublish:\n  www:\n    to: " + temp.resolve("www")
                        + "\n    precompress: true\n    url: http://127.0.0.1:" + port + "/\n",
                StandardOpenOption.APPEND);
        bantin("publish", "--yes", "--site", site.toString());
        serve();
    }

    private void bantin(String... args) {
        StringWriter said = new StringWriter();
        Map<String, String> environment = Map.of("HOME", temp.resolve("home").toString());

        int code = Main.run(environment, new PrintWriter(said), new PrintWriter(said), args);

        assertThat(code).as(said.toString()).isZero();
    }

    private void serve() throws IOException {
        Matcher recipe = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/servers/nginx.md")));
        assertThat(recipe.find()).isTrue();
        String server = recipe.group(1)
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("/var/www/portal/current", temp.resolve("www/current").toString());
        boolean root = System.getProperty("user.name").equals("root");
        Path config = temp.resolve("nginx.conf");
        Files.writeString(
                config,
                (root ? "user root;\n" : "") + "daemon off;\npid " + temp.resolve("nginx.pid")
                        + ";\nevents {}\nhttp {\naccess_log off;\ninclude /etc/nginx/mime.types;\n" + server + "}\n");
        nginx = new ProcessBuilder("/usr/sbin/nginx", "-e", "stderr", "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("nginx.log").toFile())
                .start();
        awaitPort();
    }

    private void awaitPort() throws IOException {
        while (nginx.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
        throw new IOException(Files.readString(temp.resolve("nginx.log")));
    }

    @AfterEach
    void stop() {
        nginx.destroy();
        nginx.onExit().join();
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void everyAddressAnswersWithItsTypeAndHeaders() throws IOException, InterruptedException {
        Manifest site = Manifest.ofFolder(temp.resolve("cong/public"));
        assertThat(site.files().size()).isGreaterThan(10);

        for (OutputPath path : site.files().keySet()) {
            String file = "/" + path;
            HttpResponse<byte[]> answer = get(file.replaceFirst("/index\\.html$", "/"));

            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(Manifest.Entry.of(answer.body())).as(file).isEqualTo(site.get(path));
            String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
            if (type != null) {
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .as(file)
                        .contains(type);
            }
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    @Test
    void hashedAssetsAreKeptAndPagesAskedForAnew() throws IOException, InterruptedException {
        String css = Manifest.ofFolder(temp.resolve("cong/public")).files().keySet().stream()
                .map(OutputPath::path)
                .filter(path -> path.endsWith(".css"))
                .findFirst()
                .orElseThrow();

        assertThat(get("/" + css).headers().firstValue("Cache-Control").orElse(""))
                .contains("immutable");
        assertThat(get("/").headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(get("/", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void whatIsMissingGetsThePortalsOwnPage() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/khong-co/");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(temp.resolve("cong/public/404.html")));
        assertThat(get("/.bantin-site").statusCode()).isEqualTo(404);
    }
}
