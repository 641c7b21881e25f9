package bantin.render;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.page.item.CalendarPage;
import bantin.page.item.ItemsPage;
import bantin.render.theme.Hrefs;
import bantin.render.view.ItemViews.ColumnView;
import bantin.render.view.ItemViews.DayView;
import bantin.render.view.ItemViews.FieldView;
import bantin.render.view.ItemViews.WeekView;
import bantin.render.view.ItemViews.WorkView;
import bantin.render.view.Portal;
import bantin.render.view.Views.LinkView;
import bantin.site.item.Facet;
import bantin.site.item.Schedule;
import bantin.site.item.Schedule.Work;
import bantin.site.item.TypeList;
import bantin.text.Moment;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What entries plan, day by day, in the words of one language. */
final class WeekViews {
    private final Portal portal;
    private final Hrefs hrefs;
    private final FieldViews fields;
    private final String lang;
    /** By columns and rows: what an entry plans stands on its page, and on those of all who are part of it. */
    private final Map<String, Map<Work, WorkView>> told = new ConcurrentHashMap<>();

    /** By their names. */
    private final Map<String, Columns> shown = new ConcurrentHashMap<>();

    /** By types: what stands above the hours. */
    private final Map<String, String> whens = new ConcurrentHashMap<>();

    /**
     * The columns of a week.
     *
     * @param name of its type and of them all
     * @param what name of the one that says what is done, or of the first
     */
    private record Columns(String name, List<Field> fields, String what, List<ColumnView> views) {}

    WeekViews(Portal portal, Hrefs hrefs, FieldViews fields, String lang) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.fields = fields;
        this.lang = lang;
    }

    /** Null when the type has no weeks. */
    @Nullable
    WeekView of(ContentType type, Item item) {
        return portal.site()
                .items()
                .schedule(type)
                .map(schedule -> view(schedule, item, schedule.works(item), calendar(item)))
                .orElse(null);
    }

    List<WeekView> all(ContentType type, Collection<Item> items) {
        return items.stream().flatMap(item -> Stream.ofNullable(of(type, item))).toList();
    }

    /** On the head of a list the weeks of now; where rows are cut, what each week has of these. */
    List<WeekView> of(ItemsPage page) {
        TypeList list = page.of();
        Optional<Schedule> schedule = portal.site().items().schedule(list.type());
        if (schedule.isEmpty()) {
            return List.of();
        }
        if (page.cut().isEmpty()) {
            return page.list().number() == 0 ? all(list.type(), list.present().now()) : List.of();
        }
        Optional<Facet> facet = page.cut().get().facet().filter(schedule.get()::has);
        if (facet.isEmpty()) {
            return List.of();
        }
        Facet.Cut cut = page.cut().get().value();
        String calendar = hrefs.of(CalendarPage.at(page.list().head()));
        List<WeekView> weeks = new ArrayList<>();
        for (Item item : page.list().entries()) {
            weeks.add(view(schedule.get(), item, schedule.get().works(item, facet.get(), cut), calendar));
        }
        return weeks;
    }

    @Nullable
    LinkView link(Optional<Item> item) {
        return item.map(other ->
                        new LinkView(other.title(), hrefs.of(portal.routes().of(other))))
                .orElse(null);
    }

    private String calendar(Item item) {
        return portal.site()
                .items()
                .list(item.declared().type(), item.lang())
                .map(list -> hrefs.of(CalendarPage.at(list.route())))
                .orElse("");
    }

    private WeekView view(Schedule schedule, Item item, List<Work> works, String calendar) {
        Columns columns = columns(schedule, works);
        Map<Moment, List<WorkView>> days = new LinkedHashMap<>();
        Map<Work, WorkView> known = told.computeIfAbsent(
                item.file() + columns.name(), key -> Collections.synchronizedMap(new IdentityHashMap<>()));
        for (Work work : works) {
            days.computeIfAbsent(day(work), day -> new ArrayList<>())
                    .add(known.computeIfAbsent(work, w -> work(schedule, columns.fields(), item, w)));
        }
        return new WeekView(
                item.title(),
                hrefs.of(portal.routes().of(item)),
                item.lang(),
                whens.computeIfAbsent(schedule.type().name(), name -> when(schedule)),
                columns.what(),
                columns.views(),
                days.entrySet().stream()
                        .map(day -> new DayView(day.getKey(), List.copyOf(day.getValue())))
                        .toList(),
                calendar,
                portal.config().timezone().getId());
    }

    private String when(Schedule schedule) {
        return Stream.of(schedule.names().part(), schedule.names().time())
                .flatMap(name -> field(schedule, name).stream())
                .map(field -> field.label().in(lang))
                .reduce((first, next) ->
                        first + ", " + next.substring(0, 1).toLowerCase(Locale.ROOT) + next.substring(1))
                .orElse("");
    }

    private static Moment day(Work work) {
        ZonedDateTime at = work.day().at();
        return work.day().timed() ? new Moment(at.toLocalDate().atStartOfDay(at.getZone()), false) : work.day();
    }

    private WorkView work(Schedule schedule, List<Field> columns, Item item, Work work) {
        ContentType type = schedule.type();
        List<FieldView> cells = new ArrayList<>(columns.size());
        List<FieldView> more = new ArrayList<>(0);
        for (Field field : schedule.fields()) {
            Value value = work.values().get(field.name());
            // columns are in the order of the fields
            if (cells.size() < columns.size() && columns.get(cells.size()) == field) {
                cells.add(fields.of(type, field, item, value));
            } else if (value != null && !isTold(schedule, field)) {
                FieldView view = fields.of(type, field, item, value);
                if (!view.isEmpty()) {
                    more.add(view);
                }
            }
        }
        return new WorkView(
                text(schedule, schedule.names().part(), item, work),
                text(schedule, schedule.names().time(), item, work),
                text(schedule, schedule.names().change(), item, work),
                work.cancelled(),
                cells,
                more);
    }

    /** Whether the day, the first column or the mark of a change says it. */
    private static boolean isTold(Schedule schedule, Field field) {
        var names = schedule.names();
        String name = field.name();
        return field.uses().hidden()
                || name.equals(names.day())
                || name.equals(names.part())
                || name.equals(names.time())
                || name.equals(names.change());
    }

    /** A column in which no row says anything is not shown. */
    private Columns columns(Schedule schedule, List<Work> works) {
        List<Field> others = new ArrayList<>();
        List<Field> chosen = new ArrayList<>();
        for (Field field : schedule.fields()) {
            if (!isTold(schedule, field) && isSaid(field, works)) {
                others.add(field);
                if (field.uses().column()) {
                    chosen.add(field);
                }
            }
        }
        List<Field> columns = chosen.isEmpty() ? others : chosen;
        List<String> names = columns.stream().map(Field::name).toList();
        String what = schedule.names().what();
        return shown.computeIfAbsent(
                schedule.type().name() + names,
                key -> new Columns(
                        key,
                        columns,
                        names.contains(what) ? what : names.isEmpty() ? "" : names.get(0),
                        columns.stream()
                                .map(field -> new ColumnView(
                                        field.name(),
                                        field.label().in(lang),
                                        field.kind().word()))
                                .toList()));
    }

    private static boolean isSaid(Field field, List<Work> works) {
        for (Work work : works) {
            if (work.values().containsKey(field.name())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Field> field(Schedule schedule, String name) {
        return schedule.fields().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    private String text(Schedule schedule, String name, Item item, Work work) {
        Value value = work.values().get(name);
        return value == null
                ? ""
                : field(schedule, name)
                        .map(field ->
                                fields.of(schedule.type(), field, item, value).text(", "))
                        .orElse("");
    }
}
