package bantin.preview.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of the password and of the certificate. */
class DeskPasswordTest {
    private static final String PASSWORD = "lúa chín đầu mùa";
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir
    private Path site;

    @Test
    void passwordIsKeptAsItsHashForItsOwnerAlone() throws IOException {
        DeskPassword.choose(
                site, Normalizer.normalize(PASSWORD, Normalizer.Form.NFD).toCharArray());

        Path file = site.resolve(".bantin/access/password");
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain("lúa");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        DeskPassword kept = DeskPassword.kept(site).orElseThrow();
        assertThat(kept.is(PASSWORD)).isTrue();
        assertThat(kept.is(PASSWORD + " ")).isFalse();
    }

    @Test
    void shortAndEndlessPasswordsAreRefused() {
        for (String refused : new String[] {"", "chín chữ ", "a".repeat(201)}) {
            assertThatThrownBy(() -> DeskPassword.choose(site, refused.toCharArray()))
                    .as(refused)
                    .hasMessageStartingWith("preview.password.short");
        }
        assertThat(DeskPassword.kept(site)).isEmpty();
    }

    /** Somebody may have put other numbers there, with which a look at a password would take all memory. */
    @Test
    void anotherFileInItsPlaceIsRefused() throws IOException {
        Path file = site.resolve(".bantin/access/password");
        Files.createDirectories(file.getParent());
        for (String other : new String[] {"", "mật khẩu", "$argon2id$v=19$m=99999999,t=99,p=9$AAAA$AAAA"}) {
            Files.writeString(file, other);

            assertThatThrownBy(() -> DeskPassword.kept(site))
                    .as(other)
                    .hasMessageStartingWith("preview.password.unreadable");
        }
    }

    @Test
    void certificateIsMadeOnceAndAnewBeforeItEnds() throws IOException {
        String first = print(NOW);
        String later = print(NOW.plus(Duration.ofDays(700)));
        String afterwards = print(NOW.plus(Duration.ofDays(780)));
        Files.write(site.resolve(".bantin/access/certificate.p12"), new byte[] {1, 2, 3});

        assertThat(first).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
        assertThat(later).isEqualTo(first);
        assertThat(afterwards).isNotEqualTo(first);
        assertThat(print(NOW)).isNotIn(first, afterwards);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(site.resolve(".bantin/access/certificate.p12"))))
                .isEqualTo("rw-------");
    }

    @Test
    void missingKeytoolIsToldOf() {
        assertThatThrownBy(() -> OwnCertificate.of(site, site.resolve("java"), "127.0.0.1", NOW))
                .hasMessageStartingWith("preview.certificate");
    }

    private String print(Instant now) {
        return OwnCertificate.of(site, JAVA, "127.0.0.1", now).fingerprint();
    }
}
