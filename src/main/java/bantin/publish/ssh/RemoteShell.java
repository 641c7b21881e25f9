package bantin.publish.ssh;

import bantin.hash.FullHash;
import bantin.publish.target.Target;
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
 * Lets the server list, hash and link its files by itself, where the account may run commands: asking for ten thousand
 * folders one by one takes seconds. Besides questions, only the sharing of unchanged files is put this way; an account
 * that may only use SFTP answers something else, which is taken for no.
 */
final class RemoteShell {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** What a server that understood says last. */
    private static final String END = "bantin-end";

    private final ClientSession session;
    private final String root;

    RemoteShell(ClientSession session, String root) {
        this.session = session;
        this.root = root;
    }

    /** What {@link Target#list} promises of a folder that is there. Empty when the server doesn't say. */
    Optional<Map<String, Long>> files(String folder) {
        String at = root + folder;
        return run(
                        "find " + quoted(at.isEmpty() ? "." : at) + " -type f -printf '%s %P\\0' -o ! -type d -printf '"
                                + Target.NO_FILE + " %P\\0'",
                        "")
                .flatMap(said -> sizes(folder, said));
    }

    private static Optional<Map<String, Long>> sizes(String folder, String said) {
        Map<String, Long> sizes = new HashMap<>();
        for (int start = 0; start < said.length(); ) {
            int end = said.indexOf('\0', start);
            int space = said.indexOf(' ', start);
            if (space <= start || end < space) {
                return Optional.empty();
            }
            try {
                sizes.put(folder + said.substring(space + 1, end), Long.parseLong(said, start, space, 10));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.of(sizes);
    }

    /** False when the server did not do it; it may have linked a part of the files then. */
    boolean link(FolderCopy copy) {
        String from = quoted(root + copy.from());
        String to = quoted(root + copy.to());
        // the words that only a Unix shell understands come first: any other one stops there
        String made = "test -d " + from + " && umask 022 && mkdir -p " + to + " && cd " + from;
        String there = root.startsWith("/") ? to : "\"$OLDPWD\"/" + to;
        return run(made + " && xargs -0 cp -l --parents -t " + there + " --", String.join("\0", copy.names()) + "\0")
                .isPresent();
    }

    /** Empty when the server doesn't hash every one of them. */
    Optional<Map<String, FullHash>> hashes(Collection<String> paths) {
        StringBuilder names = new StringBuilder();
        paths.forEach(path -> names.append(root).append(path).append('\0'));
        Map<String, FullHash> hashes = new HashMap<>();
        for (String line :
                run("xargs -0 -r sha256sum --", names.toString()).orElse("").split("\n")) {
            // 64 digits, a blank, a blank or a star, the name
            if (line.length() > 66
                    && line.startsWith(root, 66)
                    && line.substring(0, 64).matches("[0-9a-f]{64}")) {
                hashes.put(line.substring(66 + root.length()), new FullHash(line.substring(0, 64)));
            }
        }
        return hashes.keySet().containsAll(paths) ? Optional.of(hashes) : Optional.empty();
    }

    private Optional<String> run(String command, String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ChannelExec channel = session.createExecChannel(command + " && printf " + END)) {
            channel.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            channel.setOut(out);
            channel.setErr(new ByteArrayOutputStream());
            channel.open().verify(PATIENCE);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
        } catch (IOException e) {
            return Optional.empty();
        }
        String said = out.toString(StandardCharsets.UTF_8);
        return said.endsWith(END) ? Optional.of(said.substring(0, said.length() - END.length())) : Optional.empty();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
