package bantin.publish.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {
    private static final Instant WHEN = Instant.parse("2026-11-23T01:02:03Z");
    private static final Manifest FILES =
            Manifest.of(Map.of(OutputPath.of("index.html"), Manifest.Entry.of(new byte[1])));

    @TempDir
    private Path temp;

    private Signer signer;
    private Release release;

    @BeforeEach
    void sign() throws IOException {
        signer = Signer.in(temp.resolve("chia-khoa/publish.key"));
        release = Release.signed(" Lan\tNguyễn\n", WHEN, "+1 ~0 -0\nfiles", FILES, signer);
    }

    @Test
    void recordIsReadAsItWasSigned() {
        assertThat(release.id()).startsWith("20261123-010203-").matches(Release::isId);
        assertThat(release.who()).isEqualTo("Lan Nguyễn");
        assertThat(release.what()).isEqualTo("+1 ~0 -0 files");
        assertThat(release.isIntact()).isTrue();
        assertThat(Release.parse(release.text())).contains(release);
        assertThat(release.text()).startsWith(release.signedHead() + "\n\n").endsWith(FILES.text());
        assertThat(Release.idIn(release.text())).isEqualTo(release.id());
        assertThat(Release.idIn("who Lan\n\nid " + release.id())).isEmpty();
        assertThat(Release.idIn("id ../etc/passwd\n")).isEmpty();
        assertThat(Release.idIn("to " + release.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who Lan|who Kẻ gian",
                "when 2026|when 2025",
                "what \\+1|what +2",
                " index.html| trang.html",
                "id 2026|id 2025"
            })
    void everyWordOfItIsSigned(String change) {
        String[] parts = change.split("\\|");
        String forged = release.text().replaceFirst(parts[0], parts[1]);

        assertThat(forged).isNotEqualTo(release.text());
        assertThat(Release.parse(forged).orElseThrow().isIntact()).isFalse();
    }

    @Test
    void keyOfAnotherIsNotTheOneThatSigned() throws IOException {
        Signer other = Signer.in(temp.resolve("khac.key"));

        String forged = release.text().replace(signer.publicKey(), other.publicKey());

        assertThat(Release.parse(forged).orElseThrow().isIntact()).isFalse();
        assertThat(Signer.isValid("không", new byte[1], release.signature())).isFalse();
        assertThat(Signer.isValid(signer.publicKey(), new byte[1], "!")).isFalse();
        assertThat(Signer.isValid(signer.publicKey(), new byte[1], signer.sign(new byte[1])))
                .isTrue();
    }

    @Test
    void textThatIsNoRecordIsNone() {
        assertThat(Release.parse("")).isEmpty();
        assertThat(Release.parse(release.text().replace("bantin release 1", "bantin release 2")))
                .isEmpty();
        assertThat(Release.parse(release.signedHead())).isEmpty();
        assertThat(Release.parse(release.text().replaceFirst("when .*", "when mai")))
                .isEmpty();
        assertThat(Release.parse(release.text() + "x")).isEmpty();
    }

    @Test
    void keyIsMadeOnceAndKeptForItsOwnerAlone() throws IOException {
        Path file = temp.resolve("chia-khoa/publish.key");

        assertThat(Signer.in(file).publicKey()).isEqualTo(signer.publicKey());
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        try (var made = Files.list(file.getParent())) {
            assertThat(made).containsExactly(file);
        }
        Files.writeString(file, "một hai ba");
        assertThatThrownBy(() -> Signer.in(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("publish.key");
        Files.writeString(file, "một !");
        assertThatThrownBy(() -> Signer.in(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("publish.key");
    }

    @Test
    void turningBackIsSignedToo() throws IOException {
        Holder lan = new Holder(" Lan\n", "máy\tLan", 1);

        TurnedBack turned = TurnedBack.signed(release.id(), lan, WHEN, signer);

        assertThat(turned.who()).isEqualTo("Lan");
        assertThat(lan.machine()).isEqualTo("máy Lan");
        assertThat(turned.isIntact()).isTrue();
        assertThat(new TurnedBack("20261123-010203-0123456789", "Lan", WHEN, turned.key(), turned.signature())
                        .isIntact())
                .isFalse();
    }

    @Test
    void holderIsGoneWhenItsProcessOnThisComputerIs() throws IOException {
        Process ended = new ProcessBuilder("true").start();
        ended.onExit().join();
        Holder here = new Holder("Lan", "máy Lan", ProcessHandle.current().pid());

        assertThat(new Holder("Lan", "máy Lan", ended.pid()).isGone(here)).isTrue();
        assertThat(new Holder("Lan", "máy Minh", ended.pid()).isGone(here)).isFalse();
        assertThat(here.isGone(here)).isFalse();
        assertThat(new Holder("Lan", "máy Lan", 1).isGone(here)).isFalse();
    }
}
