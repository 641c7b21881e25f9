package bantin.publish.ssh;

import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.util.Optional;
import java.util.Set;
import org.apache.sshd.common.util.security.AbstractSecurityProviderRegistrar;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.common.util.security.eddsa.generic.EdDSASupport;

/** Tells the SSH library that the JDK itself knows keys of the kind ed25519. */
final class JdkSecurity extends AbstractSecurityProviderRegistrar {
    /** Where the JDK keeps its elliptic curves. */
    private static final String PROVIDER = "SunEC";

    private static final Set<Class<?>> WHAT = Set.of(KeyFactory.class, KeyPairGenerator.class, Signature.class);

    private JdkSecurity() {
        super(PROVIDER);
    }

    /** Has to come before anything else is asked of the library, which looks only once which kinds of key it knows. */
    static void register() {
        SecurityUtils.registerSecurityProvider(new JdkSecurity());
    }

    @Override
    public boolean isSupported() {
        return Security.getProvider(PROVIDER) != null;
    }

    @Override
    public Provider getSecurityProvider() {
        return Security.getProvider(PROVIDER);
    }

    @Override
    public boolean isSecurityEntitySupported(Class<?> what, String algorithm) {
        return SecurityUtils.ED25519.equalsIgnoreCase(algorithm) && WHAT.contains(what);
    }

    @Override
    public Optional<EdDSASupport<?, ?>> getEdDSASupport() {
        return Optional.of(new JdkEd25519());
    }
}
