package bantin.render.view;

import bantin.config.HomeBlock;
import bantin.render.view.AlbumViews.AlbumCardView;
import bantin.render.view.HomeView.BlockView;
import bantin.render.view.HomeView.TaskView;
import bantin.render.view.ItemViews.RowView;
import bantin.render.view.ItemViews.WeekView;
import bantin.render.view.Views.CardView;
import bantin.render.view.Views.LinkGroupView;
import bantin.render.view.Views.LinkView;
import bantin.render.view.Views.SlideView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks of the home page, each with what it shows and with the title and layout that the portal wants of it. */
public record HomeParts(HomeBlock block) {

    public static BlockView others(String title, List<LinkView> links) {
        return new HomeParts(HomeBlock.plain("others"))
                .empty(title, null, "list")
                .withOthers(links);
    }

    public BlockView cards(String title, @Nullable String href, String layout, List<CardView> cards) {
        return empty(title, href, layout).withCards(cards);
    }

    public BlockView albums(String title, String href, String layout, List<AlbumCardView> albums) {
        return empty(title, href, layout).withAlbums(albums);
    }

    /** @param weeks of a type that is laid out so: they are shown in place of the rows */
    public BlockView rows(String title, String href, List<RowView> rows, List<WeekView> weeks, List<WeekView> next) {
        return empty(title, href, "list").withRows(rows, weeks, next);
    }

    public BlockView html(String title, String href, String html) {
        return empty(title, href, "list").withHtml(html);
    }

    public BlockView slides(List<SlideView> slides) {
        return empty("", null, "large").with(slides, List.of(), List.of());
    }

    public BlockView groups(String title, List<LinkGroupView> groups) {
        return empty(title, null, "grid").with(List.of(), groups, List.of());
    }

    public BlockView tasks(String title, List<TaskView> tasks) {
        return empty(title, null, "grid").with(List.of(), List.of(), tasks);
    }

    private BlockView empty(String title, @Nullable String href, String layout) {
        return new BlockView(
                block.kind(),
                block.name(),
                block.title().isEmpty() ? title : block.title(),
                href,
                block.layout().isEmpty() ? layout : block.layout(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
