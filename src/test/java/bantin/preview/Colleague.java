package bantin.preview;

import bantin.preview.access.OwnCertificate;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** A browser on another machine of the office, which takes a certificate by its fingerprint and no other. */
final class Colleague {
    private final String server;
    private final HttpClient client;
    private final Map<String, String> cookies = new TreeMap<>();

    Colleague(String server, String fingerprint) throws GeneralSecurityException {
        this.server = server;
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {new Known(fingerprint)}, null);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(tls)
                .build();
    }

    Colleague(String server, OwnCertificate certificate) throws GeneralSecurityException {
        this(server, certificate.fingerprint());
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** With the name and the password, on the page that asks for them. */
    HttpResponse<String> enter(String name, String password) throws IOException, InterruptedException {
        return post("/_bantin/vao", server, "name=" + coded(name) + "&password=" + coded(password));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String origin, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(origin.isEmpty() ? request : request.header("Origin", origin));
    }

    /** What the script of a page sends. */
    HttpResponse<String> write(String deed, String token, String... texts) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < texts.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(texts[i]).append('=').append(coded(texts[i + 1]));
        }
        return send(request("/_bantin/write/" + deed)
                .header("Content-Type", Asked.TYPE)
                .header("Origin", server)
                .header("X-Bantin-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    static String data(String name, String page) {
        Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path));
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.header("Cookie", all.toString());
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.replaceFirst(";.*", "").split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Nobody asks for a name here: the fingerprint says more. */
    private static final class Known extends X509ExtendedTrustManager {
        private final String fingerprint;

        Known(String fingerprint) {
            this.fingerprint = fingerprint;
        }

        private void check(X509Certificate... chain) throws CertificateException {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded());
                String shown = HexFormat.ofDelimiter(":").formatHex(hash).toUpperCase(Locale.ROOT);
                if (!shown.equals(fingerprint)) {
                    throw new CertificateException("another certificate: " + shown);
                }
            } catch (GeneralSecurityException e) {
                throw new CertificateException(e);
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            check(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            check(chain);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
