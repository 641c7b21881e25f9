package bantin.render;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.ListOf;
import bantin.content.type.State;
import bantin.content.type.TypeStates;
import bantin.content.type.Words;
import bantin.render.body.Summaries;
import bantin.render.theme.Hrefs;
import bantin.render.view.ItemViews.BlockView;
import bantin.render.view.ItemViews.BranchView;
import bantin.render.view.ItemViews.ColumnView;
import bantin.render.view.ItemViews.FieldView;
import bantin.render.view.ItemViews.MemberView;
import bantin.render.view.ItemViews.RelationView;
import bantin.render.view.ItemViews.RowView;
import bantin.render.view.ItemViews.StateView;
import bantin.render.view.ItemViews.TypeView;
import bantin.render.view.ItemViews.ValueView;
import bantin.render.view.ItemViews.WeekView;
import bantin.render.view.Portal;
import bantin.site.item.Branch;
import bantin.site.item.Catalogue;
import bantin.site.item.TypeList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Entries of declared types as lists show them, in one language. */
final class ItemRows {
    static final String TITLE = "title";

    private final Portal portal;
    private final Catalogue items;
    private final Hrefs hrefs;
    private final Cards cards;
    private final FieldViews fields;
    private final WeekViews weeks;
    private final String lang;
    private final Map<String, RowView> made = new ConcurrentHashMap<>();
    private final Map<String, List<ColumnView>> columns = new ConcurrentHashMap<>();
    private final Map<String, TypeView> types = new ConcurrentHashMap<>();

    ItemRows(Portal portal, Hrefs hrefs, Cards cards, FieldViews fields, WeekViews weeks, String lang) {
        this.portal = portal;
        this.items = portal.site().items();
        this.hrefs = hrefs;
        this.cards = cards;
        this.fields = fields;
        this.weeks = weeks;
        this.lang = lang;
    }

    /** An entry stands on many pages; its row is the same on all of them, and is made once. */
    RowView of(Item item) {
        RowView known = made.get(item.file());
        return known == null ? made.computeIfAbsent(item.file(), file -> row(item)) : known;
    }

    private RowView row(Item item) {
        ContentType type = items.type(item).orElseThrow();
        return new RowView(
                item.title(),
                hrefs.of(portal.routes().of(item)),
                item.lang(),
                item.day().orElse(null),
                Summaries.of(item),
                cards.cover(item).orElse(null),
                state(item),
                cells(type, item));
    }

    /** All entries of a list that is laid out as a tree. */
    List<BranchView> tree(TypeList list) {
        return Branch.of(list, items).stream().map(this::branch).toList();
    }

    private BranchView branch(Branch branch) {
        return new BranchView(
                of(branch.item()),
                texts(branch.item()),
                branch.members().stream().map(this::member).toList(),
                branch.below().stream().map(this::branch).toList());
    }

    MemberView member(Item item) {
        return new MemberView(of(item), texts(item));
    }

    private List<FieldView> texts(Item item) {
        return fields.of(items.type(item).orElseThrow(), item).parts().stream()
                .filter(field -> !field.html().isEmpty())
                .toList();
    }

    /** What an entry says in each column. */
    private List<FieldView> cells(ContentType type, Item item) {
        List<FieldView> cells = new ArrayList<>();
        for (ColumnView column : columns(type)) {
            if (column.name().equals(TITLE)) {
                cells.add(fields.title(item, column.label()));
            } else if (column.name().equals(TypeStates.NAME)) {
                cells.add(stateCell(column, state(item)));
            } else {
                cells.add(fields.of(type, type.field(column.name()).orElseThrow(), item));
            }
        }
        return cells;
    }

    /** What tables show: the title is always among it. */
    List<ColumnView> columns(ContentType type) {
        return columns.computeIfAbsent(type.name(), name -> columnsOf(type));
    }

    private List<ColumnView> columnsOf(ContentType type) {
        List<ColumnView> columns = new ArrayList<>();
        if (type.columns().map(Field::name).noneMatch(TITLE::equals)) {
            columns.add(new ColumnView(
                    TITLE,
                    type.field(TITLE).map(Field::label).orElse(type.one()).in(lang),
                    "text"));
        }
        type.columns()
                .map(field -> new ColumnView(
                        field.name(), field.label().in(lang), field.kind().word()))
                .forEach(columns::add);
        if (type.states().column()) {
            columns.add(new ColumnView(TypeStates.NAME, type.states().label().in(lang), TypeStates.NAME));
        }
        return columns;
    }

    TypeView type(ContentType type) {
        return types.computeIfAbsent(
                type.name(),
                name -> new TypeView(
                        name,
                        type.title().in(lang),
                        type.one().in(lang),
                        type.description().in(lang),
                        hrefs.of(portal.routes().items(type, lang)),
                        type.icon()));
    }

    @Nullable
    StateView state(Item item) {
        return fields.state(item);
    }

    /** As many of a type as its block of the home page shows, without those that stand above. */
    List<RowView> rows(TypeList list, int count, Predicate<String> isNew) {
        return list.items().stream()
                .map(this::of)
                .filter(row -> isNew.test(row.href()))
                .limit(count)
                .toList();
    }

    /** The entries that lead to one, whatever that is. */
    List<RelationView> relations(Entry item) {
        List<String> members = item instanceof Item one
                ? items.type(one)
                        .flatMap(t -> t.list().tree())
                        .map(ListOf.Tree::members)
                        .orElse(List.of())
                : List.of();
        List<RelationView> relations = new ArrayList<>();
        items.relations().to(item).forEach((field, others) -> {
            Words label = field.entries().otherSide();
            if (!label.isEmpty()) {
                relations.add(new RelationView(
                        label.in(lang),
                        members.contains(field.name())
                                ? others.stream()
                                        .sorted(Comparator.comparing(this::isOver))
                                        .map(this::member)
                                        .toList()
                                : List.of(),
                        others.stream().map(this::of).toList()));
            }
        });
        return relations;
    }

    private boolean isOver(Item item) {
        return items.state(item).filter(State::isOver).isPresent();
    }

    /** What every page shows of the types that are to be at hand everywhere. */
    List<BlockView> everywhere() {
        return items.lists().stream()
                .filter(list -> list.type().everywhere() && list.lang().equals(lang))
                .filter(list -> !list.items().isEmpty())
                .map(this::block)
                .toList();
    }

    /** The lists of types that a page shows below its text. */
    List<BlockView> blocks(Collection<String> types) {
        return types.stream()
                .flatMap(name -> items.list(name, lang).stream())
                .filter(list -> !list.items().isEmpty())
                .map(this::block)
                .toList();
    }

    private BlockView block(TypeList list) {
        List<RowView> rows =
                list.items().stream().limit(list.type().home()).map(this::of).toList();
        return new BlockView(
                type(list.type()),
                list.type().list().layout(),
                columns(list.type()),
                rows,
                weeks.all(list.type(), list.present().now()),
                weeks.all(list.type(), list.present().next()));
    }

    /** What is planned now by the entries of a type that is laid out as weeks. */
    List<WeekView> weeks(TypeList list) {
        return weeks.all(list.type(), list.present().now());
    }

    /** What is planned after that. */
    List<WeekView> next(TypeList list) {
        return weeks.all(list.type(), list.present().next());
    }

    private static FieldView stateCell(ColumnView column, @Nullable StateView state) {
        List<ValueView> values = state == null ? List.of() : List.of(FieldViews.plain(state.label(), null));
        return new FieldView(column.name(), column.label(), column.kind(), values, "", List.of(), false);
    }
}
