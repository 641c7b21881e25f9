package bantin.publish.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What logging in at a real server does not come by; the keys are those printed in RFC 8410. */
class JdkEd25519Test {
    private static final String SECRET =
            "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
                    + "-----END PRIVATE KEY-----\n";
    private static final String OPEN = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

    @BeforeAll
    static void register() {
        JdkSecurity.register();
    }

    private static KeyPair pair() throws GeneralSecurityException, IOException {
        return SecurityUtils.loadKeyPairIdentities(
                        null,
                        NamedResource.ofName("id_ed25519"),
                        new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.US_ASCII)),
                        null)
                .iterator()
                .next();
    }

    /** OpenSSL writes only the private half into its files. */
    @Test
    void thePublicKeyOfAPrivateOneIsFound() throws GeneralSecurityException, IOException {
        assertThat(Base64.getEncoder().encodeToString(pair().getPublic().getEncoded()))
                .isEqualTo(OPEN);
    }

    @Test
    void aKeyWrittenAsALineIsReadBack() throws GeneralSecurityException, IOException {
        String line = PublicKeyEntry.toString(pair().getPublic());

        assertThat(PublicKeyEntry.parsePublicKeyEntry(line)
                        .resolvePublicKey(null, null, PublicKeyEntryResolver.FAILING))
                .isEqualTo(pair().getPublic());
        assertThat(KeyUtils.getKeyType(pair())).isEqualTo("ssh-ed25519");
        assertThat(KeyUtils.getKeySize(pair().getPrivate())).isEqualTo(256);
        assertThat(KeyUtils.compareKeyPairs(pair(), pair())).isTrue();
    }

    @Test
    void aSignatureIsValidForItsBytesOnly() throws Exception {
        Signature signing = BuiltinSignatures.ed25519.create();
        signing.initSigner(null, pair().getPrivate());
        signing.update(null, "lệnh".getBytes(StandardCharsets.UTF_8));
        byte[] signature = signing.sign(null);

        assertThat(isValid(signature, "lệnh")).isTrue();
        assertThat(isValid(signature, "lệnh khác")).isFalse();
    }

    private static boolean isValid(byte[] signature, String text) throws Exception {
        Signature checking = BuiltinSignatures.ed25519.create();
        checking.initVerifier(null, pair().getPublic());
        checking.update(null, text.getBytes(StandardCharsets.UTF_8));
        return checking.verify(null, signature);
    }
}
