package bantin.content.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The bodies of {@code payloads.txt}: each calls {@code boom()}, or loads {@code EVIL}, unless it is cleaned. */
public final class Payloads {
    private Payloads() {}

    public static List<String> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(Payloads.class.getResourceAsStream("payloads.txt"))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n====\n"));
        }
    }
}
