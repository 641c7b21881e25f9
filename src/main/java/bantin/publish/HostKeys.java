package bantin.publish;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;

/**
 * Whether a server is the one that it was: its key stands in {@code site.yml} or in {@code known_hosts}; a new one is
 * asked about once and then pinned; a changed one is refused.
 */
final class HostKeys implements ServerKeyVerifier {
    private final TargetConfig config;
    private final Talk talk;
    private final KnownHostsServerKeyVerifier known;
    private final AtomicReference<BantinException> refusal = new AtomicReference<>();

    HostKeys(TargetConfig config, Path knownHosts, Talk talk) {
        this.config = config;
        this.talk = talk;
        this.known = new KnownHostsServerKeyVerifier((session, address, key) -> isAccepted(address, key), knownHosts) {
            @Override
            public boolean acceptModifiedServerKey(
                    ClientSession session,
                    SocketAddress address,
                    KnownHostEntry entry,
                    PublicKey expected,
                    PublicKey actual) {
                refusal.set(new BantinException(
                        "publish.host-key.changed",
                        name(address),
                        fingerprint(actual),
                        fingerprint(expected),
                        knownHosts));
                return false;
            }
        };
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
        if (config.hostKey().isEmpty()) {
            return known.verifyServerKey(session, address, key);
        }
        boolean pinned = config.hostKey().equals(fingerprint(key));
        if (!pinned) {
            refusal.set(new BantinException(
                    "publish.host-key.changed", name(address), fingerprint(key), config.hostKey(), "site.yml"));
        }
        return pinned;
    }

    /** Throws the reason when this is why no connection came about. */
    void explain() {
        BantinException reason = refusal.get();
        if (reason != null) {
            throw reason;
        }
    }

    private boolean isAccepted(SocketAddress address, PublicKey key) {
        boolean accepted = talk.confirm("publish.host-key.ask", name(address), fingerprint(key));
        if (!accepted) {
            refusal.set(
                    new BantinException("publish.host-key.unknown", name(address), fingerprint(key), config.name()));
        }
        return accepted;
    }

    private static String fingerprint(PublicKey key) {
        return String.valueOf(KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
    }

    private static String name(SocketAddress address) {
        return address instanceof InetSocketAddress host
                ? host.getHostString() + ":" + host.getPort()
                : String.valueOf(address);
    }
}
