package bantin.page;

import bantin.content.Album;
import bantin.content.Article;
import bantin.content.StaticPage;
import bantin.route.Photo;
import bantin.route.Route;
import bantin.site.Category;
import bantin.site.Tag;
import bantin.source.SourceFile;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Something with an address that will be rendered. A number of 0 means the head of a list. */
public sealed interface Page {
    Route route();

    String lang();

    /** The template's file name inside {@code templates}. */
    String template();

    record Home(Route route, String lang) implements Page {
        @Override
        public String template() {
            return "home.html";
        }
    }

    record OfArticle(Route route, Article article) implements Page {
        @Override
        public String lang() {
            return article.lang();
        }

        @Override
        public String template() {
            return "article.html";
        }
    }

    record OfStaticPage(Route route, StaticPage page) implements Page {
        @Override
        public String lang() {
            return page.lang();
        }

        @Override
        public String template() {
            return "page.html";
        }
    }

    record OfCategory(Route route, Category category, int number, int count, List<Article> articles) implements Page {
        @Override
        public String lang() {
            return category.lang();
        }

        @Override
        public String template() {
            return "category.html";
        }
    }

    record OfTag(Route route, String lang, Tag tag, int number, int count, List<Article> articles) implements Page {
        @Override
        public String template() {
            return "tag.html";
        }
    }

    record Tags(Route route, String lang) implements Page {
        @Override
        public String template() {
            return "tags.html";
        }
    }

    record Archive(Route route, String lang) implements Page {
        @Override
        public String template() {
            return "archive.html";
        }
    }

    record OfYear(Route route, String lang, int year) implements Page {
        @Override
        public String template() {
            return "archive-year.html";
        }
    }

    record OfMonth(Route route, String lang, YearMonth month, int number, int count, List<Article> articles)
            implements Page {
        @Override
        public String template() {
            return "archive-month.html";
        }
    }

    record Albums(Route route, String lang) implements Page {
        @Override
        public String template() {
            return "albums.html";
        }
    }

    /** @param items photos and films in the order of the album */
    record OfAlbum(Route route, Album album, List<AlbumItem> items) implements Page {
        public List<AlbumPhoto> photos() {
            return AlbumItem.only(AlbumPhoto.class, items);
        }

        public List<AlbumFilm> films() {
            return AlbumItem.only(AlbumFilm.class, items);
        }

        @Override
        public String lang() {
            return album.lang();
        }

        @Override
        public String template() {
            return "album.html";
        }
    }

    /** @param position from 0 in the album's photos */
    record OfPhoto(Route route, Album album, List<AlbumPhoto> photos, int position) implements Page {
        @Override
        public String lang() {
            return album.lang();
        }

        @Override
        public String template() {
            return "photo.html";
        }
    }

    record Links(Route route, String lang) implements Page {
        @Override
        public String template() {
            return "links.html";
        }
    }

    record SiteMap(Route route, String lang) implements Page {
        @Override
        public String template() {
            return "sitemap.html";
        }
    }

    record NotFound(Route route, String lang) implements Page {
        @Override
        public String template() {
            return "404.html";
        }
    }

    record Redirect(Route route, String lang, Route target) implements Page {
        @Override
        public String template() {
            return "redirect.html";
        }
    }

    /** A file for machines, which no theme shapes. */
    record Machine(Route route, String lang, Kind kind) implements Page {
        @Override
        public String template() {
            return "";
        }
    }

    /** The files for machines. */
    enum Kind {
        ROBOTS,
        SITE_MAP_XML,
        FEED
    }

    /** What an album shows. */
    sealed interface AlbumItem {
        /** What those who can't see it are told. */
        String alt();

        static <T extends AlbumItem> List<T> only(Class<T> kind, List<AlbumItem> items) {
            return items.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /** A photo as an album shows it. */
    record AlbumPhoto(Photo photo, String caption, String alt, String credit, Route route) implements AlbumItem {}

    /**
     * A film as an album shows it.
     *
     * @param file empty when the film stands elsewhere
     * @param outside its address elsewhere, else empty
     */
    record AlbumFilm(
            Optional<SourceFile> file,
            String outside,
            Optional<Photo> poster,
            String caption,
            String alt,
            String credit)
            implements AlbumItem {}
}
