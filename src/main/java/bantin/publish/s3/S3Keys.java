package bantin.publish.s3;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.target.Dialogue;
import bantin.publish.target.ThisComputer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who we are to an S3 service: from the environment, else from a profile in the file that all S3 tools share, else
 * typed by the editor.
 *
 * @param session empty for keys that don't run out
 */
record S3Keys(String id, String secret, String session) {

    static S3Keys find(TargetConfig config, ThisComputer computer, Dialogue dialogue) throws IOException {
        Optional<String> id = computer.variable("AWS_ACCESS_KEY_ID");
        Optional<String> secret = computer.variable("AWS_SECRET_ACCESS_KEY");
        if (id.isPresent() && secret.isPresent()) {
            return new S3Keys(
                    id.get(),
                    secret.get(),
                    computer.variable("AWS_SESSION_TOKEN").orElse(""));
        }
        Map<String, String> profile = profile(computer);
        if (profile.containsKey("aws_access_key_id") && profile.containsKey("aws_secret_access_key")) {
            return new S3Keys(
                    profile.get("aws_access_key_id"),
                    profile.get("aws_secret_access_key"),
                    profile.getOrDefault("aws_session_token", ""));
        }
        Optional<char[]> typedId = dialogue.secret("publish.s3.id", config.to());
        Optional<char[]> typed = typedId.isEmpty() ? typedId : dialogue.secret("publish.s3.secret", config.to());
        return new S3Keys(
                new String(typedId.orElseThrow(() -> new BantinException("publish.s3.keys", config.to()))),
                new String(typed.orElseThrow(() -> new BantinException("publish.s3.keys", config.to()))),
                "");
    }

    private static Map<String, String> profile(ThisComputer computer) throws IOException {
        Path file = computer.variable("AWS_SHARED_CREDENTIALS_FILE")
                .map(computer::file)
                .orElse(computer.home().resolve(".aws/credentials"));
        Map<String, String> values = new HashMap<>();
        if (!Files.exists(file)) {
            return values;
        }
        String wanted = "[" + computer.variable("AWS_PROFILE").orElse("default") + "]";
        String section = "";
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int equals = line.indexOf('=');
            if (line.strip().startsWith("[")) {
                section = line.strip();
            } else if (section.equals(wanted) && equals > 0) {
                values.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return values;
    }

    /** Never the secret: a record would print it in any message. */
    @Override
    public String toString() {
        return id;
    }
}
