package bantin.output;

import bantin.hash.FullHash;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the text of a manifest. A publish reads several of ten thousand lines each, so it looks at each letter once. */
public final class ManifestReader {
    private static final int HASH = 64;
    private static final int LONGEST_SIZE = 19;

    private final String text;
    private final TreeMap<OutputPath, Manifest.Entry> files = new TreeMap<>();

    private ManifestReader(String text) {
        this.text = text;
    }

    /** Empty when any line is not one that {@link Manifest#text()} writes: a damaged manifest is as good as none. */
    public static Optional<Manifest> read(String text) {
        ManifestReader reader = new ManifestReader(text);
        for (int start = 0; start < text.length(); ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (end > start && !reader.readLine(start, end)) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.of(new Manifest(reader.files));
    }

    /** Hash, blank, size, blank, path. */
    private boolean readLine(int start, int end) {
        int size = start + HASH + 1;
        int blank = size < end ? text.indexOf(' ', size) : -1;
        if (blank < 0 || blank >= end || text.charAt(size - 1) != ' ') {
            return false;
        }
        String path = text.substring(blank + 1, end);
        if (!isHash(start) || !isNumber(size, blank) || !OutputPath.isSafe(path)) {
            return false;
        }
        FullHash hash = new FullHash(text.substring(start, start + HASH));
        files.put(OutputPath.of(path), new Manifest.Entry(Long.parseLong(text, size, blank, 10), hash));
        return true;
    }

    private boolean isHash(int start) {
        for (int i = start; i < start + HASH; i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumber(int start, int end) {
        int first = text.charAt(start) == '-' ? start + 1 : start;
        for (int i = first; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end > first && end - start < LONGEST_SIZE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
