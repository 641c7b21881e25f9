package bantin.page;

import bantin.config.HomeBlock;
import bantin.config.MenuItem;
import bantin.config.SiteConfig;
import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.StaticPage;
import bantin.content.Takedown;
import bantin.content.body.Reference;
import bantin.content.list.Banner;
import bantin.content.list.LinkGroup;
import bantin.content.list.Lists;
import bantin.content.list.Notice;
import bantin.content.list.Slide;
import bantin.content.list.Task;
import bantin.page.item.CircleCheck;
import bantin.page.item.RelationCheck;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.route.Routes;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.site.FaultyEntries;
import bantin.site.Site;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at everything online once: which files it uses, and what leads nowhere. */
public final class ContentCheck {
    private final SiteConfig config;
    private final Site site;
    private final SourceTree tree;
    private final Destinations destinations;
    private final MenuLinks menus;
    private final ReferenceCheck references;
    private final ReferenceCheck ofFaulty;
    private final FaultyEntries faulty;
    private final Problems problems;
    private Map<String, SourceFile> used = Map.of();

    public ContentCheck(
            SiteConfig config,
            Routes routes,
            Site site,
            SourceTree tree,
            FaultyEntries faulty,
            Destinations destinations,
            Problems problems) {
        this.config = config;
        this.site = site;
        this.tree = tree;
        this.destinations = destinations;
        this.menus = new MenuLinks(config, routes, destinations, site.items());
        this.references = new ReferenceCheck(destinations, problems);
        this.ofFaulty = new ReferenceCheck(destinations, problems);
        this.faulty = faulty;
        this.problems = problems;
    }

    /** The files of the content folder that the site shows or offers. */
    public Collection<SourceFile> usedFiles() {
        site.pointing().forEach(references::follow);
        faulty.read().forEach(ofFaulty::follow);
        for (Slide slide : site.slides()) {
            references.picture(Lists.SLIDES_FILE, slide.picture(), slide.place());
            if (slide.alt().isEmpty()) {
                problems.add(Problem.warning("slide.alt.missing", slide.place(), slide.picture())
                        .about(Topic.DESCRIPTION));
            }
        }
        for (LinkGroup group : site.links()) {
            for (LinkGroup.Link link : group.links()) {
                if (!link.logo().isEmpty()) {
                    references.picture(Lists.LINKS_FILE, link.logo(), link.logoPlace());
                }
            }
        }
        site.banner().ifPresent(this::banner);
        site.slides().forEach(slide -> references.offer(Lists.SLIDES_FILE, slide.link()));
        site.notices().forEach(notice -> references.offer(Lists.NOTICES_FILE, notice.link()));
        site.taken().gone().forEach(entry -> entry.head()
                .takedown()
                .flatMap(Takedown::instead)
                .ifPresent(link -> references.offer(entry.file(), link.target())));
        menus.files(tasks()).forEach(references::offer);
        Map<String, SourceFile> files = new TreeMap<>(references.files());
        albums().flatMap(album -> AlbumPhotos.files(album, tree).stream())
                .forEach(file -> files.put(file.path(), file));
        organisation(files);
        used = Map.copyOf(files);
        return List.copyOf(files.values());
    }

    private List<MenuItem> tasks() {
        return site.tasks().stream().map(Task::line).toList();
    }

    private void banner(Banner banner) {
        references.picture(Lists.BANNERS_FILE, banner.picture(), banner.place());
        if (!banner.phone().isEmpty()) {
            references.picture(Lists.BANNERS_FILE, banner.phone(), banner.phonePlace());
        }
    }

    /** The paths of the files that readers may take home as they are; known after {@link #usedFiles()}. */
    public Set<String> offeredFiles() {
        Set<String> offered = new TreeSet<>(references.offered());
        albums().filter(Album::originals)
                .flatMap(album -> AlbumPhotos.files(album, tree).stream())
                .forEach(file -> offered.add(file.path()));
        return offered;
    }

    private Stream<Album> albums() {
        return site.shown().stream().filter(Album.class::isInstance).map(Album.class::cast);
    }

    /** The files of the static folder that nothing but what vanished points to; known after {@link #usedFiles()}. */
    public Set<String> vanishedFiles() {
        ReferenceCheck vanished = new ReferenceCheck(destinations, new Problems());
        site.taken().vanished().keySet().forEach(vanished::follow);
        Set<String> files = new TreeSet<>(vanished.files().keySet());
        files.removeIf(file -> !file.startsWith(PagePlanner.STATIC + "/"));
        files.removeAll(used.keySet());
        return files;
    }

    /** What only the finished plan can tell. */
    public void addresses(Reach reach) {
        site.pointing().forEach(entry -> references.checkAddresses(entry, reach));
        site.taken().gone().forEach(entry -> entry.head()
                .takedown()
                .flatMap(Takedown::instead)
                .ifPresent(link -> listLink(entry.file(), link.target(), link.place(), reach)));
        faulty.read().forEach(entry -> ofFaulty.checkAddresses(entry, reach));
        menus.check(tasks(), reach, problems);
        RelationCheck relations = new RelationCheck(destinations, problems);
        CircleCheck circles = new CircleCheck(site.items(), problems);
        site.pointing().stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .forEach(item -> site.items().type(item).ifPresent(type -> relations.check(type, item)));
        site.items().lists().forEach(circles::check);
        site.pages().forEach(this::lists);
        for (Slide slide : site.slides()) {
            listLink(Lists.SLIDES_FILE, slide.link(), slide.linkPlace(), reach);
        }
        for (Notice notice : site.notices()) {
            listLink(Lists.NOTICES_FILE, notice.link(), notice.linkPlace(), reach);
        }
        for (HomeBlock block : config.home().blocks()) {
            if (block.kind().equals(HomeBlock.FILE)
                    && site.entry("content/" + block.name()).isEmpty()) {
                problems.add(Problem.error("home.file.unknown", block.place(), block.name()));
            }
        }
        for (Entry entry : site.pointing()) {
            entry.head().translation().ifPresent(link -> translation(entry, link));
        }
    }

    private void translation(Entry entry, Reference.Link link) {
        Destination destination = destinations.find(entry.file(), link.target());
        if (destination instanceof Destination.ToEntry to) {
            if (to.entry().lang().equals(entry.lang())) {
                problems.add(Problem.warning("translation.language", link.place(), link.target(), entry.lang()));
            }
        } else if (!(destination instanceof Destination.Faulty)
                && !references.reportDead(link.target(), destination, link.place())) {
            problems.add(Problem.error("link.missing", link.place(), link.target(), ""));
        }
    }

    private void lists(StaticPage page) {
        for (Reference.Link list : page.lists()) {
            if (site.items().type(list.target()).isEmpty()) {
                String known = site.items().lists().stream()
                        .map(one -> one.type().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
                problems.add(Problem.error("page.lists", list.place(), list.target(), known));
            }
        }
    }

    private void listLink(String file, String link, Place place, Reach reach) {
        if (link.isEmpty()) {
            return;
        }
        Destination destination = destinations.find(file, link);
        if (!references.reportDead(link, destination, place)) {
            references.checkAddress("link.missing", file, link, place, reach);
        }
    }

    private void organisation(Map<String, SourceFile> files) {
        Place place = Place.file(SiteConfig.FILE);
        for (String field : config.organisation().missing()) {
            problems.add(Problem.warning("organisation.missing", place, field));
        }
        Set<String> emblems = new TreeSet<>();
        config.names()
                .values()
                .forEach(names -> emblems.add(names.organisation().emblem()));
        emblems.remove("");
        for (String emblem : emblems) {
            Destination destination = destinations.find("content/" + SiteConfig.FILE, emblem);
            if (destination instanceof Destination.ToFile to) {
                files.put(to.file().path(), to.file());
            } else {
                problems.add(Problem.error("picture.missing", place, emblem, ""));
            }
        }
    }
}
