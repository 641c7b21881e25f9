package bantin.page.kind;

import bantin.content.Article;
import bantin.content.list.Lists;
import bantin.route.Route;
import bantin.site.Site;
import bantin.text.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A page that there is once and that shows the site from one side. */
public record Overview(Route route, String lang, Of of) implements Page {

    /** What there is an overview of: the template, and the word of its title. */
    public enum Of {
        TAGS("tags.html", "title.tags", "addresses.tags"),
        ARCHIVE("archive.html", "title.archive", "addresses.archive"),
        ALBUMS("albums.html", "title.albums", "addresses.albums"),
        LINKS("links.html", "title.links", "addresses.links"),
        SITE_MAP("sitemap.html", "title.site_map", "addresses.site_map");

        private final String template;
        private final String title;
        private final String setting;

        Of(String template, String title, String setting) {
            this.template = template;
            this.title = title;
            this.setting = setting;
        }
    }

    @Override
    public String template() {
        return of.template;
    }

    @Override
    public Title title() {
        return new Title.Word(of.title);
    }

    @Override
    public String setting() {
        return of.setting;
    }

    @Override
    public String file() {
        return of == Of.LINKS ? Lists.LINKS_FILE : Page.super.file();
    }

    /** Links and the tree of the site say nothing of their age. */
    @Override
    public Optional<Moment> changed(Site site) {
        return switch (of) {
            case ARCHIVE -> site.articles().stream().findFirst().map(Article::published);
            case ALBUMS -> Page.changed(site.albums());
            case TAGS ->
                site.tags().values().stream()
                        .flatMap(tag -> tag.articles().stream().limit(1))
                        .map(Article::published)
                        .max(Comparator.naturalOrder());
            case LINKS, SITE_MAP -> Optional.empty();
        };
    }

    @Override
    public boolean mentionsEntries() {
        return List.of(Of.ALBUMS, Of.SITE_MAP).contains(of);
    }
}
