package bantin.publish.s3;

import bantin.config.TargetConfig;
import bantin.hash.FullHash;
import bantin.output.ContentTypes;
import bantin.problem.BantinException;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.publish.target.ThisComputer;
import bantin.publish.target.Workers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A bucket of an S3-compatible service. A file appears whole when its upload ends, there are no folders and no links;
 * the type of a file and how long browsers keep it are stored with it.
 */
public final class S3Target implements Target {
    /** The fingerprint in the names of files that never change. */
    private static final Pattern NAMED = Pattern.compile("(.*[.-]|(.*/)?anh/)[0-9a-f]{10}(-[0-9]+)?\\.[a-z0-9]+");

    private static final int MOST_DELETED = 1000;
    /** A part has a thousand names; a list that goes on and on is none of a site. */
    private static final int MOST_PARTS = 2000;

    private final S3Client client;
    private final String prefix;

    private S3Target(S3Client client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    public static S3Target open(TargetConfig config, ThisComputer computer, Dialogue dialogue) throws IOException {
        return open(config, computer, dialogue, Duration.ofMillis(200));
    }

    /** @param pause doubled before each try of what the service was too busy for, or the line too weak */
    public static S3Target open(TargetConfig config, ThisComputer computer, Dialogue dialogue, Duration pause)
            throws IOException {
        URI to = URI.create(config.to().replace(" ", "%20"));
        String path = to.getPath() == null ? "" : to.getPath().replaceAll("^/++|(?<!/)/++$", "");
        String region =
                config.region().isEmpty() ? computer.variable("AWS_REGION").orElse("us-east-1") : config.region();
        String endpoint = config.endpoint().isEmpty() ? "https://s3." + region + ".amazonaws.com" : config.endpoint();
        if (to.getAuthority() == null || !endpoint.matches("https?://[^/\\s]+/?")) {
            throw new BantinException("publish.to.unknown", config.to() + " " + config.endpoint());
        }
        String bucket = endpoint.replaceAll("/$", "") + "/" + to.getAuthority();
        S3Signer signer = new S3Signer(S3Keys.find(config, computer, dialogue), region);
        return new S3Target(
                new S3Client(config, bucket, signer, computer.clock(), pause), path.isEmpty() ? "" : path + "/");
    }

    @Override
    public boolean hasLinks() {
        return false;
    }

    @Override
    public int threads() {
        return 8;
    }

    @Override
    public Map<String, Long> list(String folder) throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        for (S3Listing part : parts(folder, "")) {
            part.sizes().forEach((key, size) -> sizes.put(key.substring(prefix.length()), size));
        }
        return sizes;
    }

    @Override
    public Set<String> names(String folder) throws IOException {
        String at = prefix + folder;
        Set<String> names = new HashSet<>();
        for (S3Listing part : parts(folder, "/")) {
            part.sizes().keySet().forEach(key -> names.add(key.substring(at.length())));
            part.prefixes().forEach(key -> names.add(key.substring(at.length(), key.length() - 1)));
        }
        return names;
    }

    private List<S3Listing> parts(String folder, String delimiter) throws IOException {
        List<S3Listing> parts = new ArrayList<>();
        String next = "";
        do {
            // sorted by name, as the signature wants it
            String query = (next.isEmpty() ? "" : "continuation-token=" + S3Signer.encoded(next, "") + "&")
                    + (delimiter.isEmpty() ? "" : "delimiter=%2F&")
                    + "list-type=2&prefix="
                    + S3Signer.encoded(prefix + folder, "");
            S3Client.Ask ask = new S3Client.Ask("GET", "", query, Map.of(), InputStream::nullInputStream, 0);
            try (InputStream xml = client.send(ask, 200).body()) {
                S3Listing part = S3Listing.read(xml);
                part.refuseOther(prefix + folder, next);
                parts.add(part);
                next = part.next();
            } catch (S3Listing.Unreadable e) {
                throw client.noList(e);
            }
            if (parts.size() > MOST_PARTS) {
                throw client.noList(new S3Listing.Unreadable("without end"));
            }
        } while (!next.isEmpty());
        return parts;
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        HttpResponse<InputStream> answer = client.send(S3Client.Ask.of("GET", prefix + path), 200, 404);
        if (answer.statusCode() == 200) {
            return Optional.of(answer.body());
        }
        String said = S3Client.text(answer);
        if (said.contains("NoSuchBucket")) {
            throw client.noBucket();
        }
        return Optional.empty();
    }

    @Override
    public void put(String path, long size, Bytes bytes) throws IOException {
        send(path, size, bytes, Map.of(), 200);
    }

    private int send(String path, long size, Bytes bytes, Map<String, String> more, Integer... expected)
            throws IOException {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("content-type", ContentTypes.of(path));
        headers.put(
                "cache-control", NAMED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache");
        S3Client.Ask ask = new S3Client.Ask("PUT", prefix + path, "", headers, bytes, size);
        HttpResponse<InputStream> answer = client.send(ask, expected);
        answer.body().close();
        return answer.statusCode();
    }

    @Override
    public boolean copy(Map<String, String> fromTo) throws IOException {
        Workers.each(threads(), fromTo.entrySet(), pair -> {
            byte[] bytes = open(pair.getKey())
                    .orElseThrow(() -> new IOException(pair.getKey()))
                    .readAllBytes();
            put(pair.getValue(), bytes.length, () -> new ByteArrayInputStream(bytes));
        });
        return false;
    }

    /** The service decides who was first; 409 is what the other of two that are under way hears. */
    @Override
    public boolean claim(String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Map<String, String> onlyNew = Map.of("if-none-match", "*");
        int status = send(path, bytes.length, () -> new ByteArrayInputStream(bytes), onlyNew, 200, 409, 412, 501);
        if (status == 501) {
            // an older service: between the look and the write somebody else may come, which the lock's next look tells
            boolean free = open(path).isEmpty();
            if (free) {
                put(path, bytes.length, () -> new ByteArrayInputStream(bytes));
            }
            return free;
        }
        return status == 200;
    }

    @Override
    public void giveUp(String path) throws IOException {
        delete(List.of(path));
    }

    @Override
    public Optional<Map<String, FullHash>> hashes(Collection<String> paths) {
        return Optional.empty();
    }

    /** The bytes travel here and back: only the small records of bantin itself are renamed. */
    @Override
    public void rename(String from, String to) throws IOException {
        copy(Map.of(from, to));
        delete(List.of(from));
    }

    @Override
    public void delete(Collection<String> paths) throws IOException {
        List<String> all = List.copyOf(paths);
        for (int from = 0; from < all.size(); from += MOST_DELETED) {
            StringBuilder xml = new StringBuilder("<Delete><Quiet>true</Quiet>");
            all.subList(from, Math.min(all.size(), from + MOST_DELETED)).forEach(path -> xml.append("<Object><Key>")
                    .append(bantin.text.Html.escape(prefix + path))
                    .append("</Key></Object>"));
            byte[] body = xml.append("</Delete>").toString().getBytes(StandardCharsets.UTF_8);
            Map<String, String> headers = Map.of("content-md5", md5(body), "content-type", "application/xml");
            S3Client.Ask ask =
                    new S3Client.Ask("POST", "", "delete=", headers, () -> new ByteArrayInputStream(body), body.length);
            String said = S3Client.text(client.send(ask, 200));
            if (said.contains("<Error>")) {
                throw new IOException(said.replaceAll("<[^<>]+>", " ").strip());
            }
        }
    }

    /** The service wants it with this one request; nothing is secured by it. */
    private static String md5(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void deleteFolder(String folder) throws IOException {
        delete(list(folder.endsWith("/") ? folder : folder + "/").keySet());
    }

    @Override
    public Optional<String> linkTarget(String path) {
        return Optional.empty();
    }

    @Override
    public void link(String path, String to) {
        throw new UnsupportedOperationException("S3 makes no links");
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}
