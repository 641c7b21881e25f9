package bantin.publish.s3;

import bantin.hash.FullHash;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests to S3 (AWS Signature Version 4). The hash of the body is signed too, so the service refuses bytes that
 * changed on the way.
 */
final class S3Signer {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String UNRESERVED = "-._~";

    private final S3Keys keys;
    private final String region;

    S3Signer(S3Keys keys, String region) {
        this.keys = keys;
        this.region = region;
    }

    /** The headers with which the request must be sent, those given among them; {@code Host} is left to the client. */
    Map<String, String> signed(String method, URI uri, Map<String, String> given, FullHash body, Instant now) {
        String moment = MOMENT.format(now);
        SortedMap<String, String> headers = new TreeMap<>(given);
        headers.put("x-amz-content-sha256", body.hex());
        headers.put("x-amz-date", moment);
        if (!keys.session().isEmpty()) {
            headers.put("x-amz-security-token", keys.session());
        }
        SortedMap<String, String> all = new TreeMap<>(headers);
        all.put("host", uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort());
        String names = String.join(";", all.keySet());
        String lines = all.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(Collectors.joining());
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        String request = method + "\n" + uri.getRawPath() + "\n" + query + "\n" + lines + "\n" + names + "\n" + body;
        String scope = moment.substring(0, 8) + "/" + region + "/s3/aws4_request";
        String text = "AWS4-HMAC-SHA256\n" + moment + "\n" + scope + "\n"
                + FullHash.of(request.getBytes(StandardCharsets.UTF_8));
        headers.put(
                "authorization",
                "AWS4-HMAC-SHA256 Credential=" + keys.id() + "/" + scope + ", SignedHeaders=" + names + ", Signature="
                        + HexFormat.of().formatHex(hmac(key(moment.substring(0, 8)), text)));
        return headers;
    }

    private byte[] key(String day) {
        byte[] key = ("AWS4" + keys.secret()).getBytes(StandardCharsets.UTF_8);
        for (String step : new String[] {day, region, "s3", "aws4_request"}) {
            key = hmac(key, step);
        }
        return key;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the signature wants it: everything but letters, digits and {@code -._~} as {@code %XX}. */
    static String encoded(String text, String alsoPlain) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || UNRESERVED.indexOf(c) >= 0 || alsoPlain.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
