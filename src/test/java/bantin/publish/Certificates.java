package bantin.publish;

import bantin.publish.ssh.SshServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An authority of this test's own, which signs certificates for this computer, for any days. */
final class Certificates {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final char[] PASSWORD = "mat-khau".toCharArray();

    private final Path folder;

    Certificates(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("index.txt"), "");
        Files.writeString(
                folder.resolve("authority.conf"),
                "[ca]\ndefault_ca=own\n[own]\ndatabase=" + folder.resolve("index.txt") + "\nnew_certs_dir=" + folder
                        + "\nrand_serial=yes\ndefault_md=sha256\npolicy=any\nx509_extensions=here\n"
                        + "[any]\ncommonName=supplied\n[here]\nsubjectAltName=IP:127.0.0.1\n");
        openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 9 -subj /CN=ca -keyout ca.key -out"
                + " ca");
    }

    private void openssl(String command) throws IOException {
        SshServer.run("sh", "-c", "cd '" + folder + "' && openssl " + command);
    }

    /** What a server shows and proves. */
    SSLContext shown(String name, Duration from, Duration to) throws IOException {
        Instant now = Instant.now();
        openssl("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=" + name + " -keyout " + name
                + ".key -out " + name + ".csr");
        openssl("ca -batch -notext -config authority.conf -cert ca -keyfile ca.key -in " + name + ".csr -out " + name
                + " -startdate " + MOMENT.format(now.plus(from)) + " -enddate " + MOMENT.format(now.plus(to)));
        openssl("pkcs12 -export -in " + name + " -inkey " + name + ".key -passout pass:" + new String(PASSWORD)
                + " -out " + name + ".p12");
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Believes what this authority signed. */
    SSLContext trust() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("ca"))) {
            KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
            authorities.load(null, null);
            authorities.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(authorities);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** A web server that shows one of them. */
    static HttpsServer serve(SSLContext shown) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(shown));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
