package bantin.render.view;

import bantin.config.HomeBlock;
import bantin.render.view.HomeView.BandView;
import bantin.render.view.HomeView.BlockView;
import bantin.render.view.Views.LinkView;
import java.util.ArrayList;
import java.util.List;

/** Lays blocks out in bands: a block across the page ends the band of main and side blocks above it. */
public final class HomeBands {
    private final String othersTitle;
    private final List<BandView> bands = new ArrayList<>();
    private final List<BlockView> main = new ArrayList<>();
    private final List<BlockView> side = new ArrayList<>();
    private final List<LinkView> others = new ArrayList<>();
    private boolean across;

    /** @param othersTitle over the links to categories of which nothing is left to show */
    public HomeBands(String othersTitle) {
        this.othersTitle = othersTitle;
    }

    /** @param usual where the block stands if the portal does not say otherwise */
    public void add(HomeBlock block, String usual, BlockView view) {
        if (view.isEmpty()) {
            return;
        }
        String position = block.position().isEmpty() ? usual : block.position();
        boolean isWide = position.equals("wide");
        begin(isWide && view.layout().equals("mixed"));
        if (across || position.equals("main")) {
            main.add(view);
        } else if (!isWide) {
            side.add(view);
        } else {
            close();
            bands.add(new BandView(List.of(view), List.of(), List.of()));
        }
    }

    /** A category of which nothing is left to show. */
    public void others(HomeBlock block, LinkView category) {
        begin(block.position().equals("wide"));
        others.add(category);
    }

    /** Categories across the page stand beside each other: they are a band that nothing else enters. */
    private void begin(boolean isAcross) {
        if (isAcross != across) {
            close();
            across = isAcross;
        }
    }

    /** A side without anything to stand beside is a band of its own. */
    private void close() {
        if (!others.isEmpty()) {
            main.add(HomeParts.others(othersTitle, List.copyOf(others)));
            others.clear();
        }
        if (!main.isEmpty() || !side.isEmpty()) {
            bands.add(
                    main.isEmpty()
                            ? new BandView(List.of(), List.copyOf(side), List.of())
                            : new BandView(List.of(), List.copyOf(main), List.copyOf(side)));
        }
        main.clear();
        side.clear();
    }

    public List<BandView> all() {
        close();
        return List.copyOf(bands);
    }
}
