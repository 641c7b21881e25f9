package bantin.attachment;

import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names under which recordings keep words, whatever the file: of ID3, of Vorbis, of RIFF, of APE. */
final class Tags {
    private static final Map<String, Telling> KNOWN = Map.ofEntries(
            Map.entry("TPE1", Telling.PERSON),
            Map.entry("TPE2", Telling.PERSON),
            Map.entry("TPE3", Telling.PERSON),
            Map.entry("TPE4", Telling.PERSON),
            Map.entry("TCOM", Telling.PERSON),
            Map.entry("TEXT", Telling.PERSON),
            Map.entry("TENC", Telling.PERSON),
            Map.entry("TOPE", Telling.PERSON),
            Map.entry("TOWN", Telling.PERSON),
            Map.entry("TPUB", Telling.ORGANISATION),
            Map.entry("TCOP", Telling.ORGANISATION),
            Map.entry("TSSE", Telling.DEVICE),
            Map.entry("COMM", Telling.NOTE),
            Map.entry("USER", Telling.NOTE),
            Map.entry("TP1", Telling.PERSON),
            Map.entry("TP2", Telling.PERSON),
            Map.entry("TCM", Telling.PERSON),
            Map.entry("TEN", Telling.PERSON),
            Map.entry("TPB", Telling.ORGANISATION),
            Map.entry("COM", Telling.NOTE),
            Map.entry("IART", Telling.PERSON),
            Map.entry("IENG", Telling.PERSON),
            Map.entry("ITCH", Telling.PERSON),
            Map.entry("ICMS", Telling.ORGANISATION),
            Map.entry("ICMT", Telling.NOTE),
            Map.entry("ISBJ", Telling.NOTE),
            Map.entry("ISRF", Telling.DEVICE),
            Map.entry("ECOR", Telling.DEVICE),
            Map.entry("EMDL", Telling.DEVICE));

    private static final Pattern PLACE = Pattern.compile(".*(GPS|GEO|LATITUDE|LONGITUDE|LOCATION|XYZ).*");
    private static final Pattern PERSON = Pattern.compile(
            ".*(ARTIST|PERFORMER|COMPOSER|AUTHOR|OWNER|CONTACT|ENCODED.?BY|DIRECTOR|LYRICIST|CONDUCTOR).*");
    private static final Pattern ORGANISATION = Pattern.compile(".*(ORGANI[SZ]ATION|PUBLISHER|COMPANY|LABEL).*");
    private static final Pattern DEVICE = Pattern.compile(".*(DEVICE|CAMERA|RECORDER|MAKE|MODEL|SERIAL).*");
    private static final Pattern NOTE = Pattern.compile(".*(COMMENT|DESCRIPTION|NOTE).*");

    private Tags() {}

    static void tell(String name, String words, Told told) {
        String key = name.toUpperCase(Locale.ROOT);
        Telling known = KNOWN.get(key);
        if (known != null) {
            told.add(known, words);
        } else if (key.length() < 100) {
            byName(key, words, told);
        }
    }

    private static void byName(String key, String words, Told told) {
        if (PLACE.matcher(key).matches()) {
            told.add(Telling.PLACE, words);
        } else if (PERSON.matcher(key).matches()) {
            told.add(Telling.PERSON, words);
        } else if (ORGANISATION.matcher(key).matches()) {
            told.add(Telling.ORGANISATION, words);
        } else if (DEVICE.matcher(key).matches()) {
            told.add(Telling.DEVICE, words);
        } else if (NOTE.matcher(key).matches()) {
            told.add(Telling.NOTE, words);
        }
    }
}
