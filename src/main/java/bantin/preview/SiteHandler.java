package bantin.preview;

import bantin.director.Snapshot;
import bantin.hash.Fingerprinter;
import bantin.preview.access.Gate;
import bantin.preview.http.Address;
import bantin.preview.http.ByteRange;
import bantin.preview.http.FaultPage;
import bantin.preview.http.HostCheck;
import bantin.preview.http.Sending;
import bantin.route.PictureFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers the requests of browsers: the site below its base path, the preview's own things below {@code /_bantin/}. */
final class SiteHandler extends Handler.Abstract {
    private final Path site;
    private final HostCheck hosts;
    private final CurrentView current;
    private final Outlooks outlooks;
    private final Gate gate;
    private final Desk desk;

    SiteHandler(Path site, HostCheck hosts, Gate gate, CurrentView current, Outlooks outlooks, Desk desk) {
        this.site = site;
        this.hosts = hosts;
        this.current = current;
        this.outlooks = outlooks;
        this.gate = gate;
        this.desk = desk;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
        boolean reads = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        Optional<String> path = Address.decode(request.getHttpURI().getPath());
        if (!hosts.accepts(Request.getServerName(request))) {
            status(request, response, callback, 421);
        } else if (path.isEmpty()) {
            status(request, response, callback, reads ? 400 : 405);
        } else if (HttpMethod.POST.is(request.getMethod()) && gate.takes(request, response)) {
            FaultPage.end(request, response, callback);
        } else if (HttpMethod.POST.is(request.getMethod()) && path.get().startsWith(Desk.WRITE)) {
            desk.write(path.get().substring(Desk.WRITE.length()), request, response);
            FaultPage.end(request, response, callback);
        } else if (!reads) {
            status(request, response, callback, 405);
        } else if (!gate.lets(request, response)) {
            FaultPage.end(request, response, callback);
        } else if (path.get().startsWith(Desk.ROOT) && !HostCheck.isOwnPage(request)) {
            status(request, response, callback, 403);
        } else if (path.get().equals(Desk.LIVE)) {
            if (!desk.live(request, response, callback)) {
                FaultPage.end(request, response, callback);
            }
        } else if (path.get().startsWith(Desk.ROOT)) {
            desk.answer(path.get().substring(Desk.ROOT.length()), request, response);
            FaultPage.end(request, response, callback);
        } else {
            page(path.get(), request, response);
            FaultPage.end(request, response, callback);
        }
        return true;
    }

    @Override
    protected void doStop() throws Exception {
        desk.close();
        super.doStop();
    }

    private void page(String path, Request request, Response response) throws IOException {
        Outlook outlook = Outlook.of(request);
        View view = outlooks.of(current.get(), outlook);
        String base = view.snapshot().map(SiteHandler::basePath).orElse("/");
        if (!path.startsWith(base)) {
            boolean above = base.startsWith(path) || base.equals(path + "/");
            response.setStatus(above ? 302 : 404);
            if (above) {
                response.getHeaders().put(HttpHeader.LOCATION, base);
            }
            return;
        }
        String address = path.substring(base.length() - 1);
        Answer answer = outlooks.answer(address, view, outlook);
        if (view.snapshot().filter(site -> isNamedByContent(address, site)).isPresent()) {
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "max-age=31536000, immutable");
        }
        if (answer instanceof Answer.Elsewhere elsewhere) {
            response.setStatus(302);
            String target = base.substring(0, base.length() - 1) + elsewhere.address();
            response.getHeaders().put(HttpHeader.LOCATION, encoded(target));
        } else if (answer instanceof Answer.Stored stored) {
            file(stored, request, response);
        } else {
            made(address, (Answer.Made) answer, request, response);
        }
    }

    /** What changes its address with its content is never asked for twice. */
    private static boolean isNamedByContent(String address, Snapshot site) {
        return site.assets().bytes(address).isPresent()
                || site.search().isNamedByContent(address)
                || site.portal()
                        .plan()
                        .picture(address)
                        .filter(PictureFile::named)
                        .isPresent();
    }

    private static String encoded(String path) {
        try {
            return new java.net.URI(null, null, path, null).toASCIIString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String basePath(Snapshot snapshot) {
        return snapshot.portal().config().basePath();
    }

    private void made(String address, Answer.Made made, Request request, Response response) throws IOException {
        byte[] bytes = made.isHtml() ? Injection.into(made.bytes(), address, PageVersion.of(made)) : made.bytes();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, made.type());
        String tag = "\"" + Fingerprinter.of(bytes).hex() + "\"";
        if (made.status() == 200 && isKnown(tag, request, response)) {
            return;
        }
        response.setStatus(made.status());
        Sending.bytes(bytes, request, response);
    }

    private void file(Answer.Stored stored, Request request, Response response) throws IOException {
        // a link set after the last look must not lead out of the site either
        Path file = stored.file();
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(site.toRealPath())) {
            response.setStatus(404);
            return;
        }
        long size = Files.size(file);
        String tag = "\"" + Long.toHexString(size) + "-"
                + Long.toHexString(Files.getLastModifiedTime(file).toMillis()) + "\"";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, stored.type());
        response.getHeaders().put(HttpHeader.ACCEPT_RANGES, "bytes");
        if (isKnown(tag, request, response)) {
            return;
        }
        Optional<String> unlessChanged = header(request, HttpHeader.IF_RANGE).filter(t -> !t.equals(tag));
        Optional<String> range = unlessChanged.isPresent() ? Optional.empty() : header(request, HttpHeader.RANGE);
        ByteRange.Asked asked = ByteRange.of(range, size);
        if (asked instanceof ByteRange.Asked.Nowhere) {
            response.getHeaders().put(HttpHeader.CONTENT_RANGE, "bytes */" + size);
            response.setStatus(416);
            return;
        }
        ByteRange part = asked instanceof ByteRange.Asked.Part p ? p.range() : new ByteRange(0, size - 1);
        if (asked instanceof ByteRange.Asked.Part) {
            response.setStatus(206);
            response.getHeaders()
                    .put(HttpHeader.CONTENT_RANGE, "bytes " + part.first() + "-" + part.last() + "/" + size);
        }
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, part.length());
        if (HttpMethod.GET.is(request.getMethod())) {
            copy(file, part, response);
        }
    }

    private static void copy(Path file, ByteRange part, Response response) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = Content.Sink.asOutputStream(response)) {
            in.skipNBytes(part.first());
            byte[] buffer = new byte[1 << 16];
            for (long left = part.length(); left > 0; ) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) {
                    throw new IOException("the file became shorter while it was sent");
                }
                out.write(buffer, 0, n);
                left -= n;
            }
        }
    }

    private static boolean isKnown(String tag, Request request, Response response) {
        response.getHeaders().put(HttpHeader.ETAG, tag);
        boolean known = header(request, HttpHeader.IF_NONE_MATCH)
                .map(tags -> tags.contains(tag) || tags.equals("*"))
                .orElse(false);
        if (known) {
            response.setStatus(304);
        }
        return known;
    }

    private static Optional<String> header(Request request, HttpHeader header) {
        return Optional.ofNullable(request.getHeaders().get(header));
    }

    private static void status(Request request, Response response, Callback callback, int status) {
        response.setStatus(status);
        FaultPage.end(request, response, callback);
    }
}
