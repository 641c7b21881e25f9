package bantin.attachment;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody went: files of which the place is the content. */
final class Tracks {
    private static final Pattern START =
            Pattern.compile("<(?:[\\w-]{1,20}:)?(?:gpx|kml|TrainingCenterDatabase)[\\s>]|^\\$G[PNLAB](?:GGA|RMC|GLL),");
    private static final Pattern POINT = Pattern.compile(
            "(?:lat|lon)\\s*=\\s*[\"'][\\d.-]|<coordinates>|<(?:gx:)?coord>|<LatitudeDegrees>|^\\$G[PNLAB](?:GGA|RMC|GLL),");
    private static final Pattern CREATOR = Pattern.compile("<gpx[^>]{0,1000}?creator\\s*=\\s*[\"']([^\"']{1,80})");
    private static final Pattern AUTHOR = Pattern.compile("<author>\\s*<name>([^<]{1,80})|<atom:name>([^<]{1,80})");

    private Tracks() {}

    static boolean isTrack(byte[] start) {
        boolean sportsWatch = start.length > 12 && new String(start, 8, 4, StandardCharsets.ISO_8859_1).equals(".FIT");
        return sportsWatch || START.matcher(head(start)).find();
    }

    private static String head(byte[] start) {
        return new String(start, 0, Math.min(start.length, 2000), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    static void read(OpenFile file, Told told) throws IOException {
        tell(file.start(1 << 20), told);
    }

    static void tell(byte[] bytes, Told told) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (POINT.matcher(text).find() || text.startsWith(".FIT", 8)) {
            told.add(Telling.PLACE);
        }
        Matcher creator = CREATOR.matcher(text);
        if (creator.find()) {
            told.add(Telling.DEVICE, creator.group(1));
        }
        Matcher author = AUTHOR.matcher(text);
        if (author.find()) {
            told.add(Telling.PERSON, author.group(1) == null ? author.group(2) : author.group(1));
        }
    }
}
