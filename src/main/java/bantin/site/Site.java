package bantin.site;

import bantin.content.Album;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.content.StaticPage;
import bantin.content.list.Banner;
import bantin.content.list.LinkGroup;
import bantin.content.list.Notice;
import bantin.content.list.Slide;
import bantin.content.list.Task;
import bantin.site.item.Catalogue;
import bantin.site.item.Known;
import bantin.site.related.Related;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * All that is online at one moment. Lists of articles and albums run from the newest to the oldest; articles of one
 * moment are in the order of their paths.
 *
 * @param categories by slug, in the order of {@code site.yml}
 * @param tags by what their spellings have in common, in Vietnamese order of their titles
 * @param months articles by month, the newest month first
 * @param items those of declared types
 * @param taken what editors took down
 * @param banner the first of those whose time it is
 * @param others all that are no articles, and articles that were taken down, by the paths of their files
 * @param index of the articles
 * @param related articles to each article
 * @param publications of all entries there are
 */
public record Site(
        List<Article> articles,
        List<StaticPage> pages,
        List<Album> albums,
        Catalogue items,
        Map<String, Category> categories,
        Map<String, Tag> tags,
        SortedMap<YearMonth, List<Article>> months,
        List<LinkGroup> links,
        List<Slide> slides,
        List<Notice> notices,
        List<Task> tasks,
        Optional<Banner> banner,
        Map<String, Object> data,
        TakenDown taken,
        Map<String, Entry> others,
        ArticleIndex index,
        Related related,
        Known<Entry, Boolean> points,
        Publications publications) {

    /**
     * What editors took down: none of it stands in a list.
     *
     * @param withdrawn those that stay at their addresses, under the reason
     * @param gone those whose addresses say that they are gone
     * @param vanished those that no page may know, with the addresses that they had
     */
    public record TakenDown(List<Entry> withdrawn, List<Entry> gone, Map<Entry, Set<String>> vanished) {
        public TakenDown {
            withdrawn = List.copyOf(withdrawn);
            gone = List.copyOf(gone);
            vanished = Map.copyOf(vanished);
        }

        boolean hides(String file) {
            return vanished.keySet().stream().anyMatch(entry -> entry.file().equals(file));
        }

        boolean hidesAddress(String address) {
            return vanished.values().stream().anyMatch(addresses -> addresses.contains(address));
        }
    }

    public Optional<Category> category(String slug) {
        return Optional.ofNullable(categories.get(slug));
    }

    /** The tags of an entry, each once however often it is written. */
    public List<Tag> tags(Entry entry) {
        return entry.head().tags().stream()
                .map(index.tagKeys()::of)
                .distinct()
                .flatMap(key -> Optional.ofNullable(tags.get(key)).stream())
                .toList();
    }

    /** What is online of a file, also when it was withdrawn or is gone. */
    public Optional<Entry> entry(String file) {
        int rank = index.rank(file);
        return rank < 0 ? Optional.ofNullable(others.get(file)) : Optional.of(articles.get(rank));
    }

    /** Everything online that an editor wrote as a file of its own: the articles, the pages, the albums, those of types. */
    public List<Entry> entries() {
        return shown().subList(0, shown().size() - taken.withdrawn().size());
    }

    /** Those that are shown whole: the same, and those that were withdrawn. */
    public List<Entry> shown() {
        return points.things();
    }

    /** Those of them that point to a file, a picture, a place, their translation or from where they stood before. */
    public List<Entry> pointing() {
        List<Entry> pointing = new ArrayList<>();
        for (int i = 0; i < shown().size(); i++) {
            if (points.facts().get(i)) {
                pointing.add(shown().get(i));
            }
        }
        return Collections.unmodifiableList(pointing);
    }

    public Neighbours neighbours() {
        return new Neighbours(articles, index);
    }

    /** Articles in one language, newest first. */
    public List<Article> articles(String lang) {
        return index.language(lang).of(articles);
    }
}
