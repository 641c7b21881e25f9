package bantin.render.view;

import bantin.render.view.AlbumViews.AlbumCardView;
import bantin.render.view.Views.CardView;
import bantin.render.view.Views.CategoryBlockView;
import bantin.render.view.Views.LinkGroupView;
import bantin.render.view.Views.SlideView;
import java.util.List;
import java.util.Map;

/**
 * What the home page shows, block by block.
 *
 * @param types of declared types, by the names of their blocks
 */
public record HomeView(
        List<String> blocks,
        List<SlideView> slides,
        List<CardView> featured,
        List<CardView> pinned,
        List<CardView> latest,
        List<CategoryBlockView> categories,
        List<AlbumCardView> albums,
        List<LinkGroupView> linkGroups,
        List<CardView> documents,
        Map<String, ItemViews.BlockView> types) {

    /** Whether a block shows what is planned. */
    public boolean hasWeeks() {
        return types.values().stream().anyMatch(block -> !block.weeks().isEmpty());
    }
}
