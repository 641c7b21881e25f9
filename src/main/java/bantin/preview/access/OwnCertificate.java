package bantin.preview.access;

import bantin.problem.BantinException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The certificate by which this machine is known to its neighbours. Nobody has signed it but the machine itself, so that its
 * fingerprint has to be compared. Java's own keytool makes it, once; it is kept until shortly before its end.
 */
public final class OwnCertificate {
    private static final String NAME = "certificate.p12";

    /** The key lies in the same folder, so this keeps nothing from anybody. */
    private static final String STORE = "bantin";

    /** No browser takes one that lives longer. */
    private static final int DAYS = 800;

    private static final DateTimeFormatter BEGIN = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss", Locale.ROOT);
    private static final Duration LAST = Duration.ofDays(30);
    private static final long PATIENCE = 60;

    private final KeyStore keys;
    private final X509Certificate certificate;

    private OwnCertificate(KeyStore keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /**
     * The one that is kept, or a new one.
     *
     * @param java the folder of the Java that runs
     * @param address this machine's, for which a new one is made out
     */
    public static OwnCertificate of(Path site, Path java, String address, Instant now) {
        try {
            PrivateFolder folder = PrivateFolder.of(site);
            Optional<OwnCertificate> kept = read(folder.path().resolve(NAME), now);
            if (kept.isPresent()) {
                return kept.get();
            }
            make(folder, java, address, now);
            return read(folder.path().resolve(NAME), now)
                    .orElseThrow(() -> new BantinException("preview.certificate", NAME));
        } catch (IOException e) {
            throw new BantinException(e, "preview.certificate", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BantinException(e, "preview.certificate", NAME);
        }
    }

    /** Empty when there is none that is good for some time. */
    private static Optional<OwnCertificate> read(Path file, Instant now) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, STORE.toCharArray());
            if (!(keys.getCertificate(STORE) instanceof X509Certificate found) || !keys.isKeyEntry(STORE)) {
                return Optional.empty();
            }
            found.checkValidity(Date.from(now));
            found.checkValidity(Date.from(now.plus(LAST)));
            return Optional.of(new OwnCertificate(keys, found));
        } catch (GeneralSecurityException | IOException ofNoUse) {
            return Optional.empty();
        }
    }

    private static void make(PrivateFolder folder, Path java, String address, Instant now)
            throws IOException, InterruptedException {
        Path made = folder.path().resolve(NAME + ".unfinished");
        Files.deleteIfExists(made);
        List<String> command = List.of(
                java.resolve("bin").resolve("keytool").toString(),
                "-J-Duser.language=en",
                "-J-Duser.timezone=UTC",
                "-genkeypair",
                "-alias",
                STORE,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=bantin",
                "-ext",
                "SAN=IP:" + address + ",DNS:localhost",
                "-startdate",
                // neighbours whose clocks are late know it too
                BEGIN.format(now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC)),
                "-validity",
                String.valueOf(DAYS),
                "-storetype",
                "PKCS12",
                "-storepass",
                STORE,
                "-keystore",
                made.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        // it says little: a line or two, which wait for it to end
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        } else if (process.exitValue() == 0) {
            folder.settle(made, NAME);
            return;
        }
        byte[] said = process.getInputStream().readNBytes(500);
        throw new IOException(new String(said, StandardCharsets.UTF_8).strip());
    }

    /** Its SHA-256, as browsers show it. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").formatHex(hash).toUpperCase(Locale.ROOT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SslContextFactory.Server context() {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(keys);
        context.setKeyStorePassword(STORE);
        return context;
    }
}
