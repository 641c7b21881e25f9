package bantin.publish.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.digest.DigestUtils;

/**
 * The file in which OpenSSH too keeps the keys of servers: hashed names, other ports and revoked keys mean the same here.
 * The library understands a line and matches it. Its own verifier reads the file whole or not at all: after one line that
 * it does not know, a key that was changed would be taken for the key of a new server.
 */
final class KnownHosts {
    private final Path file;
    private final String host;
    private final int port;

    KnownHosts(Path file, String host, int port) {
        this.file = file;
        this.host = host.toLowerCase(Locale.ROOT);
        this.port = port;
    }

    Path file() {
        return file;
    }

    /** Kinds of key that this server is known by, such as {@code ssh-ed25519}. */
    List<String> types() {
        return keys("").stream().map(PublicKeyEntry::getKeyType).distinct().toList();
    }

    boolean isKnown(PublicKey key) {
        return keys("").contains(entry(key));
    }

    boolean isRevoked(PublicKey key) {
        return keys("revoked").contains(entry(key));
    }

    private static PublicKeyEntry entry(PublicKey key) {
        return PublicKeyEntry.parsePublicKeyEntry(PublicKeyEntry.toString(key));
    }

    /** The fingerprint of a key that this server is known by. */
    Optional<String> fingerprint() {
        return keys("").stream().findFirst().map(key -> {
            try {
                return DigestUtils.getFingerPrint(BuiltinDigests.sha256, key.getKeyData());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Remembers a key. Where the file can't be written, it is asked about again the next time. */
    void add(PublicKey key) {
        try {
            append(key);
        } catch (IOException e) {
            return;
        }
    }

    private void append(PublicKey key) throws IOException {
        boolean isNew = !Files.exists(file);
        String before = isNew ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
        StringBuilder line = new StringBuilder(before.isEmpty() || before.endsWith("\n") ? "" : "\n");
        line.append(port == SshConstants.DEFAULT_PORT ? host : "[" + host + "]:" + port);
        line.append(' ').append(PublicKeyEntry.toString(key)).append('\n');
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (isNew && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Keys of the server that have this mark, or none when it is empty. */
    private List<PublicKeyEntry> keys(String mark) {
        // a pattern without a port, such as a star, is meant for all ports when it takes trust away
        boolean anyPort = !mark.isEmpty();
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .map(KnownHosts::understood)
                    .flatMap(Optional::stream)
                    .filter(entry -> mark.equals(Objects.requireNonNullElse(entry.getMarker(), "")))
                    .filter(entry -> entry.isHostMatch(host, port)
                            || anyPort && entry.isHostMatch(host, SshConstants.DEFAULT_PORT))
                    .map(KnownHostEntry::getKeyEntry)
                    .map(key -> new PublicKeyEntry(key.getKeyType(), key.getKeyData()))
                    .toList();
        } catch (IOException e) {
            // no file, or none that may be read: no server is known
            return List.of();
        }
    }

    /** Empty for a line that nobody understands, which OpenSSH passes over too. */
    private static Optional<KnownHostEntry> understood(String line) {
        try {
            return Optional.ofNullable(KnownHostEntry.parseKnownHostEntry(line))
                    .filter(entry -> entry.getKeyEntry() != null);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
