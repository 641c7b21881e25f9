package bantin.render;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.Takedown;
import bantin.content.Value;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.content.type.ListOf;
import bantin.render.body.BodyHtml;
import bantin.render.body.OfferedFiles;
import bantin.render.body.PictureViews;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.ItemViews;
import bantin.render.view.ItemViews.FieldView;
import bantin.render.view.ItemViews.PartsView;
import bantin.render.view.ItemViews.ValueView;
import bantin.render.view.Portal;
import bantin.site.Destination;
import bantin.text.ContactLine;
import bantin.text.Moment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What entries say in their fields, in the words of one language. */
final class FieldViews {
    private static final String TITLE = "title";

    /** What takes more room than a line. */
    private static final Set<FieldKind> ROOM =
            EnumSet.of(FieldKind.MARKDOWN, FieldKind.FILE, FieldKind.PICTURE, FieldKind.GROUP);

    private final Portal portal;
    private final Hrefs hrefs;
    private final PictureViews pictures;
    private final BodyHtml bodies;
    private final OfferedFiles attachments;
    private final ThemeWords words;
    private final StateViews states;
    private final CutLinks cuts;
    private final String lang;

    /** What most entries say: one of the words of a choice, or one of those by which lists are cut. */
    private final Map<Said, FieldView> common = new ConcurrentHashMap<>();

    /** The very same field of the very same type, and equal words. */
    private record Said(ContentType type, Field field, List<String> words) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said said && said.type == type && said.field == field && said.words.equals(words);
        }

        @Override
        public int hashCode() {
            return field.name().hashCode() + words.hashCode();
        }
    }

    FieldViews(
            Portal portal,
            Hrefs hrefs,
            PictureViews pictures,
            BodyHtml bodies,
            OfferedFiles attachments,
            ThemeWords words,
            String lang) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.pictures = pictures;
        this.bodies = bodies;
        this.attachments = attachments;
        this.words = words;
        this.states = new StateViews(portal, words, lang);
        this.cuts = new CutLinks(portal, hrefs, lang);
        this.lang = lang;
    }

    /** All that an entry says in its type's fields, but its title, and but what stands in its week. */
    PartsView of(ContentType type, Item item) {
        String week = type.list().rows().map(ListOf.Rows::group).orElse("");
        return parts(type, type.fields(), item, item.values(), List.of(TITLE, week));
    }

    private PartsView parts(
            ContentType type, List<Field> fields, Item item, Map<String, Value> values, List<String> but) {
        List<FieldView> facts = new ArrayList<>();
        List<FieldView> parts = new ArrayList<>();
        for (Field field : fields) {
            Value value = values.get(field.name());
            if (value != null && !but.contains(field.name())) {
                FieldView view = of(type, field, item, value);
                if (!view.isEmpty()) {
                    (ROOM.contains(field.kind()) ? parts : facts).add(view);
                }
            }
        }
        return new PartsView(facts, parts);
    }

    /** The films and sounds that play on an entry's page. */
    List<ItemViews.PlayerView> players(Item item) {
        return attachments.players(item, words);
    }

    /** A field of an entry; without values when the entry says nothing in it. */
    FieldView of(ContentType type, Field field, Item item) {
        return of(type, field, item, item.values().get(field.name()));
    }

    /** @param value that of the entry, or of one of its rows */
    FieldView of(ContentType type, Field field, Item item, @Nullable Value value) {
        List<String> words = value instanceof Value.Chosen chosen
                ? chosen.values()
                : value instanceof Value.Texts texts && field.uses().facet() ? texts.texts() : List.of();
        if (words.isEmpty()) {
            return made(type, field, item, value, false);
        }
        Said said = new Said(type, field, words);
        FieldView known = common.get(said);
        return known == null ? common.computeIfAbsent(said, s -> made(type, field, item, value, true)) : known;
    }

    private FieldView made(ContentType type, Field field, Item item, @Nullable Value value, boolean common) {
        String html = value instanceof Value.Prose prose ? bodies.of(item.file(), prose.text()) : "";
        List<PartsView> rows = value instanceof Value.Rows group
                ? group.rows().stream()
                        .map(row -> parts(type, field.fields(), item, row, List.of()))
                        .toList()
                : List.of();
        List<ValueView> shown = value == null ? List.of() : values(type, field, item, value);
        return new FieldView(field.name(), field.label().in(lang), field.kind().word(), shown, html, rows, common);
    }

    private List<ValueView> values(ContentType type, Field field, Item item, Value value) {
        List<ValueView> shown = new ArrayList<>(2);
        if (value instanceof Value.Texts texts) {
            for (String text : texts.texts()) {
                add(type, field, text, shown);
            }
        } else if (value instanceof Value.Chosen chosen) {
            for (String word : chosen.values()) {
                String label = field.choice(word)
                        .map(choice -> choice.label().in(lang))
                        .orElse(word);
                shown.add(plain(label, cuts.of(type, field, word)));
            }
        } else if (value instanceof Value.Day day) {
            shown.add(new ValueView(moment(day.moment()), null, day.moment(), null, null, null));
        } else if (value instanceof Value.Period period) {
            shown.add(plain(period(period), null));
        } else if (value instanceof Value.Amount amount) {
            // a year is no sum: 2026, not 2.026
            boolean year = field.name().equals(type.list().dated());
            String decimal = amount.decimal();
            shown.add(plain(year ? decimal : amount(field, new BigDecimal(decimal)), null));
        } else if (value instanceof Value.Flag flag) {
            shown.add(plain(words.title(flag.set() ? "value.yes" : "value.no"), null));
        } else if (value instanceof Value.Files files) {
            files.files().stream()
                    .flatMap(file -> attachments.of(item.file(), file).stream())
                    .forEach(file -> shown.add(new ValueView(file.title(), file.href(), null, null, file, null)));
        } else if (value instanceof Value.Pictures all) {
            all.pictures().forEach(p -> pictures.find(item.file(), p.target(), p.alt(), p.caption())
                    .map(view -> view.withFocus(p.focus()))
                    .ifPresent(view -> shown.add(new ValueView(view.alt(), null, null, view, null, null))));
        } else if (value instanceof Value.Links links) {
            links.links()
                    .forEach(link -> shown.add(plain(
                            link.title().isEmpty() ? link.target() : link.title(),
                            bodies.href(item.file(), link.target()).orElse(null))));
        } else if (value instanceof Value.Entries entries) {
            entries.targets().forEach(link -> entry(item, link.target()).forEach(shown::add));
        }
        return shown;
    }

    static ValueView plain(String text, @Nullable String href) {
        return new ValueView(text, href, null, null, null, null);
    }

    private void add(ContentType type, Field field, String text, List<ValueView> shown) {
        if (field.kind() == FieldKind.EMAIL || field.kind() == FieldKind.PHONE) {
            List<ContactLine.Part> parts =
                    field.kind() == FieldKind.EMAIL ? ContactLine.emails(text) : ContactLine.phones(text);
            parts.forEach(part -> shown.add(plain(part.text(), part.isLink() ? part.href() : null)));
        } else {
            shown.add(plain(text, cuts.ofText(type, field, text)));
        }
    }

    private Stream<ValueView> entry(Item item, String target) {
        if (portal.destinations().find(item.file(), target) instanceof Destination.ToEntry to) {
            // what is gone has no title any more
            boolean gone = to.entry().head().is(Takedown.Kind.GONE);
            String title = gone ? words.title("value.gone") : to.entry().title();
            String href = hrefs.of(portal.routes().of(to.entry()));
            ItemViews.StateView state = to.entry() instanceof Item other && !gone ? states.of(other) : null;
            return Stream.of(new ValueView(title, href, null, null, null, state));
        }
        return Stream.empty();
    }

    private String moment(Moment moment) {
        return moment.timed()
                ? words.dates.numeric(moment.at().toLocalDateTime())
                : words.dates.numeric(moment.at().toLocalDate());
    }

    private String period(Value.Period period) {
        String from = period.from().map(this::moment).orElse("");
        String until = period.until().map(this::moment).orElse("");
        if (from.isEmpty()) {
            return until.isEmpty() ? "" : said("value.until", until);
        }
        return until.isEmpty() ? said("value.from", from) : said("value.period", from, until);
    }

    private String said(String key, String... args) {
        return words.find(key, List.of(args)).orElse(String.join(" - ", args));
    }

    private String amount(Field field, BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        String text = bare.scale() <= 0 && bare.precision() - bare.scale() <= 18
                ? words.numbers.whole(bare.longValue())
                : words.numbers.decimal(bare.doubleValue(), 6);
        String unit = field.limits().unit().in(lang);
        String counted = unit.isEmpty() && field.kind() == FieldKind.MONEY ? words.title("value.money") : unit;
        return counted.isEmpty() ? text : text + "\u00a0" + counted;
    }

    /** The title of an entry that has one, as a link: what every table begins with. */
    FieldView title(Entry entry, String label) {
        ValueView link = plain(entry.title(), hrefs.of(portal.routes().of(entry)));
        return new FieldView(TITLE, label, FieldKind.TEXT.word(), List.of(link), "", List.of(), false);
    }

    ItemViews.@Nullable StateView state(Item item) {
        return states.of(item);
    }
}
