package bantin.publish;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.PasswordIdentityProvider;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;

/** A session on an SSH server. It tries the agent, then key files, then a password from the environment or the editor. */
final class SshConnection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> USUAL_KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    private final TargetConfig config;
    private final Here here;
    private final Talk talk;
    private final SshClient client = SshClient.setUpDefaultClient();

    private SshConnection(TargetConfig config, Here here, Talk talk) {
        this.config = config;
        this.here = here;
        this.talk = talk;
    }

    /** Loads the ciphers and all else that a first connection needs, which takes longer than connecting. */
    static void warmUp() {
        Attempt.ahead(SshClient::setUpDefaultClient);
    }

    /** The caller closes the connection; it is closed here already when no session came about. */
    static SshConnection open(TargetConfig config, Here here, Talk talk) {
        return new SshConnection(config, here, talk);
    }

    ClientSession session(RemoteAddress address) throws IOException {
        Path knownHosts = here.home().resolve(".ssh/known_hosts");
        Files.createDirectories(here.home().resolve(".ssh"));
        HostKeys hostKeys = new HostKeys(config, knownHosts, talk);
        client.setServerKeyVerifier(hostKeys);
        preferWhatIsFast();
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setPasswordIdentityProvider(PasswordIdentityProvider.EMPTY_PASSWORDS_PROVIDER);
        // else each command waits for the server to confirm the words before it, which it does after 40 ms
        CoreModuleProperties.TCP_NODELAY.set(client, true);
        CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, Duration.ofSeconds(15));
        CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, 3);
        here.variable("SSH_AUTH_SOCK")
                .map(Path::of)
                .filter(Files::exists)
                .ifPresent(socket -> client.setAgentFactory(AgentSocket.factory(socket)));
        client.start();
        ClientSession session = connect(address);
        addKeys(session);
        if (!isLoggedIn(address, session, hostKeys)) {
            session = withPassword(address, session, hostKeys);
        }
        return session;
    }

    /**
     * Java computes AES-GCM in the processor, and the ChaCha20 that would come first step by step. The same for keys:
     * one computed step by step takes longer than all the rest of a small publish.
     */
    private void preferWhatIsFast() {
        client.setCipherFactories(lastOf(client.getCipherFactories(), name -> !name.contains("-gcm@")));
        client.setKeyExchangeFactories(lastOf(client.getKeyExchangeFactories(), name -> name.startsWith("sntrup")));
    }

    private static <T extends NamedResource> List<T> lastOf(List<T> all, Predicate<String> slow) {
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(one -> slow.test(one.getName())));
        return sorted;
    }

    private ClientSession connect(RemoteAddress address) {
        try {
            return client.connect(address.user(), address.host(), address.port())
                    .verify(PATIENCE)
                    .getSession();
        } catch (IOException e) {
            throw new BantinException(e, "publish.unreachable", address.host(), address.port());
        }
    }

    private ClientSession withPassword(RemoteAddress address, ClientSession refused, HostKeys hostKeys)
            throws IOException {
        refused.close(true);
        Optional<String> password = here.secret(config.name(), "PASSWORD")
                .or(() -> talk.secret("publish.password", address.user(), address.host())
                        .map(String::new));
        if (password.isPresent()) {
            client.setAgentFactory(null);
            ClientSession session = connect(address);
            session.addPasswordIdentity(password.get());
            if (isLoggedIn(address, session, hostKeys)) {
                return session;
            }
        }
        throw new BantinException("publish.login", address.host(), address.user(), config.name());
    }

    /** False when the server lets nobody in with what was offered. */
    private static boolean isLoggedIn(RemoteAddress address, ClientSession session, HostKeys hostKeys) {
        try {
            session.auth().verify(PATIENCE);
            return true;
        } catch (IOException e) {
            hostKeys.explain();
            if (session.isOpen() || isRefusal(e)) {
                return false;
            }
            throw new BantinException(e, "publish.ssh.hung-up", address.host(), address.port());
        }
    }

    private static boolean isRefusal(IOException trouble) {
        String reason = String.valueOf(trouble.getMessage());
        return reason.contains("authentication") || reason.contains("Authentication");
    }

    private void addKeys(ClientSession session) {
        if (!config.identity().isEmpty()) {
            Path file = here.file(config.identity());
            if (!Files.exists(file)) {
                throw new BantinException("publish.identity.missing", file);
            }
            if (!addKey(session, file)) {
                throw new BantinException("publish.identity.unreadable", file);
            }
            return;
        }
        for (String name : USUAL_KEYS) {
            Path file = here.home().resolve(".ssh").resolve(name);
            if (Files.exists(file)) {
                addKey(session, file);
            }
        }
    }

    /** False when the file holds no key. */
    private boolean addKey(ClientSession session, Path file) {
        FilePasswordProvider passphrase = (where, resource, attempt) -> attempt > 0
                ? null
                : here.secret(config.name(), "PASSPHRASE")
                        .or(() -> talk.secret("publish.passphrase", file).map(String::new))
                        .orElse(null);
        try (java.io.InputStream in = Files.newInputStream(file)) {
            Iterable<KeyPair> pairs =
                    SecurityUtils.loadKeyPairIdentities(session, NamedResource.ofName(file.toString()), in, passphrase);
            if (pairs != null) {
                pairs.forEach(session::addPublicKeyIdentity);
            }
            return pairs != null;
        } catch (GeneralSecurityException | IOException e) {
            throw new BantinException(e, "publish.identity.locked", file);
        }
    }

    @Override
    public void close() {
        client.stop();
    }
}
