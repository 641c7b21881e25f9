package bantin.preview.gallery;

import bantin.director.Snapshot;
import bantin.output.ContentTypes;
import bantin.page.PagePlan;
import bantin.page.kind.Page;
import bantin.preview.desk.Dashboard;
import bantin.problem.Messages;
import bantin.render.theme.PartMarks;
import bantin.render.theme.TemplateTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What theme writers look at: the parts of the theme in use on one page, and below that the small portal they are cut from. */
public final class Gallery implements AutoCloseable {
    private static final String PORTAL = "cong/";
    private static final String HTML = ContentTypes.of("mau.html");

    private final Path folder;
    private final String root;
    private final GalleryPage page;
    private final Dashboard dashboard;
    private @Nullable Specimen specimen;

    /**
     * @param folder where the small portal is kept
     * @param root where all this is shown, from the host's root
     */
    public Gallery(Path folder, String root, Messages messages, Dashboard dashboard) {
        this.folder = folder;
        this.root = root;
        this.page = new GalleryPage(messages);
        this.dashboard = dashboard;
    }

    /** What stands at an address. */
    public record Shown(String type, byte[] bytes) {}

    /**
     * @param path below the root
     * @param portal whose theme is shown
     * @return empty when there is nothing at that address
     */
    public Optional<Shown> at(String path, Snapshot portal) throws IOException {
        if (!path.isEmpty() && !path.startsWith(PORTAL)) {
            return Optional.empty();
        }
        Snapshot shown = specimen(portal).dressedAs(portal);
        try {
            return path.isEmpty()
                    ? Optional.of(html(page.html(shown)))
                    : inside(path.substring(PORTAL.length() - 1), shown);
        } catch (TemplateTrouble trouble) {
            return Optional.of(html(dashboard.troubles(portal, trouble.problems())));
        }
    }

    private static Shown html(String text) {
        return new Shown(HTML, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Shown> inside(String address, Snapshot shown) throws TemplateTrouble, IOException {
        PagePlan plan = shown.portal().plan();
        Optional<Page> page = plan.page(address);
        String type = ContentTypes.of(page.map(p -> p.route().path().path()).orElse(address));
        if (page.isPresent()) {
            String text = new String(shown.renderer().render(page.get()), StandardCharsets.UTF_8);
            return Optional.of(new Shown(type, PartMarks.without(text).getBytes(StandardCharsets.UTF_8)));
        }
        Optional<Path> file = shown.pictures().find(address).or(() -> plan.copy(address)
                .flatMap(copy -> shown.pictures().copied(copy).value())
                .map(copy -> copy.file()));
        if (file.isPresent()) {
            return Optional.of(new Shown(type, Files.readAllBytes(file.get())));
        }
        return shown.assets()
                .bytes(address)
                .or(() -> shown.search().find(address))
                .or(() -> Optional.ofNullable(shown.renderer().filters().get(address)))
                .map(bytes -> new Shown(type, bytes));
    }

    private synchronized Specimen specimen(Snapshot portal) {
        Specimen known = specimen;
        if (known == null) {
            known = new Specimen(folder, root + PORTAL, portal);
            specimen = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (specimen != null) {
            specimen.close();
        }
    }
}
