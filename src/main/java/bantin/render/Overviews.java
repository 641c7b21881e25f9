package bantin.render;

import bantin.content.Album;
import bantin.content.list.LinkGroup;
import bantin.content.list.Lists;
import bantin.render.body.BodyHtml;
import bantin.render.body.PictureViews;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.AlbumViews;
import bantin.render.view.HomeView;
import bantin.render.view.Portal;
import bantin.render.view.Titles;
import bantin.render.view.Views;
import bantin.site.Site;
import bantin.site.Tag;
import bantin.text.Folding;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages that give an overview: home, archive, tags, albums, links, site map. */
final class Overviews {
    private final Portal portal;
    private final Site site;
    private final Hrefs hrefs;
    private final PictureViews pictures;
    private final Cards cards;
    private final BodyHtml bodies;
    private final Menus menus;
    private final ThemeWords words;
    private final ItemRows rows;

    Overviews(
            Portal portal,
            Hrefs hrefs,
            PictureViews pictures,
            Cards cards,
            BodyHtml bodies,
            Menus menus,
            ThemeWords words,
            ItemRows rows) {
        this.menus = menus;
        this.rows = rows;
        this.portal = portal;
        this.site = portal.site();
        this.hrefs = hrefs;
        this.pictures = pictures;
        this.cards = cards;
        this.bodies = bodies;
        this.words = words;
    }

    /** Albums under the years of their days. */
    List<AlbumViews.AlbumYearView> albumYears() {
        Map<Integer, List<AlbumViews.AlbumCardView>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Album album : site.albums()) {
            int year = album.date().orElseThrow().at().getYear();
            years.computeIfAbsent(year, y -> new ArrayList<>()).add(cards.album(album));
        }
        return years.entrySet().stream()
                .map(year -> new AlbumViews.AlbumYearView(year.getKey(), List.copyOf(year.getValue())))
                .toList();
    }

    List<Views.FeedView> feeds(String lang) {
        return new Followed(portal, hrefs, new Titles(portal.config(), words)).all(lang);
    }

    List<Views.BranchView> tree(String lang) {
        return new SiteTree(portal, hrefs, words).of(lang);
    }

    HomeView home(String lang) {
        return new HomeMaker(portal, cards, bodies, pictures, hrefs, menus, words, rows, linkGroups(), lang).make();
    }

    List<Views.LinkGroupView> linkGroups() {
        return site.links().stream()
                .map(group -> new Views.LinkGroupView(
                        group.title(), group.links().stream().map(this::link).toList()))
                .toList();
    }

    private Views.SiteLinkView link(LinkGroup.Link link) {
        return new Views.SiteLinkView(
                link.title(),
                link.url(),
                link.description(),
                pictures.small(Lists.LINKS_FILE, link.logo()).orElse(null));
    }

    List<Views.YearView> years() {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        site.months().forEach((month, articles) -> counts.merge(month.getYear(), articles.size(), Integer::sum));
        return counts.entrySet().stream()
                .map(e ->
                        new Views.YearView(e.getKey(), hrefs.of(portal.routes().year(e.getKey())), e.getValue()))
                .toList();
    }

    List<Views.MonthView> months(int year) {
        return site.months().entrySet().stream()
                .filter(month -> month.getKey().getYear() == year)
                .map(month -> month(month.getKey(), month.getValue().size()))
                .toList();
    }

    private Views.MonthView month(YearMonth month, int count) {
        String href = hrefs.of(portal.routes().month(month.getYear(), month.getMonthValue()));
        return new Views.MonthView(month.getMonthValue(), month.getYear(), href, count);
    }

    /** Tags under the letters of the Vietnamese alphabet: Đ is a letter, Á is A. */
    List<Views.LetterView> letters() {
        Map<String, List<Views.TagView>> letters = new LinkedHashMap<>();
        for (Tag tag : site.tags().values()) {
            letters.computeIfAbsent(letter(tag.title()), l -> new ArrayList<>())
                    .add(new Views.TagView(tag.title(), hrefs.of(tag.route()), tag.count()));
        }
        return letters.entrySet().stream()
                .map(e -> new Views.LetterView(e.getKey(), List.copyOf(e.getValue())))
                .collect(Collectors.toList());
    }

    private static String letter(String title) {
        String first = title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        if ("ĂÂĐÊÔƠƯ".contains(first)) {
            return first;
        }
        String plain = java.text.Normalizer.normalize(first, java.text.Normalizer.Form.NFD)
                .replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        String composed = java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFC);
        return composed.isEmpty() ? Folding.fold(first) : composed;
    }
}
