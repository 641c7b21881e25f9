package bantin.render.machine;

import bantin.config.SiteConfig;
import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.Choice;
import bantin.content.type.Field;
import bantin.hash.Fingerprinter;
import bantin.page.item.CalendarPage;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.site.item.Schedule;
import bantin.site.item.Schedule.Work;
import bantin.text.Hours;
import bantin.text.Moment;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RefreshInterval;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of weeks as a calendar file (RFC 5545). Its events keep their names when they are moved or cancelled. */
final class CalendarFile {
    private static final DateTimeComponents EPOCH = new DateTimeComponents(1970, 1, 1, 0, 0, 0, false);

    private final SiteConfig config;
    private final Portal portal;
    private final Hrefs hrefs;
    /** By the files of weeks, each of which stands in several calendars. */
    private final Map<String, Map<Work, String>> named = new ConcurrentHashMap<>();

    CalendarFile(Portal portal, Hrefs hrefs) {
        this.config = portal.config();
        this.portal = portal;
        this.hrefs = hrefs;
    }

    String of(CalendarPage page, String title) {
        Schedule schedule = portal.site().items().schedule(page.of().type()).orElseThrow();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//bantin//" + config.language().toUpperCase(java.util.Locale.ROOT));
        calendar.setName(title);
        calendar.addExperimentalProperty("X-WR-CALNAME", title);
        calendar.setUrl(hrefs.absolute(page.followed()));
        calendar.setRefreshInterval(
                new RefreshInterval(Duration.builder().hours(1).build()));
        zone(calendar);
        for (Item week : page.weeks()) {
            events(schedule, week, page).forEach(calendar::addEvent);
        }
        return Biweekly.write(calendar).go();
    }

    /** A zone that will change its clock is not described: its hours are written in universal time. */
    private void zone(ICalendar calendar) {
        ZoneId zone = config.timezone();
        if (zone.getRules().nextTransition(Instant.EPOCH.plusSeconds(1_000_000_000)) == null) {
            long offset = zone.getRules()
                            .getOffset(Instant.EPOCH.plusSeconds(1_000_000_000))
                            .getTotalSeconds()
                    * 1000L;
            StandardTime standard = new StandardTime();
            standard.setDateStart(EPOCH);
            standard.setTimezoneOffsetFrom(new UtcOffset(offset));
            standard.setTimezoneOffsetTo(new UtcOffset(offset));
            VTimezone described = new VTimezone(zone.getId());
            described.addStandardTime(standard);
            calendar.getTimezoneInfo()
                    .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(zone), described));
        }
    }

    private List<VEvent> events(Schedule schedule, Item week, CalendarPage page) {
        Map<Work, String> names = named.computeIfAbsent(week.file(), file -> named(schedule, week));
        List<Work> shown = page.cut()
                .flatMap(cut -> cut.facet().map(facet -> schedule.works(week, facet, cut.value())))
                .orElseGet(() -> schedule.works(week));
        List<VEvent> events = new ArrayList<>();
        for (Work work : shown) {
            String name = names.get(work);
            if (name != null) {
                events.add(event(schedule, week, work, name));
            }
        }
        return events;
    }

    /**
     * The name of each row, by all rows of the week: so an event has one name in the calendar of all and in that of one person.
     * A row that is written twice is one.
     */
    private Map<Work, String> named(Schedule schedule, Item week) {
        Map<String, List<Work>> saying = new HashMap<>();
        Map<Work, String> names = new IdentityHashMap<>();
        String host = hrefs.host().replaceFirst("^https?://", "");
        for (Work work : schedule.works(week)) {
            String said = work.texts(schedule.names().who()) + "\n"
                    + work.texts(schedule.names().what());
            List<Work> same = saying.computeIfAbsent(said, s -> new ArrayList<>());
            Work first = same.stream().filter(work::equals).findFirst().orElse(work);
            same.add(work);
            String name = new Fingerprinter()
                    .add(week.file() + "\n" + said + "\n" + same.size())
                    .fingerprint()
                    .hex();
            names.put(first, name.substring(0, 32) + "@" + host);
        }
        return names;
    }

    private VEvent event(Schedule schedule, Item week, Work work, String name) {
        VEvent event = new VEvent();
        event.setUid(name);
        Moment written = week.changed().or(week::dated).orElse(work.day());
        event.setDateTimeStamp(Date.from(written.at().toInstant()));
        times(event, work);
        event.setSummary(summary(schedule, work));
        String place = place(schedule.names().place(), week, work);
        if (!place.isEmpty()) {
            event.setLocation(place);
        }
        String more = description(schedule, work);
        if (!more.isEmpty()) {
            event.setDescription(more);
        }
        event.setUrl(hrefs.absolute(portal.routes().of(week)));
        event.setStatus(work.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    /** Where a row names no place, that of the whole week under the same name. */
    private static String place(String field, Item week, Work work) {
        List<String> own = work.texts(field);
        return own.isEmpty() && week.value(field).orElse(null) instanceof Value.Texts texts
                ? String.join(", ", texts.texts())
                : String.join(", ", own);
    }

    /** Where no hour is written that can be read, it is known for the day alone. */
    private static void times(VEvent event, Work work) {
        ZonedDateTime day = work.day().at();
        Optional<Hours> hours = work.hours();
        if (hours.isEmpty()) {
            LocalDate date = day.toLocalDate();
            event.setDateStart(new DateStart(date(date)));
            event.setDateEnd(new DateEnd(date(date.plusDays(1))));
            return;
        }
        event.setDateStart(Date.from(day.with(hours.get().from()).toInstant()));
        ZonedDateTime last = hours.get().pastMidnight() ? day.plusDays(1) : day;
        hours.get()
                .until()
                .ifPresent(until -> event.setDateEnd(Date.from(last.with(until).toInstant())));
    }

    private static ICalDate date(LocalDate date) {
        DateTimeComponents parts = new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return new ICalDate(parts, false);
    }

    /** Many calendars show the summary alone: what is moved or cancelled says so there. */
    private String summary(Schedule schedule, Work work) {
        String change = text(schedule, schedule.names().change(), work);
        String part = work.hours().isEmpty() ? text(schedule, schedule.names().part(), work) : "";
        String who = String.join(", ", work.texts(schedule.names().who()));
        String what = String.join(", ", work.texts(schedule.names().what()));
        return Stream.of(
                        change,
                        part,
                        who,
                        what.isEmpty() ? schedule.type().one().in(config.language()) : what)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private String description(Schedule schedule, Work work) {
        var names = schedule.names();
        List<String> told =
                List.of(names.day(), names.part(), names.who(), names.what(), names.place(), names.change());
        return schedule.fields().stream()
                .filter(field -> !told.contains(field.name()))
                .map(field -> Map.entry(field.label().in(config.language()), text(schedule, field.name(), work)))
                .filter(line -> !line.getValue().isEmpty())
                .map(line -> line.getKey() + ": " + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    private String text(Schedule schedule, String name, Work work) {
        Optional<Field> field =
                schedule.fields().stream().filter(f -> f.name().equals(name)).findFirst();
        Value value = work.values().get(name);
        if (field.isEmpty() || !(value instanceof Value.Chosen chosen)) {
            return String.join(", ", work.texts(name));
        }
        return chosen.values().stream()
                .flatMap(word -> field.get().choice(word).map(Choice::label).stream())
                .map(label -> label.in(config.language()))
                .collect(Collectors.joining(", "));
    }
}
