package bantin.publish.target;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * What the publisher may know of the computer that it runs on.
 *
 * @param home the folder with {@code .ssh}
 * @param user who is logged in: the account name on a server when the address has none
 * @param clock what S3 requests are signed with
 */
public record ThisComputer(Path home, String user, Map<String, String> environment, InstantSource clock) {

    public ThisComputer {
        environment = Map.copyOf(environment);
    }

    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** {@code ~/x} is a file of the user's home; so is {@code ~\x}, as Windows writes it. */
    public Path file(String path) {
        return path.matches("~([/\\\\].*)?") ? home.resolve(path.replaceFirst("~[/\\\\]*", "")) : Path.of(path);
    }

    /** {@code BANTIN_PRODUCTION_PASSWORD}, or {@code BANTIN_PASSWORD} for all targets. */
    public Optional<String> secret(String target, String what) {
        String name = target.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return variable("BANTIN_" + name + "_" + what).or(() -> variable("BANTIN_" + what));
    }
}
