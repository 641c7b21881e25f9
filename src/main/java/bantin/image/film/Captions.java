package bantin.image.film;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks whether browsers can show the captions of a film (WebVTT): where they can't read a line, they show none. */
public final class Captions {
    /** Captions of a film of many hours are a few hundred kilobytes. */
    public static final int LARGEST = 4 << 20;

    private static final int MOST_FAULTS = 10;
    private static final String ARROW = "-->";
    private static final Pattern TIME = Pattern.compile("(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");

    private Captions() {}

    /**
     * What keeps a browser from showing them.
     *
     * @param id of the problem
     * @param line from 1
     * @param text the line
     */
    public record Fault(String id, int line, String text) {}

    /** @param file all bytes of a file called {@code .vtt} */
    public static List<Fault> faults(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return List.of(new Fault("film.captions.letters", 1, ""));
        }
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (!first.matches("WEBVTT(?:[ \\t].*)?")) {
            return List.of(new Fault("film.captions.start", 1, first));
        }
        return times(lines);
    }

    private static List<Fault> times(List<String> lines) {
        List<Fault> faults = new ArrayList<>();
        long before = 0;
        for (int at = 0; at < lines.size() && faults.size() < MOST_FAULTS; at++) {
            String line = lines.get(at);
            int arrow = line.indexOf(ARROW);
            if (arrow < 0) {
                continue;
            }
            long from = milliseconds(line.substring(0, arrow).strip());
            long until =
                    milliseconds(line.substring(arrow + ARROW.length()).strip().replaceFirst("\\s.*", ""));
            if (from < before || until <= from) {
                faults.add(new Fault("film.captions.time", at + 1, line.strip()));
            }
            before = Math.max(before, from);
        }
        return faults;
    }

    /** Less than nothing for what is no time. */
    private static long milliseconds(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            return -1;
        }
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long minutes = hours * 60 + Long.parseLong(time.group(2));
        return (minutes * 60 + Long.parseLong(time.group(3))) * 1000 + Long.parseLong(time.group(4));
    }
}
