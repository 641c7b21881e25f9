package bantin.render.body;

import bantin.content.Attachment;
import bantin.content.Item;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.ItemViews.PlayerView;
import bantin.render.view.ItemViews.TrackView;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.route.Route;
import bantin.site.Destination;
import bantin.source.SourceFile;
import bantin.text.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that entries offer to their readers, as templates see them. */
public final class OfferedFiles {
    private static final Set<String> FILM = Set.of("mp4", "m4v", "mov", "webm");
    private static final Set<String> SOUND = Set.of("mp3", "m4a", "aac", "oga", "ogg", "opus", "wav", "flac");
    private static final String CAPTIONS = "vtt";
    private static final Pattern LANGUAGE = Pattern.compile("\\.([a-z]{2,3})\\.vtt$");

    private final Portal portal;
    private final Hrefs hrefs;
    private final ToLongFunction<Route> sizes;
    private final Map<Route, Long> known = new ConcurrentHashMap<>();

    /** @param sizes how many bytes the file at an address has when it is published; 0 where that is not known */
    public OfferedFiles(Portal portal, Hrefs hrefs, ToLongFunction<Route> sizes) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.sizes = sizes;
    }

    /** @param file of the entry; empty for a file that is not published */
    public Optional<Views.FileView> of(String file, Attachment attachment) {
        Destination destination = portal.destinations().find(file, attachment.target());
        if (!(destination instanceof Destination.ToFile to)) {
            return Optional.empty();
        }
        SourceFile offered = to.file();
        String title = attachment.title().isEmpty() ? CleanText.of(offered.name()) : attachment.title();
        String type = offered.name().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT);
        return AddressOf.file(offered, portal)
                .map(route -> new Views.FileView(title, hrefs.of(route), type, size(offered, route)));
    }

    /** As it is published: files are cleaned before. Films are too large to be cleaned for a number that stays nearly the same. */
    private long size(SourceFile offered, Route route) {
        boolean film = FILM.contains(offered.name().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT));
        long published = film ? 0 : known.computeIfAbsent(route, sizes::applyAsLong);
        return published > 0 ? published : offered.size();
    }

    /** The films and sounds among an entry's files, each with the captions that are called like it. */
    public List<PlayerView> players(Item item, ThemeWords words) {
        List<Attachment> files = item.attachments();
        if (files.isEmpty()) {
            return List.of();
        }
        List<Attachment> playing = files.stream()
                .filter(file -> FILM.contains(ending(file)) || SOUND.contains(ending(file)))
                .toList();
        List<PlayerView> players = new ArrayList<>();
        for (Attachment file : playing) {
            List<TrackView> captions = files.stream()
                    .filter(other -> ending(other).equals(CAPTIONS))
                    .filter(other -> playing.size() == 1 || name(other).startsWith(bare(file) + "."))
                    .flatMap(other -> of(item.file(), other).stream()
                            .map(view -> track(view.href(), other.target(), other.title(), item.lang(), words)))
                    .toList();
            of(item.file(), file)
                    .map(view -> new PlayerView(FILM.contains(ending(file)), view, captions))
                    .ifPresent(players::add);
        }
        return players;
    }

    /** {@code ban-tin.en.vtt} is in English; without such a word captions are in the language of their entry. */
    public static TrackView track(String href, String file, String title, String lang, ThemeWords words) {
        Matcher told = LANGUAGE.matcher(file);
        String written = told.find() ? told.group(1) : lang;
        return new TrackView(
                href,
                written,
                title.isEmpty() ? words.find("language." + written, List.of()).orElse(written) : title);
    }

    private static String ending(Attachment file) {
        return file.target().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
    }

    private static String name(Attachment file) {
        return file.target().replaceFirst(".*/", "").toLowerCase(Locale.ROOT);
    }

    private static String bare(Attachment file) {
        return name(file).replaceFirst("\\.[^.]*$", "");
    }
}
