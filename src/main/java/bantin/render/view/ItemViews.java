package bantin.render.view;

import bantin.render.view.ListViews.FilterView;
import bantin.render.view.ListViews.PagerView;
import bantin.render.view.Views.FileView;
import bantin.render.view.Views.LinkView;
import bantin.render.view.Views.PictureView;
import bantin.text.Moment;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What templates see of declared types and their entries, made like all {@link Views}. */
public final class ItemViews {
    private ItemViews() {}

    /**
     * A type.
     *
     * @param one what a single entry is called
     */
    public record TypeView(String name, String title, String one, String description, String href, String icon) {}

    /**
     * The state of an entry.
     *
     * @param until when the state is over by itself, in words; empty when it is not, or nobody knows
     * @param end the same moment, for scripts
     */
    public record StateView(
            String name,
            String label,
            String tone,
            String until,
            @Nullable Moment end) {}

    /**
     * One value of a field.
     *
     * @param text always there, in the words of the page's language
     * @param href where it leads: an address, a list of those that have it too
     * @param state of the entry to which it leads
     */
    public record ValueView(
            String text,
            @Nullable String href,
            @Nullable Moment date,
            @Nullable PictureView picture,
            @Nullable FileView file,
            @Nullable StateView state) {}

    /**
     * A field with what an entry says in it.
     *
     * @param kind as type files call it
     * @param html a text of several paragraphs, else empty
     * @param rows of a group, each with its fields
     * @param common whether it stands as the same object wherever entries say the same
     */
    public record FieldView(
            String name,
            String label,
            String kind,
            List<ValueView> values,
            String html,
            List<PartsView> rows,
            boolean common) {

        public boolean isEmpty() {
            return values.isEmpty() && html.isEmpty() && rows.isEmpty();
        }

        /** Its values in one line. */
        public String text(String between) {
            return values.size() == 1
                    ? values.get(0).text()
                    : values.stream().map(ValueView::text).collect(Collectors.joining(between));
        }
    }

    /**
     * What is said in fields: short facts, and what takes room.
     *
     * @param parts texts, files, pictures, groups
     */
    public record PartsView(List<FieldView> facts, List<FieldView> parts) {}

    /**
     * A film or a sound that plays on the page.
     *
     * @param film whether there is something to see
     * @param captions text files for who does not hear it
     */
    public record PlayerView(boolean film, FileView file, List<TrackView> captions) {}

    public record TrackView(String href, String lang, String label) {}

    /**
     * What is planned on the days of a week.
     *
     * @param what name of the column that says what is done: the rest of a row stands below it
     * @param calendar address of the calendar file
     * @param zone in which its days begin
     */
    public record WeekView(
            String title,
            String href,
            String lang,
            String when,
            String what,
            List<ColumnView> columns,
            List<DayView> days,
            String calendar,
            String zone) {}

    /** @param date of the day, without an hour */
    public record DayView(Moment date, List<WorkView> works) {}

    /**
     * A row of a week.
     *
     * @param change what is another than it was, in words, or empty
     * @param cells one for each column
     * @param more the other fields that say something
     */
    public record WorkView(
            String part, String time, String change, boolean cancelled, List<FieldView> cells, List<FieldView> more) {}

    /**
     * Other entries that have something to do with one, and what.
     *
     * @param members the same as members of it, where they belong to it
     */
    public record RelationView(String label, List<MemberView> members, List<RowView> rows) {}

    /** @param texts its fields of several paragraphs, such as duties */
    public record MemberView(RowView row, List<FieldView> texts) {}

    /** An entry of a tree, with those that belong to it and those that stand below it. */
    public record BranchView(RowView row, List<FieldView> texts, List<MemberView> members, List<BranchView> below) {}

    /**
     * An entry on its page.
     *
     * @param facts and {@code parts}: the fields that say something, in the order of the type
     * @param relations entries that lead to it
     * @param alike earlier entries with a value in common
     * @param players the films and sounds among its files
     * @param week what it plans, of a type that is laid out as weeks
     * @param earlier the entry that begins before it, and {@code later} after it, of such a type
     */
    public record ItemView(
            String title,
            String href,
            TypeView type,
            @Nullable StateView state,
            String stateLabel,
            @Nullable Moment date,
            @Nullable Moment updated,
            String summary,
            @Nullable PictureView cover,
            String body,
            List<FieldView> facts,
            List<FieldView> parts,
            List<LinkView> tags,
            List<RelationView> relations,
            List<RelationView> alike,
            List<PlayerView> players,
            @Nullable WeekView week,
            @Nullable LinkView earlier,
            @Nullable LinkView later) {

        public boolean hasMembers() {
            return relations.stream().anyMatch(relation -> !relation.members().isEmpty());
        }
    }

    /**
     * An entry in a list.
     *
     * @param cells one for each column of the type
     */
    public record RowView(
            String title,
            String href,
            String lang,
            @Nullable Moment date,
            String summary,
            @Nullable PictureView cover,
            @Nullable StateView state,
            List<FieldView> cells) {

        /** What it says beside its title. */
        public List<FieldView> facts() {
            return cells.stream()
                    .filter(cell -> !cell.name().equals("title") && !cell.isEmpty())
                    .toList();
        }
    }

    public record ColumnView(String name, String label, String kind) {}

    /** @param title empty when the list is not grouped */
    public record GroupView(String title, List<RowView> rows) {}

    /** @param count null where it would change too often */
    public record CutView(
            String title, String href, @Nullable Integer count, boolean current) {}

    public record FacetView(String name, String label, List<CutView> cuts) {}

    /**
     * A list of a type.
     *
     * @param layout {@code table}, {@code cards}, {@code lines}, {@code week} or {@code tree}
     * @param whole where the list stands that is not cut
     * @param weeks those of now, or what the entries shown plan for what they have in common
     * @param tree all entries, of a type that is laid out as a tree
     * @param filter null where there is no form to look for entries
     */
    public record ItemsView(
            TypeView type,
            String title,
            String description,
            String layout,
            String whole,
            List<ColumnView> columns,
            List<GroupView> groups,
            List<FacetView> facets,
            List<CutView> years,
            List<WeekView> weeks,
            List<BranchView> tree,
            @Nullable FilterView filter,
            PagerView pager) {}

    /**
     * A type where other things stand beside it: below a page, at the end of every page.
     *
     * @param weeks those of now, and {@code next} those that follow, of a type that is laid out as weeks
     */
    public record BlockView(
            TypeView type,
            String layout,
            List<ColumnView> columns,
            List<RowView> rows,
            List<WeekView> weeks,
            List<WeekView> next) {}
}
