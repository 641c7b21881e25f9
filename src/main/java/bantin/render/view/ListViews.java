package bantin.render.view;

import bantin.render.view.Views.CardView;
import bantin.render.view.Views.LinkView;
import bantin.text.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What templates see of lists that run over several pages. */
public final class ListViews {
    private ListViews() {}

    public record PagerLinkView(String href) {}

    /**
     * Where a page of a list stands. Pages count from the oldest, so that an old page keeps its number.
     *
     * @param number null on the head of a list
     * @param count of all pages, the head among them
     * @param newest where the list begins, null on that page
     * @param oldest where it ends, null on that page
     * @param from day of the oldest entry shown, {@code until} that of the newest; null where entries have none
     */
    public record PagerView(
            @Nullable Integer number,
            int count,
            @Nullable PagerLinkView newer,
            @Nullable PagerLinkView older,
            @Nullable PagerLinkView newest,
            @Nullable PagerLinkView oldest,
            @Nullable Moment from,
            @Nullable Moment until) {}

    /**
     * A page of a list of articles.
     *
     * @param newest articles of the whole portal that are not on this page; on the head of a category alone
     * @param years of a list of several pages, each with the page on which it begins
     * @param archive the years of all articles
     */
    public record ListView(
            String title,
            String description,
            List<CardView> cards,
            PagerView pager,
            List<CardView> newest,
            List<LinkView> years,
            List<LinkView> archive) {}

    /**
     * The form with which a script looks for entries of a list.
     *
     * @param index address of the file that the script reads
     * @param list what stands before the addresses in it, and {@code base} before those that begin with a slash
     * @param dated what the days of the entries are called, or empty when they have none
     * @param sides what can be chosen
     */
    public record FilterView(String index, String list, String base, String dated, List<SideView> sides) {}

    public record SideView(String name, String label, List<ChosenView> values) {}

    public record ChosenView(String value, String label) {}
}
