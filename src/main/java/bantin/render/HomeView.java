package bantin.render;

import bantin.render.AlbumViews.AlbumCardView;
import bantin.render.Views.CardView;
import bantin.render.Views.CategoryBlockView;
import bantin.render.Views.LinkGroupView;
import bantin.render.Views.SlideView;
import java.util.List;

/** What the home page shows, block by block. */
public record HomeView(
        List<String> blocks,
        List<SlideView> slides,
        List<CardView> featured,
        List<CardView> pinned,
        List<CardView> latest,
        List<CategoryBlockView> categories,
        List<AlbumCardView> albums,
        List<LinkGroupView> linkGroups,
        List<CardView> documents) {}
