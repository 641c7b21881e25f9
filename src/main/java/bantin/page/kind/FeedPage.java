package bantin.page.kind;

import bantin.content.Entry;
import bantin.route.Route;
import java.util.List;

/**
 * A feed: what is new at a place of the site, for programs that look there again and again.
 *
 * @param followed the page to which readers come from it
 * @param description one sentence of the place, or empty
 * @param news the newest first, at least one
 */
public record FeedPage(
        Route route,
        String lang,
        Format format,
        Route followed,
        Title title,
        String description,
        String setting,
        List<? extends Entry> news)
        implements Page {
    /** Programs show the last few; who looks once a week misses nothing. */
    private static final int LENGTH = 20;

    /** In what feeds are written. */
    public enum Format {
        ATOM("feed.xml", "application/atom+xml"),
        JSON("feed.json", "application/feed+json");

        private final String file;
        private final String mediaType;

        Format(String file, String mediaType) {
            this.file = file;
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The feed of a place stands beside its page. */
        public Route at(Route followed) {
            return Route.of(followed.address() + file);
        }
    }

    public FeedPage {
        news = List.copyOf(news.subList(0, Math.min(news.size(), LENGTH)));
    }

    @Override
    public String template() {
        return "";
    }

    @Override
    public boolean mentionsEntries() {
        return true;
    }

    @Override
    public boolean isListed() {
        return false;
    }
}
