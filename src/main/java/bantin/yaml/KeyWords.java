package bantin.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What keys say of themselves, in English: each Vietnamese sentence beside its other half. */
public final class KeyWords {
    private KeyWords() {}

    /** The sentences in a language; as they are in any but English. */
    public static UnaryOperator<String> in(String lang) {
        if (!lang.equals("en")) {
            return UnaryOperator.identity();
        }
        Map<String, String> english = english();
        return sentence -> english.getOrDefault(sentence, sentence);
    }

    public static Map<String, String> english() {
        Map<String, String> english = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(KeyWords.class.getResourceAsStream("en.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(line -> english.put(line[0], line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return english;
    }
}
