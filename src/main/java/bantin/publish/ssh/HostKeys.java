package bantin.publish.ssh;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.target.Dialogue;
import bantin.publish.target.RemoteAddress;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;

/**
 * Whether a server is the one that it was: its key stands in {@code site.yml} or in {@code known_hosts}; a new one is
 * asked about once and then pinned; a changed or revoked one is refused. A server has keys of several kinds and shows
 * the one that it is asked for first.
 */
final class HostKeys implements ServerKeyVerifier {
    /** OpenSSH asks in this order, so that a key which an administrator reads out is most likely the one shown. */
    private static final List<String> USUAL = List.of(
            "ssh-ed25519",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "rsa-sha2-512",
            "rsa-sha2-256");

    private final TargetConfig config;
    private final KnownHosts known;
    private final Dialogue dialogue;
    private final String server;
    private final Set<String> shown = new HashSet<>();
    private final Set<PublicKey> accepted = ConcurrentHashMap.newKeySet();
    private Optional<BantinException> refusal = Optional.empty();
    private final ReentrantLock question = new ReentrantLock();
    private volatile boolean worthAnotherCall;

    HostKeys(TargetConfig config, RemoteAddress address, KnownHosts known, Dialogue dialogue) {
        this.config = config;
        this.known = known;
        this.dialogue = dialogue;
        this.server = address.host() + ":" + address.port();
    }

    /** Those of the server's kinds of key that are still worth asking for, the one that is known first. */
    synchronized <T extends NamedResource> List<T> worthAsking(List<T> all) {
        List<String> types = config.hostKey().isEmpty() ? known.types() : List.of();
        List<T> asked = new ArrayList<>(all);
        // one authority for many servers is nothing that known_hosts is asked for here
        asked.removeIf(kind -> kind.getName().contains("-cert-") || shown.contains(type(kind.getName())));
        asked.sort(Comparator.comparing((T kind) -> !types.contains(type(kind.getName())))
                .thenComparing(kind -> USUAL.contains(kind.getName()) ? USUAL.indexOf(kind.getName()) : USUAL.size()));
        return asked;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
        if (known.isRevoked(key)) {
            refuse(new BantinException("publish.host-key.revoked", server, fingerprint(key), known.file()));
            return false;
        }
        return config.hostKey().isEmpty() ? isKnown(key) : isPinned(key);
    }

    private synchronized boolean isPinned(PublicKey key) {
        if (config.hostKey().equals(fingerprint(key))) {
            refusal = Optional.empty();
            return true;
        }
        refuse(new BantinException("publish.host-key.changed", server, fingerprint(key), config.hostKey(), "site.yml"));
        // the fingerprint does not tell of which kind the key is
        worthAnotherCall = shown.add(KeyUtils.getKeyType(key));
        return false;
    }

    private boolean isKnown(PublicKey key) {
        if (accepted.contains(key) || known.isKnown(key)) {
            return true;
        }
        Optional<String> expected = known.fingerprint();
        if (expected.isPresent()) {
            refuse(new BantinException(
                    "publish.host-key.changed", server, fingerprint(key), expected.get(), known.file()));
            return false;
        }
        return isAccepted(key);
    }

    private boolean isAccepted(PublicKey key) {
        question.lock();
        try {
            boolean yes = dialogue.confirm("publish.host-key.ask", server, fingerprint(key));
            if (yes) {
                accepted.add(key);
                known.add(key);
                // who asked an administrator first took longer than a server waits
                worthAnotherCall = true;
            } else {
                refuse(new BantinException("publish.host-key.unknown", server, fingerprint(key), config.name()));
            }
            return yes;
        } finally {
            question.unlock();
        }
    }

    private synchronized void refuse(BantinException reason) {
        refusal = refusal.or(() -> Optional.of(reason));
    }

    /** Whether an editor is about to answer. */
    boolean isAsking() {
        return question.isLocked();
    }

    /** Waits for an answer that is due, and says whether a call that came to nothing should be made again. */
    boolean isWorthAnotherCall() {
        question.lock();
        try {
            boolean worth = worthAnotherCall;
            worthAnotherCall = false;
            return worth;
        } finally {
            question.unlock();
        }
    }

    /** Throws the reason when this is why no connection came about. */
    synchronized void explain() {
        refusal.ifPresent(reason -> {
            throw reason;
        });
    }

    private static String type(String algorithm) {
        return KeyUtils.getCanonicalKeyType(algorithm);
    }

    private static String fingerprint(PublicKey key) {
        return String.valueOf(KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
    }
}
