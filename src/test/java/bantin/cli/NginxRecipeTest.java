package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe in docs/servers/nginx.md serves the whole sample portal over HTTPS: the real nginx, every address. */
class NginxRecipeTest {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("bin", "application/octet-stream"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "application/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("xml", "text/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("zip", "application/zip"),
            Map.entry("woff2", "font/woff2"));
    /** Assets, pictures and the files of search are named by their content. */
    private static final Pattern HASHED = Pattern.compile("/(anh|assets)/.*|.*/tim-kiem/[a-z-]+\\.[0-9a-f]{10}\\.\\w+");

    private static final Pattern REFRESH = Pattern.compile("http-equiv=\"?refresh\"?[^>]*url=([^\">]+)");

    @TempDir
    static Path temp;

    private static Path site;
    private static NginxRecipe nginx;
    private static HttpClient client;
    private static Manifest built;

    @BeforeAll
    static void publishAndServe() throws IOException, GeneralSecurityException {
        site = temp.resolve("cong");
        // the portal's photos are made once for all tests, where it lies
        StringWriter first = new StringWriter();
        int made = Main.run(
                Map.of(),
                new PrintWriter(first),
                new PrintWriter(first),
                "build",
                "--output",
                temp.resolve("first").toString());
        assertThat(made).as(first.toString()).isZero();
        copy(Path.of(".bantin/pictures"), site.resolve(".bantin/pictures"));
        copy(Path.of("content"), site.resolve("content"));
        copy(Path.of("themes"), site.resolve("themes"));
        Files.copy(Path.of("site.yml"), site.resolve("site.yml"));
        Files.writeString(
                site.resolve("content/news/doi-ten.md"),
                "---\n"
                        + "title: Bài đã đổi tên\n"
                        + "date: 2020-03-18\n"
                        + "category: kinh-te\n"
                        + "aliases: [/tin-cu/bai-cu/, \"/Pages/tin.aspx?ItemID=12\", \"/?p=7\"]\n"
                        + "---\n"
                        + "Bài.\n");
        Files.writeString(
                site.resolve("content/news/nham.md"),
                "---\ntitle: Thu ngân sách\ndate: 2020-03-18\ncategory: kinh-te\ngone: Số liệu nhầm\n---\nBài.\n");
        Files.createDirectories(site.resolve("content/static"));
        Files.writeString(site.resolve("content/static/khac.webmanifest"), "{\"name\": \"Cổng\"}");
        Files.writeString(
                site.resolve("site.yml"),
                "\npublish:\n  www:\n    to: " + temp.resolve("www") + "\n    precompress: true\n    check: false\n",
                StandardOpenOption.APPEND);
        StringWriter said = new StringWriter();
        Map<String, String> environment = Map.of("HOME", temp.resolve("home").toString());
        int code = Main.run(
                environment,
                new PrintWriter(said),
                new PrintWriter(said),
                "publish",
                "--yes",
                "--site",
                site.toString());
        assertThat(code).as(said.toString()).isZero();
        built = Manifest.ofFolder(site.resolve("public"));
        nginx = new NginxRecipe(temp.resolve("nginx"), temp.resolve("www"));
        client = HttpClient.newBuilder().sslContext(nginx.trust()).build();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.createDirectories(to);
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @AfterAll
    static void stop() {
        nginx.close();
    }

    private static HttpResponse<byte[]> get(String address, String... headers)
            throws IOException, InterruptedException {
        URI uri = address.startsWith("http")
                ? URI.create(address)
                : URI.create("https://127.0.0.1:" + nginx.https).resolve(encoded(address));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void oldAddressesWithAQuestionAreAnswered() throws IOException, InterruptedException {
        String root = "https://127.0.0.1:" + nginx.https;
        for (String old : List.of("/Pages/tin.aspx?ItemID=12", "/Pages/tin.aspx/?ItemID=12", "/?p=7")) {
            assertThat(new String(get(root + old).body(), java.nio.charset.StandardCharsets.UTF_8))
                    .as(old)
                    .containsPattern("http-equiv=\"refresh\" content=\"0; url=[^\"]*/doi-ten/\"");
        }
        for (String other : List.of("/?p=8", "/?..", "/?../../site.yml", "/?p=7&x=%2e%2e")) {
            HttpResponse<byte[]> answer = get(root + other);
            assertThat(answer.statusCode()).as(other).isEqualTo(200);
            assertThat(Manifest.Entry.of(answer.body())).as(other).isEqualTo(built.get(OutputPath.of("index.html")));
        }
    }

    @Test
    void whatIsGoneSaysWhyAndThatItIsGone() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/kinh-te/nham/");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Số liệu nhầm");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'");
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void everyAddressAnswersWithItsTypeAndHeaders() throws IOException, InterruptedException {
        assertThat(built.files().size()).isGreaterThan(500);

        for (OutputPath path : built.files().keySet()) {
            String file = "/" + path;
            HttpResponse<byte[]> answer = get(file.replaceFirst("/index\\.html$", "/"));

            assertThat(answer.statusCode()).as(file).isEqualTo(file.equals("/kinh-te/nham/index.html") ? 410 : 200);
            assertThat(Manifest.Entry.of(answer.body())).as(file).isEqualTo(built.get(path));
            assertThat(header(answer, "Content-Type"))
                    .as(file)
                    .isEqualTo(TYPES.get(file.substring(file.lastIndexOf('.') + 1)));
            assertThat(header(answer, "Cache-Control"))
                    .as(file)
                    .isEqualTo(HASHED.matcher(file).matches() ? "public, max-age=31536000, immutable" : "no-cache");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Strict-Transport-Security")).isEqualTo("max-age=31536000");
            assertThat(header(answer, "Content-Security-Policy"))
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void textsAreHandedOutAsTheyWereCompressed() throws IOException, InterruptedException {
        Path served = temp.resolve("www/current");
        for (OutputPath path : built.files().keySet()) {
            Path packed = served.resolve(path + ".gz");
            if (!Files.exists(packed)) {
                continue;
            }
            HttpResponse<byte[]> answer =
                    get(("/" + path).replaceFirst("/index\\.html$", "/"), "Accept-Encoding", "gzip");

            assertThat(header(answer, "Content-Encoding")).as(path.path()).isEqualTo("gzip");
            assertThat(answer.body()).as(path.path()).isEqualTo(Files.readAllBytes(packed));
            assertThat(Manifest.Entry.of(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()))
                    .isEqualTo(built.get(path));
        }
    }

    @Test
    void whatIsMissingGetsThePortalsOwnPage() throws IOException, InterruptedException {
        byte[] page = Files.readAllBytes(site.resolve("public/404.html"));
        for (String missing : List.of("/khong-co/", "/.bantin-site", "/.git/config", "/kinh-te/khong-co.html")) {
            HttpResponse<byte[]> answer = get(missing);

            assertThat(answer.statusCode()).as(missing).isEqualTo(404);
            assertThat(answer.body()).as(missing).isEqualTo(page);
            assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'self'");
        }
    }

    @Test
    void oldAddressesLeadToWhereTheArticleIs() throws IOException, InterruptedException {
        String text = new String(get("/tin-cu/bai-cu/").body(), java.nio.charset.StandardCharsets.UTF_8);
        var refresh = REFRESH.matcher(text);

        assertThat(refresh.find()).as(text).isTrue();
        String to = URI.create(refresh.group(1)).getPath();
        assertThat(to).isEqualTo("/kinh-te/doi-ten/");
        assertThat(get(to).statusCode()).isEqualTo(200);
    }

    @Test
    void addressesAreCompletedAndLedToHttps() throws IOException, InterruptedException {
        HttpResponse<byte[]> withoutSlash = get("/kinh-te");
        HttpResponse<byte[]> plain = get("http://127.0.0.1:" + nginx.http + "/kinh-te/?x=1");

        assertThat(withoutSlash.statusCode()).isEqualTo(301);
        assertThat(URI.create(header(withoutSlash, "Location")).getPath()).isEqualTo("/kinh-te/");
        assertThat(plain.statusCode()).isEqualTo(301);
        assertThat(header(plain, "Location")).isEqualTo("https://127.0.0.1/kinh-te/?x=1");
    }
}
