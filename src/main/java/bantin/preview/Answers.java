package bantin.preview;

import bantin.director.Snapshot;
import bantin.output.ContentTypes;
import bantin.page.Copy;
import bantin.page.PagePlan;
import bantin.page.kind.Page;
import bantin.problem.Problem;
import bantin.render.theme.TemplateTrouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds or makes what stands at an address, by the same function as the build. */
final class Answers {
    private static final String NOT_FOUND = "/404.html";
    private static final String EXCUSE =
            "<!doctype html><html><head><meta charset=\"utf-8\"><title>bantin</title></head>" + "<body></body></html>";

    private static final int MOST_FRESH = 64;

    private final LastGood lastGood = new LastGood();
    private @Nullable Snapshot newest;
    private Map<String, Answer.Made> fresh = Map.of();

    /** @param address below the site's base path, beginning with a slash */
    Answer at(String address, View view) {
        Optional<Snapshot> snapshot = view.snapshot();
        if (snapshot.isEmpty()) {
            return excuse(List.of());
        }
        Optional<Answer> found = find(address, snapshot.get());
        if (found.isPresent()) {
            return found.get();
        }
        // an article that can't be read is not in the site: what was seen of it stays until it is mended
        Optional<Answer.Made> before = view.hasErrors() ? lastGood.find(address) : Optional.empty();
        return before.<Answer>map(made -> made).orElseGet(() -> notFound(snapshot.get()));
    }

    private Optional<Answer> find(String address, Snapshot snapshot) {
        PagePlan plan = snapshot.portal().plan();
        Optional<Page> page = plan.page(address).or(() -> index(address).flatMap(plan::page));
        if (page.isPresent()) {
            return Optional.of(made(page.get(), snapshot));
        }
        Optional<Copy> copy = plan.copy(address);
        if (copy.isPresent()) {
            return snapshot.pictures()
                    .copied(copy.get())
                    .value()
                    .map(film -> new Answer.Stored(ContentTypes.of(address), film.file()));
        }
        Optional<Path> picture = snapshot.pictures().find(address);
        if (picture.isPresent()) {
            return Optional.of(new Answer.Stored(ContentTypes.of(address), picture.get()));
        }
        Optional<byte[]> asset = snapshot.assets()
                .bytes(address)
                .or(() -> snapshot.search().find(address))
                .or(() -> filter(snapshot, address));
        if (asset.isPresent()) {
            Answer.Made made = new Answer.Made(200, ContentTypes.of(address), asset.get(), List.of());
            lastGood.keep(address, made);
            return Optional.of(made);
        }
        return plan.page(address + "/").map(p -> new Answer.Elsewhere(p.route().address()));
    }

    private static Optional<byte[]> filter(Snapshot snapshot, String address) {
        return address.endsWith(".json")
                ? Optional.ofNullable(snapshot.renderer().filters().get(address))
                : Optional.empty();
    }

    private static Optional<String> index(String address) {
        return address.endsWith("/index.html")
                ? Optional.of(address.substring(0, address.length() - "index.html".length()))
                : Optional.empty();
    }

    private Answer made(Page page, Snapshot snapshot) {
        String address = page.route().address();
        Answer.Made before = fresh(snapshot).get(address);
        return before != null ? before : make(page, address, snapshot);
    }

    /** What was made of a snapshot: a tab that asks whether its page became another, and then for the page, asks twice. */
    private synchronized Map<String, Answer.Made> fresh(Snapshot snapshot) {
        if (newest != snapshot || fresh.size() > MOST_FRESH) {
            newest = snapshot;
            fresh = new ConcurrentHashMap<>();
        }
        return fresh;
    }

    private Answer make(Page page, String address, Snapshot snapshot) {
        try {
            byte[] bytes = snapshot.renderer().render(page);
            String type = ContentTypes.of(page.route().path().path());
            Answer.Made made = new Answer.Made(page.status(), type, bytes, List.of());
            lastGood.keep(address, made);
            fresh(snapshot).put(address, made);
            return made;
        } catch (TemplateTrouble trouble) {
            List<Problem> problems = trouble.problems();
            return lastGood.find(address)
                    .map(old -> new Answer.Made(old.status(), old.type(), old.bytes(), problems))
                    .orElseGet(() -> excuse(problems));
        }
    }

    private Answer notFound(Snapshot snapshot) {
        return snapshot.portal()
                .plan()
                .page(NOT_FOUND)
                .map(page -> made(page, snapshot))
                .orElseGet(() -> new Answer.Made(
                        404, ContentTypes.of(NOT_FOUND), EXCUSE.getBytes(StandardCharsets.UTF_8), List.of()));
    }

    private static Answer.Made excuse(List<Problem> troubles) {
        return new Answer.Made(500, ContentTypes.of(NOT_FOUND), EXCUSE.getBytes(StandardCharsets.UTF_8), troubles);
    }
}
