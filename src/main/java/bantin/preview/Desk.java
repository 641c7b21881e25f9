package bantin.preview;

import bantin.director.Snapshot;
import bantin.output.ContentTypes;
import bantin.preview.access.Gate;
import bantin.preview.desk.Dashboard;
import bantin.preview.desk.ManualPage;
import bantin.preview.desk.PageFacts;
import bantin.preview.gallery.Gallery;
import bantin.preview.http.Sending;
import bantin.preview.online.OnlineDesk;
import bantin.preview.round.ComparePage;
import bantin.preview.round.JournalPage;
import bantin.preview.write.Sessions;
import bantin.text.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The preview's own things, below {@code /_bantin/}: the scripts of every page, the talk with open tabs, what the bar
 * knows of a page, and the dashboard.
 */
final class Desk {
    static final String ROOT = "/_bantin/";
    static final String LIVE = ROOT + "live";
    static final String WRITE = ROOT + WritingDesk.ROOT;
    private static final String TRIED = "tried/";
    private static final String GALLERY = "mau";
    private static final String ONLINE = "online/";
    private static final Set<String> FILES = Set.of("""
                    live.js patch.js bar.js bar-sheet.js look.js make.js problems.js desk.css desk.js edit.css
                    edit.js paste.js paste.css picture.js picture.css typing.js sending.js rows.js rows.css aids.js
                    aids.css tools.js tools.css round.js round.css move.js online.js online.css icon.svg gallery.css
                    """.strip().split("\\s+"));
    private static final String POLICY = "default-src 'self'; frame-ancestors 'self'; base-uri 'none'";

    /** Pages on which something is written, or that tell what was. */
    private static final Set<String> PAGES = Set.of("edit", "new", JournalPage.NAME, ComparePage.NAME);

    private final PreviewSettings settings;
    private final CurrentView current;
    private final Tabs tabs;
    private final Outlooks outlooks;
    private final ProblemNotes notes;
    private final PageFacts facts;
    private final Dashboard dashboard;
    private final WritingDesk writing;
    private final Gallery gallery;
    private final OnlineDesk online;
    private final Sessions sessions;
    private final Gate gate;
    private final Replies replies;

    Desk(
            PreviewSettings settings,
            CurrentView current,
            Tabs tabs,
            Outlooks outlooks,
            ProblemNotes notes,
            PageFacts facts,
            Dashboard dashboard,
            WritingDesk writing,
            OnlineDesk online,
            Sessions sessions,
            Gate gate) {
        this.settings = settings;
        this.current = current;
        this.tabs = tabs;
        this.outlooks = outlooks;
        this.notes = notes;
        this.facts = facts;
        this.dashboard = dashboard;
        this.writing = writing;
        this.gallery = new Gallery(
                settings.site().resolve(".bantin").resolve(GALLERY),
                ROOT + GALLERY + "/",
                settings.messages(),
                dashboard);
        this.online = online;
        this.sessions = sessions;
        this.gate = gate;
        this.replies = new Replies(settings.messages());
    }

    void answer(String name, Request request, Response response) throws IOException {
        if (FILES.contains(name)) {
            // whoever opens one entry after the other has them; a newer bantin is seen soon enough
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "max-age=60");
            Sending.text(ContentTypes.of(name), resource(name), request, response);
        } else if (name.startsWith(ManualPage.NAME) && name.length() > ManualPage.NAME.length()) {
            Optional<byte[]> picture = ManualPage.picture(name.substring(ManualPage.NAME.length()));
            response.setStatus(picture.isPresent() ? 200 : 404);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, ContentTypes.of("picture.webp"));
            Sending.bytes(picture.orElse(new byte[0]), request, response);
        } else if (name.equals("page")) {
            page(request, response);
        } else if (name.startsWith(TRIED)) {
            writing.tried(name.substring(TRIED.length()), request, response);
        } else if (name.equals(GALLERY)) {
            response.setStatus(302);
            response.getHeaders().put(HttpHeader.LOCATION, ROOT + GALLERY + "/");
        } else if (name.startsWith(GALLERY + "/")) {
            gallery(name.substring(GALLERY.length() + 1), request, response);
        } else if (PAGES.contains(name)) {
            html(writing.page(name, asked(request), request, response), request, response);
        } else if (name.equals(OnlineDesk.PAGE)) {
            Optional<Snapshot> site = current.get().snapshot().filter(shown -> writing.isOpenFor(request));
            html(site.map(shown -> online.html(shown, sessions.token(request, response))), request, response);
        } else {
            list(name, request, response);
        }
    }

    /** Answers what somebody sends. */
    void write(String deed, Request request, Response response) throws IOException {
        if (!deed.startsWith(ONLINE)) {
            writing.answer(deed, request, response);
        } else if (replies.admits(sessions.lets(request), response)) {
            Optional<Asked> asked = replies.asked(request, writing.stamp(request), response);
            if (asked.isPresent()) {
                OnlineDesk.Reply reply = online.answer(
                        deed.substring(ONLINE.length()), asked.get().values(), gate.guest(request));
                response.setStatus(reply.status());
                replies.send(new JsonObject().put("said", reply.said()), response);
            }
        }
    }

    /** Whether the answer stays open, to be completed by the tab's end. */
    boolean live(Request request, Response response, Callback callback) {
        if (HttpMethod.HEAD.is(request.getMethod())) {
            return false;
        }
        Map<String, String> asked = asked(request);
        PageVersion shown = new PageVersion(asked.getOrDefault("version", ""), sheets(asked.get("sheets")));
        Tab tab = new Tab(outlooks, Outlook.of(request), notes, asked.getOrDefault("page", "/"), shown);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        if (tabs.admit(tab, response, callback)) {
            return true;
        }
        response.setStatus(503);
        return false;
    }

    void close() {
        gallery.close();
    }

    private void gallery(String path, Request request, Response response) throws IOException {
        Optional<Snapshot> portal = current.get().snapshot();
        Optional<Gallery.Shown> shown = portal.isPresent() ? gallery.at(path, portal.get()) : Optional.empty();
        if (shown.isEmpty()) {
            response.setStatus(404);
            return;
        }
        response.getHeaders().put("Content-Security-Policy", POLICY);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, shown.get().type());
        Sending.bytes(shown.get().bytes(), request, response);
    }

    private void page(Request request, Response response) throws IOException {
        View newest = current.get();
        Optional<Snapshot> snapshot = newest.snapshot();
        if (snapshot.isEmpty()) {
            response.setStatus(404);
            return;
        }
        String address = asked(request).getOrDefault("page", "/");
        Outlook outlook = Outlook.of(request);
        Answer answer = outlooks.answer(address, outlooks.of(newest, outlook), outlook);
        byte[] html = answer instanceof Answer.Made made ? made.bytes() : new byte[0];
        Sending.text(
                ContentTypes.of("facts.json"),
                facts.json(
                        snapshot.get(),
                        newest.problems(),
                        address,
                        html,
                        now(snapshot.get()),
                        writing.isOpenFor(request)),
                request,
                response);
    }

    private void list(String name, Request request, Response response) throws IOException {
        View newest = current.get();
        if (newest.snapshot().isEmpty() && !name.contains("/")) {
            html(writing.page("edit", Map.of(), request, response), request, response);
            return;
        }
        boolean writes = writing.isOpenFor(request);
        html(
                newest.snapshot()
                        .flatMap(site ->
                                dashboard.html(name, asked(request), site, newest.problems(), now(site), writes)),
                request,
                response);
    }

    private void html(Optional<String> html, Request request, Response response) throws IOException {
        if (html.isEmpty()) {
            response.setStatus(404);
            return;
        }
        response.getHeaders().put("Content-Security-Policy", POLICY);
        Sending.text(ContentTypes.of("desk.html"), gate.shown(html.get(), request, response), request, response);
    }

    private ZonedDateTime now(Snapshot site) {
        return settings.now().apply(site.portal().config());
    }

    private static Map<String, String> asked(Request request) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request, StandardCharsets.UTF_8)) {
            asked.put(field.getName(), Objects.requireNonNullElse(field.getValue(), ""));
        }
        return asked;
    }

    private static List<String> sheets(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
