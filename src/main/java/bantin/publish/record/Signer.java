package bantin.publish.record;

import bantin.output.DurableFile;
import bantin.publish.target.Ahead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;

/** Signs releases with this computer's Ed25519 key, which is made at the first use and never leaves its file. */
public final class Signer {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;
    private final String publicKey;

    private Signer(PrivateKey key, String publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /** The key in a file of two lines, public and private; a new key when there is no such file. */
    public static Signer in(Path file) throws IOException {
        try {
            if (!Files.exists(file)) {
                write(file, KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
            }
            String[] lines =
                    Files.readString(file, StandardCharsets.UTF_8).strip().split("\\s+");
            if (lines.length != 2) {
                throw new IOException(file + ": 2 lines expected");
            }
            PKCS8EncodedKeySpec secret =
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines[1]));
            return new Signer(KeyFactory.getInstance(ALGORITHM).generatePrivate(secret), lines[0]);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Signs something of no worth meanwhile: in a Java just started, the first signature takes much longer than others. */
    public void makeReady() {
        Ahead.begin(() -> sign(new byte[1]));
    }

    public String publicKey() {
        return publicKey;
    }

    public String sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False also for what is no key or no signature at all. */
    static boolean isValid(String publicKey, byte[] bytes, String signed) {
        try {
            X509EncodedKeySpec spec = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(spec));
            signature.update(bytes);
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Base64.Encoder base64 = Base64.getEncoder();
        Path made = Files.createTempFile(folder, "key", "");
        if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(
                made,
                base64.encodeToString(pair.getPublic().getEncoded()) + "\n"
                        + base64.encodeToString(pair.getPrivate().getEncoded()) + "\n",
                StandardCharsets.UTF_8);
        DurableFile.force(made);
        Files.move(made, file);
        DurableFile.forceFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }
}
