package bantin.render;

import bantin.config.HomeBlock;
import bantin.config.HomeConfig;
import bantin.config.PageSizes;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.render.view.Portal;
import bantin.site.Category;
import bantin.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deals the articles out to the blocks of the home page, from top to bottom: none stands there twice. */
final class HomeNews {
    private static final int IN_LEAD = 5;

    private final Site site;
    private final HomeConfig home;
    private final PageSizes sizes;
    private final Cards cards;
    private final List<Article> articles;
    /** By their files: to compare whole entries takes longer than all else here. */
    private final Set<String> told = new HashSet<>();

    HomeNews(Portal portal, Cards cards, String lang) {
        this.site = portal.site();
        this.home = portal.config().home();
        this.sizes = portal.config().pageSizes();
        this.cards = cards;
        this.articles = site.articles(lang);
    }

    /** What another part of the page shows. */
    void tell(Entry entry) {
        told.add(entry.file());
    }

    /** One to stand large, then the pinned and the newest. */
    List<Article> lead(HomeBlock block) {
        Optional<Article> first = Stream.of(
                        articles.stream().filter(cards::isPinned),
                        home.has("featured")
                                ? Stream.<Article>of()
                                : articles.stream().filter(Article::featured),
                        articles.stream())
                .flatMap(group -> group.filter(this::isNew))
                .filter(article -> article.head().cover().isPresent())
                .findFirst();
        return take(Stream.concat(first.stream(), newest()), count(block, IN_LEAD));
    }

    List<Article> featured(HomeBlock block) {
        return take(pinnedFirst(articles.stream().filter(Article::featured).toList()), count(block, sizes.featured()));
    }

    /** All that are pinned, however many; what is featured keeps for its own block below. */
    List<Article> latest(HomeBlock block) {
        Set<String> kept = home.has("featured")
                ? pinnedFirst(articles.stream().filter(Article::featured).toList())
                        .limit(sizes.featured())
                        .map(Article::file)
                        .collect(Collectors.toSet())
                : Set.of();
        int pinned = (int) articles.stream()
                .filter(cards::isPinned)
                .filter(article -> isNew(article) && !kept.contains(article.file()))
                .count();
        int count = block.count() > 0 ? block.count() : sizes.homeLatest() + pinned;
        return take(newest().filter(article -> !kept.contains(article.file())), count);
    }

    List<Article> documents(HomeBlock block) {
        return site.category(home.documents())
                .map(category -> of(category, block))
                .orElse(List.of());
    }

    List<Article> of(Category category, HomeBlock block) {
        return take(category.articles().stream(), count(block, sizes.categoryBlock()));
    }

    /** The categories of a block of categories: what has a block of its own is not told again. */
    List<Category> categories(String lang) {
        String documents = home.has("documents") ? home.documents() : "";
        List<String> own = home.blocks().stream()
                .filter(block -> block.kind().equals(HomeBlock.CATEGORY))
                .map(HomeBlock::name)
                .toList();
        Stream<Category> chosen = home.categories().isEmpty()
                ? site.categories().values().stream()
                        .filter(c -> c.parent().isEmpty() && !c.slug().equals(documents) && !own.contains(c.slug()))
                : home.categories().stream().flatMap(slug -> site.category(slug).stream());
        return chosen.filter(c -> c.lang().equals(lang)).toList();
    }

    private static int count(HomeBlock block, int usual) {
        return block.count() > 0 ? block.count() : usual;
    }

    private boolean isNew(Article article) {
        return !told.contains(article.file());
    }

    private Stream<Article> newest() {
        return pinnedFirst(articles);
    }

    private Stream<Article> pinnedFirst(List<Article> of) {
        return Stream.concat(
                of.stream().filter(cards::isPinned), of.stream().filter(article -> !cards.isPinned(article)));
    }

    private List<Article> take(Stream<Article> from, int count) {
        return from.filter(article -> told.add(article.file())).limit(count).toList();
    }
}
