package bantin.preview.round;

import bantin.config.FrontMatterConfig;
import bantin.content.HeadNames;
import bantin.content.Takedown;
import bantin.edit.DateForm;
import bantin.edit.Edits;
import bantin.edit.HeadField;
import bantin.edit.OpenedFile;
import bantin.problem.BantinException;
import bantin.site.Publication;
import bantin.text.CleanText;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From one hand to the next: what it changes in the head of an entry, and from where it may be taken. */
public enum RoundStep {
    /** asks somebody to look at it, with a note */
    REVIEW("draft"),
    /** from an hour on */
    SCHEDULE("draft", "review", "scheduled"),
    /** with the next publish */
    ONLINE("draft", "review"),
    /** back to its writer */
    DRAFT("review", "scheduled", "online", "expired"),
    /** stays at its address under the reason */
    WITHDRAW("online"),
    /** nothing is left but the reason */
    GONE("online", "withdrawn"),
    /** online again as it was */
    RESTORE("withdrawn", "gone");

    private final List<String> from;

    RoundStep(String... from) {
        this.from = List.of(from);
    }

    public static Optional<RoundStep> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean leadsFrom(Publication publication) {
        return from.contains(publication.word());
    }

    /**
     * What is edited in the head; all else stays as it is written.
     *
     * @param asked the fields of the step
     * @param names all that the head of such an entry may say
     * @throws BantinException when a field does not say what is needed
     */
    public Edits edits(
            Map<String, String> asked,
            OpenedFile text,
            FrontMatterConfig config,
            List<String> names,
            ZonedDateTime now) {
        Map<String, String> wanted = new LinkedHashMap<>();
        switch (this) {
            case REVIEW -> {
                wanted.put("review", said(asked, "note", "round.note"));
                wanted.put("draft", "");
            }
            case SCHEDULE -> {
                wanted.put("date", hour(asked, text, config, names, now));
                wanted.put("draft", "");
                wanted.put("review", "");
            }
            case ONLINE -> {
                wanted.put("draft", "");
                wanted.put("review", "");
            }
            case DRAFT -> {
                wanted.put("draft", "true");
                wanted.put("review", "");
            }
            case WITHDRAW -> wanted.put("withdrawn", said(asked, "reason", "round.reason"));
            case GONE -> {
                wanted.put("gone", said(asked, "reason", "round.reason"));
                wanted.put("instead", asked.getOrDefault("instead", "").strip());
                wanted.put("withdrawn", "");
            }
            case RESTORE -> {
                wanted.put("withdrawn", "");
                wanted.put("gone", "");
                wanted.put("instead", "");
            }
        }
        Map<String, String> written = new LinkedHashMap<>();
        wanted.forEach((name, value) -> {
            Optional<HeadField> field = field(name, text, config, names);
            // what does not stand there need not be taken out
            if (field.isPresent() || !value.isEmpty()) {
                written.put(field.map(HeadField::name).orElse(name), value);
            }
        });
        return new Edits(written, Map.of(), Optional.empty());
    }

    private static String said(Map<String, String> asked, String name, String otherwise) {
        String said = CleanText.of(asked.getOrDefault(name, "").replaceAll("\\R", " "))
                .strip();
        if (!Takedown.isReason(said)) {
            throw new BantinException(otherwise);
        }
        return said;
    }

    private static String hour(
            Map<String, String> asked,
            OpenedFile text,
            FrontMatterConfig config,
            List<String> names,
            ZonedDateTime now) {
        String typed = asked.getOrDefault("when", "").strip();
        Moment moment = Moment.parse(typed, now.getZone()).orElseThrow(() -> new BantinException("round.when", typed));
        if (!moment.at().isAfter(now)) {
            throw new BantinException("round.past", typed);
        }
        String before = field("date", text, config, names).map(HeadField::text).orElse("");
        return DateForm.written(typed, before);
    }

    /** Under its own name, else under one that is read as it. */
    private static Optional<HeadField> field(
            String name, OpenedFile text, FrontMatterConfig config, List<String> names) {
        List<HeadField> written = text.fields();
        return written.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .or(() -> written.stream()
                        .filter(field -> !names.contains(field.name()))
                        .filter(field -> HeadNames.meant(config, field.name(), names)
                                .filter(name::equals)
                                .isPresent())
                        .findFirst());
    }
}
