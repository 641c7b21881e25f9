package bantin.publish.ssh;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.target.Dialogue;
import bantin.publish.target.ThisComputer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.jspecify.annotations.Nullable;

/** The editor's private keys in files. Nobody is asked for a passphrase before it is known that it is needed. */
final class SshKeys {
    private static final List<String> USUAL = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    private final TargetConfig config;
    private final ThisComputer computer;
    private final Dialogue dialogue;
    private final List<KeyPair> plain = new ArrayList<>();
    private final List<Path> locked = new ArrayList<>();
    private Optional<BantinException> trouble = Optional.empty();

    SshKeys(TargetConfig config, ThisComputer computer, Dialogue dialogue) {
        this.config = config;
        this.computer = computer;
        this.dialogue = dialogue;
        for (Path file : files()) {
            sort(file);
        }
    }

    private List<Path> files() {
        if (config.identity().isEmpty()) {
            return USUAL.stream()
                    .map(name -> computer.home().resolve(".ssh").resolve(name))
                    .filter(Files::exists)
                    .toList();
        }
        Path file = computer.file(config.identity());
        if (!Files.exists(file)) {
            throw new BantinException("publish.identity.missing", file);
        }
        return List.of(file);
    }

    private void sort(Path file) {
        boolean[] asked = {false};
        try {
            plain.addAll(read(file, (where, resource, attempt) -> {
                asked[0] = true;
                return null;
            }));
        } catch (GeneralSecurityException | IOException e) {
            if (asked[0]) {
                locked.add(file);
            }
            trouble = Optional.of(new BantinException(e, "publish.identity.locked", file));
        }
    }

    /** Those that open by themselves. */
    List<KeyPair> plain() {
        return plain;
    }

    /** Those that want a passphrase. */
    List<Path> locked() {
        return locked;
    }

    /** Empty when nobody knows the passphrase. */
    List<KeyPair> unlocked(Path file) {
        Optional<String> passphrase = computer.secret(config.name(), "PASSPHRASE")
                .or(() -> dialogue.secret("publish.passphrase", file).map(String::new));
        if (passphrase.isEmpty()) {
            return List.of();
        }
        try {
            return read(file, (where, resource, attempt) -> attempt > 0 ? null : passphrase.get());
        } catch (GeneralSecurityException | IOException e) {
            trouble = Optional.of(new BantinException(e, "publish.identity.locked", file));
            return List.of();
        }
    }

    /** Why a key could not be used, if one could not. */
    Optional<BantinException> trouble() {
        return trouble;
    }

    private List<KeyPair> read(Path file, FilePasswordProvider passphrase)
            throws GeneralSecurityException, IOException {
        List<KeyPair> keys = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            @Nullable
            Iterable<KeyPair> pairs =
                    SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName(file.toString()), in, passphrase);
            if (pairs != null) {
                pairs.forEach(keys::add);
            } else if (!config.identity().isEmpty()) {
                throw new BantinException("publish.identity.unreadable", file);
            }
        }
        return keys;
    }
}
