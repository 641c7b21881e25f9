package bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.FullHash;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples that the documentation of Signature Version 4 prints for S3, and what it says of temporary keys. */
class S3SignerTest {
    private static final String ID = "AKIAIOSFODNN7EXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private static final Instant NOW = Instant.parse("2013-05-24T00:00:00Z");
    private static final FullHash NOTHING = FullHash.of(new byte[0]);
    private static final String BUCKET = "https://examplebucket.s3.amazonaws.com/";

    private static Map<String, String> signed(
            String session, String method, String address, Map<String, String> headers, FullHash body) {
        return new S3Signer(new S3Keys(ID, SECRET, session), "us-east-1")
                .signed(method, URI.create(BUCKET + address), headers, body, NOW);
    }

    private static String authorization(String names, String signature) {
        return "AWS4-HMAC-SHA256 Credential=" + ID + "/20130524/us-east-1/s3/aws4_request, SignedHeaders=" + names
                + ", Signature=" + signature;
    }

    @Test
    void aRequestForAPartOfAFileIsSignedAsPrinted() {
        assertThat(signed("", "GET", "test.txt", Map.of("range", "bytes=0-9"), NOTHING))
                .containsEntry(
                        "authorization",
                        authorization(
                                "host;range;x-amz-content-sha256;x-amz-date",
                                "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"));
    }

    @Test
    void aFileWithAnOddNameIsSignedAsPrinted() {
        FullHash body = FullHash.of("Welcome to Amazon S3.".getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers =
                Map.of("date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class", "REDUCED_REDUNDANCY");

        assertThat(signed("", "PUT", S3Signer.encoded("test$file.text", "/"), headers, body))
                .containsEntry(
                        "authorization",
                        authorization(
                                "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
                                "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"));
    }

    @Test
    void aQuestionWithoutAnAnswerIsSignedAsPrinted() {
        assertThat(signed("", "GET", "?lifecycle=", Map.of(), NOTHING))
                .containsEntry(
                        "authorization",
                        authorization(
                                "host;x-amz-content-sha256;x-amz-date",
                                "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"));
    }

    @Test
    void aListIsSignedAsPrinted() {
        assertThat(signed("", "GET", "?max-keys=2&prefix=J", Map.of(), NOTHING))
                .containsEntry(
                        "authorization",
                        authorization(
                                "host;x-amz-content-sha256;x-amz-date",
                                "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"));
    }

    /** The service takes temporary keys only together with their token, and only when the token is signed too. */
    @Test
    void theTokenOfTemporaryKeysIsSentAndSigned() {
        Map<String, String> headers = signed("FwoGZXIvYXdzEXAMPLE==", "GET", "test.txt", Map.of(), NOTHING);

        assertThat(headers).containsEntry("x-amz-security-token", "FwoGZXIvYXdzEXAMPLE==");
        assertThat(headers.get("authorization"))
                .contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token,");
        assertThat(headers.get("authorization"))
                .isNotEqualTo(signed("FwoGZXIvYXdzEXAMPLF==", "GET", "test.txt", Map.of(), NOTHING)
                        .get("authorization"));
    }

    @Test
    void keysThatDoNotRunOutHaveNone() {
        assertThat(signed("", "GET", "test.txt", Map.of(), NOTHING)).doesNotContainKey("x-amz-security-token");
    }
}
