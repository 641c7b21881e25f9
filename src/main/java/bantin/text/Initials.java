package bantin.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A person's name made unknown to strangers: {@code Nguyễn Thị Hoa} is {@code N.T.H.} */
public final class Initials {
    private Initials() {}

    public static String of(String name) {
        return Arrays.stream(name.strip().split("[\\s.]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }
}
