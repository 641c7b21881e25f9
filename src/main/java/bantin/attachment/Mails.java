package bantin.attachment;

import bantin.attachment.told.OpenFile;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of mail programs, pages that a browser saved as one file, cards of persons, appointments. */
final class Mails {
    private static final int LONGEST_HEAD = 256 << 10;
    private static final int LONGEST_CARDS = 4 << 20;
    private static final Set<String> WHO = Set.of("from", "received", "return-path", "snapshot-content-location");
    private static final Set<String> WHAT = Set.of("mime-version", "message-id", "date", "subject");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}):.*");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern PEOPLE = Pattern.compile("(?im)^(?:from|to|cc|bcc|reply-to|sender):.{0,2000}");
    private static final Pattern LOCATION =
            Pattern.compile("(?im)^(?:snapshot-content-location|content-location|from): {0,3}<?(file:/{0,3}.{1,200})");
    private static final Pattern CARD = Pattern.compile(
            "(?im)^(FN|TEL|EMAIL|ADR|BDAY|ORG|GEO|ATTENDEE|ORGANIZER)((?:;[^:\\n]{0,300})?):(.{1,400})");

    private Mails() {}

    static boolean isMail(byte[] start) {
        Set<String> names = new HashSet<>();
        for (String line : text(start).split("\\r?\\n")) {
            Matcher header = HEADER.matcher(line);
            if (line.isEmpty() || !header.matches() && !line.startsWith(" ") && !line.startsWith("\t")) {
                break;
            }
            if (header.matches()) {
                names.add(header.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return WHO.stream().anyMatch(names::contains) && WHAT.stream().anyMatch(names::contains);
    }

    static boolean isCardOrCalendar(byte[] start) {
        String text = text(start).stripLeading();
        return text.regionMatches(true, 0, "BEGIN:VCARD", 0, 11)
                || text.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    static void read(OpenFile file, Told told) throws IOException {
        String text = text(file.start(LONGEST_HEAD));
        String head = text.split("\\r?\\n\\r?\\n", 2)[0];
        Matcher people = PEOPLE.matcher(head);
        while (people.find()) {
            Matcher address = ADDRESS.matcher(people.group());
            while (address.find()) {
                told.add(Telling.CONTACT, address.group());
            }
        }
        Matcher location = LOCATION.matcher(head);
        while (location.find()) {
            told.add(Telling.PATH, location.group(1));
        }
    }

    static void cards(OpenFile file, Told told) throws IOException {
        Matcher line = CARD.matcher(text(file.start(LONGEST_CARDS)));
        while (line.find()) {
            String words = line.group(3).strip();
            switch (line.group(1).toUpperCase(Locale.ROOT)) {
                case "FN" -> told.add(Telling.PERSON, words);
                case "ORG" -> told.add(Telling.ORGANISATION, words);
                case "GEO" -> told.add(Telling.PLACE, words);
                case "ATTENDEE", "ORGANIZER" -> told.add(Telling.CONTACT, words.replaceFirst("(?i)^mailto:", ""));
                default -> told.add(Telling.CONTACT, words.replace(";", " "));
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
    }
}
