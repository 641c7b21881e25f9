package bantin.publish.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.digest.DigestUtils;

/** The file in which OpenSSH too keeps the keys of servers: hashed names, other ports and revoked keys mean the same here. */
final class KnownHosts {
    private static final int USUAL_PORT = 22;

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
        return keys("").map(entry -> entry.getKeyEntry().getKeyType())
                .distinct()
                .toList();
    }

    boolean isKnown(PublicKey key) {
        return keys("").anyMatch(entry -> written(entry).equals(PublicKeyEntry.toString(key)));
    }

    boolean isRevoked(PublicKey key) {
        return keys("revoked").anyMatch(entry -> written(entry).equals(PublicKeyEntry.toString(key)));
    }

    /** The fingerprint of a key that this server is known by. */
    Optional<String> fingerprint() {
        return keys("").map(entry -> fingerprint(entry.getKeyEntry().getKeyData()))
                .findFirst();
    }

    private static String fingerprint(byte[] key) {
        try {
            return DigestUtils.getFingerPrint(BuiltinDigests.sha256, key);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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
        String name = port == USUAL_PORT ? host : "[" + host + "]:" + port;
        String line = (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + name + " "
                + PublicKeyEntry.toString(key) + "\n";
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (isNew && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Entries for the server that have this mark, or none when it is empty. */
    private Stream<KnownHostEntry> keys(String mark) {
        boolean revoked = !mark.isEmpty();
        return entries().stream()
                .filter(entry -> mark.equals(Objects.requireNonNullElse(entry.getMarker(), "")))
                // a pattern without a port, such as a star, is meant for all ports when it takes trust away
                .filter(entry -> entry.isHostMatch(host, port) || revoked && entry.isHostMatch(host, USUAL_PORT));
    }

    private List<KnownHostEntry> entries() {
        List<KnownHostEntry> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                    entry(line.strip()).ifPresent(entries::add);
                }
            }
        } catch (IOException e) {
            // no file, or none that may be read: no server is known
            return List.of();
        }
        return entries;
    }

    /** Empty for a line that nobody understands, which OpenSSH passes over too. */
    private static Optional<KnownHostEntry> entry(String line) {
        try {
            return Optional.ofNullable(KnownHostEntry.parseKnownHostEntry(line))
                    .filter(entry -> entry.getKeyEntry() != null);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String written(KnownHostEntry entry) {
        return entry.getKeyEntry().getKeyType() + " "
                + Base64.getEncoder().encodeToString(entry.getKeyEntry().getKeyData());
    }
}
