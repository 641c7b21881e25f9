package bantin.publish.s3;

import bantin.config.TargetConfig;
import bantin.hash.FullHash;
import bantin.problem.BantinException;
import bantin.publish.target.Target;
import bantin.publish.target.TargetFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Speaks with one bucket: signed requests, tried again where the service asks for patience, refusals in words. */
final class S3Client {
    /** A request; the body may be opened more than once. */
    record Ask(String method, String key, String query, Map<String, String> headers, Target.Bytes body, long size) {
        static Ask of(String method, String key) {
            return new Ask(method, key, "", Map.of(), InputStream::nullInputStream, 0);
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** Bytes in a second. */
    private static final long SLOWEST = 20_000;

    private static final int TRIES = 4;
    /** Of what a service says to a request that it refuses. */
    private static final int LONGEST_WORDS = 64_000;

    private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
    /** Each service has its own word for a bucket that takes no more. */
    private static final Pattern FULL = Pattern.compile("(?i).*(storagefull|quota|insufficient(storage|capacity)).*");

    private static final Pattern CODE = Pattern.compile("<Code>([^<]+)</Code>");

    private final TargetConfig config;
    private final String bucket;
    private final S3Signer signer;
    private final InstantSource clock;
    private final Duration pause;
    private volatile boolean met;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    /**
     * @param bucket its address, without a slash at the end
     * @param pause half of that before the second try; each that follows is twice as long
     */
    S3Client(TargetConfig config, String bucket, S3Signer signer, InstantSource clock, Duration pause) {
        this.config = config;
        this.bucket = bucket;
        this.signer = signer;
        this.clock = clock;
        this.pause = pause;
    }

    /** The answer, when its status is one of those expected; the caller closes its body. */
    HttpResponse<InputStream> send(Ask ask, Integer... expected) throws IOException {
        FullHash hash = hash(ask);
        for (int tries = 1; ; tries++) {
            Optional<HttpResponse<InputStream>> answer = tried(ask, hash, tries == TRIES);
            if (answer.isPresent() && Set.of(expected).contains(answer.get().statusCode())) {
                return answer.get();
            }
            if (answer.isPresent()) {
                String said = text(answer.get());
                if (!BUSY.contains(answer.get().statusCode()) || tries == TRIES) {
                    throw refusal(ask, answer.get().statusCode(), said);
                }
            }
            rest(tries);
        }
    }

    /** Empty when the line broke before an answer came: whatever is asked of a bucket may be asked twice. */
    private Optional<HttpResponse<InputStream>> tried(Ask ask, FullHash hash, boolean last) throws IOException {
        try {
            HttpResponse<InputStream> answer = once(ask, hash);
            met = true;
            return Optional.of(answer);
        } catch (IOException e) {
            if (last || !TargetFailure.isCut(e) || e instanceof HttpTimeoutException) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static FullHash hash(Ask ask) throws IOException {
        try (InputStream in = ask.body().open()) {
            return FullHash.of(in);
        }
    }

    private HttpResponse<InputStream> once(Ask ask, FullHash hash) throws IOException {
        String query = ask.query().isEmpty() ? "" : "?" + ask.query();
        URI uri = URI.create(bucket + "/" + S3Signer.encoded(ask.key(), "/") + query);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(patience(ask.size())).method(ask.method(), body(ask));
        signer.signed(ask.method(), uri, ask.headers(), hash, clock.instant()).forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (ConnectException e) {
            if (met) {
                throw e;
            }
            throw new BantinException(e, "publish.unreachable", uri.getHost(), port(uri));
        } catch (SSLException e) {
            if (TargetFailure.isUntrusted(e)) {
                throw TargetFailure.certificate(uri.getHost(), e);
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static HttpRequest.BodyPublisher body(Ask ask) {
        return ask.size() == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() -> opened(ask.body())), ask.size());
    }

    private static InputStream opened(Target.Bytes bytes) {
        try {
            return bytes.open();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A film over a poor line takes longer than anything else that may still be well. */
    static Duration patience(long size) {
        return PATIENCE.plusSeconds(size / SLOWEST);
    }

    private static String port(URI uri) {
        int usual = Objects.equals(uri.getScheme(), "http") ? 80 : 443;
        return String.valueOf(uri.getPort() < 0 ? usual : uri.getPort());
    }

    static String text(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return new String(body.readNBytes(LONGEST_WORDS), StandardCharsets.UTF_8);
        }
    }

    BantinException noList(IOException why) {
        return new BantinException(why, "publish.s3.list", config.to());
    }

    BantinException noBucket() {
        return new BantinException("publish.s3.bucket", config.to());
    }

    private IOException refusal(Ask ask, int status, String said) {
        Matcher found = CODE.matcher(said);
        String code = found.find() ? found.group(1) : "HTTP " + status;
        if (status == 507 || FULL.matcher(code).matches()) {
            return new IOException("no space: " + code);
        }
        switch (code) {
            case "RequestTimeTooSkewed" -> throw new BantinException("publish.s3.clock", config.name());
            case "InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken" ->
                throw new BantinException("publish.s3.login", config.name(), code);
            case "NoSuchBucket" -> throw noBucket();
            case "AccessDenied" -> throw new BantinException("publish.denied", config.name(), code);
            case "InternalError" -> {
                // what services over an ordinary disk answer when it is full
                if (ask.method().equals("PUT")) {
                    throw new BantinException("publish.refused", ask.key());
                }
                return new IOException(code);
            }
            default -> {
                return new IOException(code);
            }
        }
    }

    private void rest(int tries) throws IOException {
        try {
            Thread.sleep(pause.toMillis() << tries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
