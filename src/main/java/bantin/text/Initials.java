package bantin.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A person's name made unknown to strangers: {@code Nguyễn Thị Hoa} is {@code N.T.H.} */
public final class Initials {
    private Initials() {}

    public static String of(String name) {
        return Arrays.stream(name.strip().split("[\\s.]+"))
                // what is no word says nothing of a name, and a number may say too much
                .map(word -> word.replaceFirst("^[^\\p{L}]+", ""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }
}
