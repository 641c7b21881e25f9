package bantin.text;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of a day as offices write them: {@code 08 giờ 00'}, {@code từ 7h30 đến 11 giờ}, {@code 14g - 16g30}, {@code 8 giờ
 * kém 15}, {@code 9 giờ rưỡi}.
 *
 * @param from when it begins
 * @param until when it ends, if that is written; on the next day if that is no later: {@code 23 giờ đến 1 giờ}
 */
public record Hours(LocalTime from, Optional<LocalTime> until) {
    /** A letter that begins another word is none: {@code 12 học sinh}. */
    private static final String UNIT = "(?:gio|[gh](?=ruoi|kem|[^a-z]|$))";

    private static final Pattern TIME = Pattern.compile("(?<![0-9:/.])([01]?[0-9]|2[0-4])\\s{0,3}(?:" + UNIT
            + "|:)\\s{0,3}([0-5][0-9](?![0-9]))?" + "(?:\\s{0,3}(ruoi)|\\s{0,3}kem\\s{0,3}([0-5]?[0-9])(?![0-9]))?");
    /** Minutes before an hour, in words. */
    private static final Pattern SHORT_OF = Pattern.compile("[0-9]\\s{0,3}(?:gio|g|h)\\s{0,3}kem\\b(?!\\s{0,3}[0-9])");

    private static final String TO = "\\s{0,3}(?:phut|')?\\s{0,3}(?:den|toi|[-–—])\\s{0,3}";

    /** What stands between the hours of one night; an earlier hour after other words is that of something else. */
    private static final Pattern UNTIL = Pattern.compile(TO);

    /** A midnight at which something seems to begin: of which day, only its writer knows. */
    private static final Pattern BEGUN_AT_MIDNIGHT = Pattern.compile(
            "(?<![0-9:/.])24\\s{0,3}(?:" + UNIT + "|:)\\s{0,3}(?:00)?" + TO + "[0-9]{1,2}\\s{0,3}(?:" + UNIT + "|:)");

    /** An hour at which things end, and none begins. */
    private static final String MIDNIGHT = "24";

    private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    /** Hours and minutes that no clock shows; so many people may follow an hour. */
    private static final Pattern ON_NO_CLOCK = Pattern.compile("(?<![0-9:/.])(?:(?:2[5-9]|[3-9][0-9])\\s{0,3}" + UNIT
            + "|[0-9]{1,2}\\s{0,3}(?:" + UNIT + "|:)\\s{0,3}[6-9][0-9](?![0-9]|\\s{0,3}(?!phut)[a-z]))");

    /** Empty when no hour is written; only the first two are read. */
    public static Optional<Hours> of(String text) {
        String folded = Folding.fold(text);
        if (isFoldedUnclear(folded)) {
            return Optional.empty();
        }
        Matcher matcher = TIME.matcher(folded);
        if (!next(matcher, false)) {
            return Optional.empty();
        }
        LocalTime from = time(matcher);
        int end = matcher.end();
        if (!next(matcher, true)) {
            return Optional.of(new Hours(from, Optional.empty()));
        }
        LocalTime until = time(matcher);
        boolean later = from.isBefore(until)
                || (isNight(from, until) || isMidnight(matcher))
                        && UNTIL.matcher(folded.substring(end, matcher.start())).matches();
        return Optional.of(new Hours(from, Optional.of(until).filter(u -> later)));
    }

    /** @param begun whether it may be the midnight at which something ends */
    private static boolean next(Matcher matcher, boolean begun) {
        while (matcher.find()) {
            boolean whole = matcher.group(2) != null || !matcher.group().strip().endsWith(":");
            if (whole && (begun && isMidnight(matcher) || !matcher.group(1).equals(MIDNIGHT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMidnight(Matcher written) {
        return written.group(1).equals(MIDNIGHT)
                && (written.group(2) == null || written.group(2).equals("00"))
                && written.group(3) == null
                && written.group(4) == null;
    }

    private static boolean isNight(LocalTime from, LocalTime until) {
        return Duration.between(from, until).plusDays(1).compareTo(LONGEST_NIGHT) <= 0;
    }

    /** Whether it ends on the day after. */
    public boolean pastMidnight() {
        return until.filter(end -> !end.isAfter(from)).isPresent();
    }

    /** Whether an hour stands there that only a person can work out: {@code 8 giờ kém mười lăm}, {@code 25 giờ}, {@code 24 giờ đến 6 giờ}. */
    public static boolean isUnclear(String text) {
        return isFoldedUnclear(Folding.fold(text));
    }

    private static boolean isFoldedUnclear(String folded) {
        return SHORT_OF.matcher(folded).find()
                || ON_NO_CLOCK.matcher(folded).find()
                || BEGUN_AT_MIDNIGHT.matcher(folded).find();
    }

    private static LocalTime time(Matcher written) {
        String minutes = written.group(2);
        LocalTime time =
                LocalTime.of(Integer.parseInt(written.group(1)) % 24, minutes == null ? 0 : Integer.parseInt(minutes));
        if (written.group(3) != null && minutes == null) {
            return time.plusMinutes(30);
        }
        return written.group(4) == null ? time : time.minusMinutes(Integer.parseInt(written.group(4)));
    }
}
