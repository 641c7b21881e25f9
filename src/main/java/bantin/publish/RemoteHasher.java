package bantin.publish;

import bantin.hash.FullHash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/**
 * Lets the server hash its files with {@code sha256sum}, where the account may run commands; one that may only use SFTP
 * answers something else, which is taken for no.
 */
final class RemoteHasher {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ClientSession session;
    private final String root;

    RemoteHasher(ClientSession session, String root) {
        this.session = session;
        this.root = root;
    }

    /** Empty when the server doesn't hash every one of them. */
    Optional<Map<String, FullHash>> hashes(Collection<String> paths) {
        StringBuilder names = new StringBuilder();
        paths.forEach(path -> names.append(root).append(path).append('\0'));
        String said;
        try {
            said = run("xargs -0 sha256sum --", names.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
        Map<String, FullHash> hashes = new HashMap<>();
        for (String line : said.split("\n")) {
            // 64 digits, a blank, a blank or a star, the name
            if (line.length() > 66
                    && line.startsWith(root, 66)
                    && line.substring(0, 64).matches("[0-9a-f]{64}")) {
                hashes.put(line.substring(66 + root.length()), new FullHash(line.substring(0, 64)));
            }
        }
        return hashes.keySet().containsAll(paths) ? Optional.of(hashes) : Optional.empty();
    }

    private String run(String command, String input) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (ChannelExec channel = session.createExecChannel(command)) {
            channel.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            channel.setOut(said);
            channel.setErr(new ByteArrayOutputStream());
            channel.open().verify(PATIENCE);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
