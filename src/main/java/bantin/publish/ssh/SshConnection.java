package bantin.publish.ssh;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.target.Ahead;
import bantin.publish.target.Dialogue;
import bantin.publish.target.RemoteAddress;
import bantin.publish.target.ThisComputer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.sshd.agent.SshAgentFactory;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.auth.password.PasswordIdentityProvider;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;

/** A session on an SSH server. It tries the agent, then key files, then a password from the environment or the editor. */
public final class SshConnection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Whom to call, and who looks at the key that is shown. */
    private record Call(RemoteAddress address, HostKeys hostKeys) {}

    private final TargetConfig config;
    private final ThisComputer computer;
    private final Dialogue dialogue;
    private final SshClient client = newClient();

    private SshConnection(TargetConfig config, ThisComputer computer, Dialogue dialogue) {
        this.config = config;
        this.computer = computer;
        this.dialogue = dialogue;
    }

    /** Loads the ciphers and all else that a first connection needs, which takes longer than connecting. */
    public static void warmUp() {
        Ahead.begin(SshConnection::newClient);
    }

    private static SshClient newClient() {
        JdkSecurity.register();
        return SshClient.setUpDefaultClient();
    }

    /** The caller closes the connection; it is closed here already when no session came about. */
    public static SshConnection open(TargetConfig config, ThisComputer computer, Dialogue dialogue) {
        return new SshConnection(config, computer, dialogue);
    }

    public ClientSession session(RemoteAddress address) throws IOException {
        KnownHosts known = new KnownHosts(computer.home().resolve(".ssh/known_hosts"), address.host(), address.port());
        HostKeys hostKeys = new HostKeys(config, address, known, dialogue);
        client.setServerKeyVerifier(hostKeys);
        preferWhatIsFast();
        // pages and lists of files become a quarter; no line is as quick as this computer packs
        client.setCompressionFactories(List.of(BuiltinCompressions.delayedZlib, BuiltinCompressions.none));
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setPasswordIdentityProvider(PasswordIdentityProvider.EMPTY_PASSWORDS_PROVIDER);
        // else each command waits for the server to confirm the words before it, which it does after 40 ms
        CoreModuleProperties.TCP_NODELAY.set(client, true);
        CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, Duration.ofSeconds(15));
        CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, 3);
        // which kinds of key the server is asked for says nothing about the editor's own
        client.setUserAuthFactories(List.of(
                new UserAuthPublicKeyFactory(client.getSignatureFactories()),
                UserAuthKeyboardInteractiveFactory.INSTANCE,
                UserAuthPasswordFactory.INSTANCE));
        SshKeys keys = new SshKeys(config, computer, dialogue);
        client.start();
        Call call = new Call(address, hostKeys);
        return byAgentOrPlainKey(call, keys)
                .or(() -> keys.locked().stream()
                        .map(keys::unlocked)
                        .filter(pairs -> !pairs.isEmpty())
                        .flatMap(pairs -> login(call, with(pairs)).stream())
                        .findFirst())
                .orElseGet(() -> byPassword(call, keys));
    }

    private Optional<ClientSession> byAgentOrPlainKey(Call call, SshKeys keys) {
        // a key that was named is meant, and no other; when it is locked, the agent may know it
        boolean named = !config.identity().isEmpty() && !keys.plain().isEmpty();
        Optional<SshAgentFactory> agent = computer.variable("SSH_AUTH_SOCK")
                .filter(socket -> !named)
                .map(Path::of)
                .flatMap(AgentSocket::factory);
        client.setAgentFactory(agent.orElse(null));
        Optional<ClientSession> session = login(call, with(keys.plain()));
        client.setAgentFactory(null);
        // an agent of many keys may have used up the patience of the server
        return session.isEmpty() && agent.isPresent() && !keys.plain().isEmpty()
                ? login(call, with(keys.plain()))
                : session;
    }

    private static Consumer<ClientSession> with(List<KeyPair> keys) {
        return session -> keys.forEach(session::addPublicKeyIdentity);
    }

    private ClientSession byPassword(Call call, SshKeys keys) {
        RemoteAddress address = call.address();
        Optional<String> password = computer.secret(config.name(), "PASSWORD")
                .or(() -> dialogue.secret("publish.password", address.user(), address.host())
                        .map(String::new));
        if (password.isEmpty() && keys.trouble().isPresent()) {
            throw keys.trouble().get();
        }
        return password.flatMap(word -> login(call, session -> session.addPasswordIdentity(word)))
                .orElseThrow(() -> new BantinException("publish.login", address.host(), address.user(), config.name()));
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

    /** Empty when the server lets nobody in with what was offered. */
    private Optional<ClientSession> login(Call call, Consumer<ClientSession> offer) {
        ClientSession session = connect(call);
        offer.accept(session);
        try {
            AuthFuture answer = session.auth();
            boolean slow = true;
            while (slow) {
                // an editor who is asked something may take her time
                slow = !answer.await(PATIENCE) && call.hostKeys().isAsking();
            }
            answer.verify(Duration.ofMillis(1));
            return Optional.of(session);
        } catch (IOException e) {
            boolean refused = isRefusal(e);
            session.close(true);
            if (call.hostKeys().isWorthAnotherCall()) {
                return login(call, offer);
            }
            call.hostKeys().explain();
            if (refused) {
                return Optional.empty();
            }
            throw new BantinException(
                    e,
                    "publish.ssh.hung-up",
                    call.address().host(),
                    call.address().port());
        }
    }

    private ClientSession connect(Call call) {
        RemoteAddress address = call.address();
        try {
            client.setSignatureFactories(call.hostKeys().worthAsking(client.getSignatureFactories()));
            return client.connect(address.user(), address.host(), address.port())
                    .verify(PATIENCE)
                    .getSession();
        } catch (IOException e) {
            throw new BantinException(e, "publish.unreachable", address.host(), address.port());
        }
    }

    private static boolean isRefusal(IOException trouble) {
        String reason = String.valueOf(trouble.getMessage());
        return reason.contains("authentication") || reason.contains("Authentication");
    }

    @Override
    public void close() {
        client.stop();
    }
}
