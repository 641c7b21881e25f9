package bantin.render.view;

import bantin.render.view.AlbumViews.AlbumCardView;
import bantin.render.view.ItemViews.RowView;
import bantin.render.view.ItemViews.WeekView;
import bantin.render.view.Views.CardView;
import bantin.render.view.Views.LinkGroupView;
import bantin.render.view.Views.LinkView;
import bantin.render.view.Views.SlideView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the home page shows: bands from top to bottom. */
public record HomeView(List<BandView> bands) {

    /** Whether a block shows what is planned. */
    public boolean hasWeeks() {
        return bands.stream().flatMap(BandView::all).anyMatch(block -> !block.weeks()
                .isEmpty());
    }

    /** Blocks across the page, then blocks of which some stand beside the others. */
    public record BandView(List<BlockView> wide, List<BlockView> main, List<BlockView> side) {
        private Stream<BlockView> all() {
            return Stream.of(wide, main, side).flatMap(List::stream);
        }
    }

    /**
     * A block, which has something to show.
     *
     * @param kind as {@code site.yml} names it; {@code others} for what the blocks above left to be named
     * @param name of its category, type or file
     * @param href of the page that shows all of it, or null
     * @param layout {@code large}, {@code grid}, {@code mixed} or {@code list}
     * @param weeks those of now, and {@code next} those that follow, of a type that is laid out as weeks
     * @param others links: of a block of categories, those whose articles all stand above
     */
    public record BlockView(
            String kind,
            String name,
            String title,
            @Nullable String href,
            String layout,
            List<CardView> cards,
            List<SlideView> slides,
            List<AlbumCardView> albums,
            List<LinkGroupView> groups,
            List<RowView> rows,
            List<WeekView> weeks,
            List<WeekView> next,
            List<TaskView> tasks,
            List<LinkView> others,
            String html) {

        BlockView withCards(List<CardView> shown) {
            return new BlockView(
                    kind, name, title, href, layout, shown, slides, albums, groups, rows, weeks, next, tasks, others,
                    html);
        }

        BlockView withAlbums(List<AlbumCardView> shown) {
            return new BlockView(
                    kind, name, title, href, layout, cards, slides, shown, groups, rows, weeks, next, tasks, others,
                    html);
        }

        BlockView withRows(List<RowView> shown, List<WeekView> now, List<WeekView> later) {
            return new BlockView(
                    kind, name, title, href, layout, cards, slides, albums, groups, shown, now, later, tasks, others,
                    html);
        }

        BlockView withHtml(String shown) {
            return new BlockView(
                    kind, name, title, href, layout, cards, slides, albums, groups, rows, weeks, next, tasks, others,
                    shown);
        }

        BlockView withOthers(List<LinkView> shown) {
            return new BlockView(
                    kind, name, title, href, layout, cards, slides, albums, groups, rows, weeks, next, tasks, shown,
                    html);
        }

        BlockView with(List<SlideView> ownSlides, List<LinkGroupView> ownGroups, List<TaskView> ownTasks) {
            return new BlockView(
                    kind, name, title, href, layout, cards, ownSlides, albums, ownGroups, rows, weeks, next, ownTasks,
                    others, html);
        }

        public boolean isEmpty() {
            return cards.isEmpty()
                    && slides.isEmpty()
                    && albums.isEmpty()
                    && groups.isEmpty()
                    && rows.isEmpty()
                    && weeks.isEmpty()
                    && tasks.isEmpty()
                    && others.isEmpty()
                    && html.isEmpty();
        }
    }

    /** What readers come to do. */
    public record TaskView(String title, String text, String href, String icon) {}
}
