package bantin.image;

import bantin.hash.Fingerprint;
import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.file.Refused;
import bantin.image.notes.PhotoInfo;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One picture file as the index remembers it.
 *
 * @param path within the site
 * @param stamp size and times of the file when it was read
 * @param content names the photo wherever it lies
 */
public record PhotoEntry(String path, String stamp, Fingerprint content, Outcome<PhotoInfo> probed) {
    private static final String REFUSED = "!";

    /** One line of text, the fields parted by tabs. */
    String line() {
        List<String> fields = new ArrayList<>(List.of(path, stamp, content.hex()));
        probed.refused().ifPresent(refused -> {
            fields.add(REFUSED);
            fields.add(refused.id());
            fields.addAll(refused.args());
        });
        probed.value()
                .ifPresent(info -> fields.addAll(List.of(
                        info.format().name(),
                        String.valueOf(info.width()),
                        String.valueOf(info.height()),
                        String.valueOf(info.orientation()),
                        info.takenAt() == null ? "" : info.takenAt().toString(),
                        info.caption(),
                        info.credit(),
                        info.copyright(),
                        (info.hasPosition() ? "p" : "")
                                + (info.animated() ? "m" : "")
                                + (info.alpha() ? "a" : "")
                                + (info.drawing() ? "d" : "")
                                + (info.progressive() ? "s" : ""),
                        info.colour(),
                        String.valueOf(info.lost()))));
        return String.join("\t", fields.stream().map(PhotoEntry::escaped).toList());
    }

    /** Empty for a line that was not written by {@link #line}. */
    static Optional<PhotoEntry> parse(String line) {
        List<String> f =
                Arrays.stream(line.split("\t", -1)).map(PhotoEntry::unescaped).toList();
        try {
            Fingerprint content = new Fingerprint(f.get(2));
            return Optional.of(new PhotoEntry(f.get(0), f.get(1), content, probed(f)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Outcome<PhotoInfo> probed(List<String> f) {
        if (f.get(3).equals(REFUSED)) {
            return Outcome.refused(new Refused(f.get(4), f.subList(5, f.size())));
        }
        String marks = f.get(11);
        return Outcome.of(new PhotoInfo(
                PhotoFormat.valueOf(f.get(3)),
                Integer.parseInt(f.get(4)),
                Integer.parseInt(f.get(5)),
                Integer.parseInt(f.get(6)),
                f.get(7).isEmpty() ? null : LocalDateTime.parse(f.get(7)),
                f.get(8),
                f.get(9),
                f.get(10),
                marks.contains("p"),
                marks.contains("m"),
                marks.contains("a"),
                marks.contains("d"),
                marks.contains("s"),
                f.get(12),
                Integer.parseInt(f.get(13))));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char next = text.charAt(++i);
            plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
        }
        return plain.toString();
    }
}
