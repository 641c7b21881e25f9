package bantin.preview.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that a browser asks for, such as the end of a film. */
public record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    public long length() {
        return last - first + 1;
    }

    /** What a Range header means for a file. */
    public sealed interface Asked {
        /** No range, or one that may be passed over (several at once, another unit): the whole file. */
        record Whole() implements Asked {}

        record Part(ByteRange range) implements Asked {}

        /** Beyond the end of the file. */
        record Nowhere() implements Asked {}
    }

    public static Asked of(Optional<String> header, long size) {
        Matcher one = ONE.matcher(header.orElse(""));
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return new Asked.Whole();
        }
        if (one.group(1).isEmpty()) {
            long length = Math.min(size, Long.parseLong(one.group(2)));
            return length == 0 ? new Asked.Nowhere() : new Asked.Part(new ByteRange(size - length, size - 1));
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(one.group(2)));
        if (one.group(2).isEmpty() || Long.parseLong(one.group(2)) >= first) {
            return first >= size ? new Asked.Nowhere() : new Asked.Part(new ByteRange(first, last));
        }
        return new Asked.Whole();
    }
}
