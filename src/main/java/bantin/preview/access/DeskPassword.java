package bantin.preview.access;

import bantin.problem.BantinException;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/** The password of the desk. Only what Argon2id makes of it is kept, in a file that its owner reads. */
public final class DeskPassword {
    public static final int SHORTEST = 10;

    /** What a password is made into takes as long as its letters are many. */
    static final int LONGEST = 200;

    private static final String NAME = "password";
    private static final int MEMORY = 19_456;
    private static final int ROUNDS = 2;
    private static final String BEGINNING = "$argon2id$v=19$m=" + MEMORY + ",t=" + ROUNDS + ",p=1$";
    private static final int LARGEST_FILE = 1000;

    private final String kept;

    private DeskPassword(String kept) {
        this.kept = kept;
    }

    /** Where it is kept, from the site's folder. */
    public static String file() {
        return ".bantin/access/" + NAME;
    }

    /** The one that was chosen before. */
    public static Optional<DeskPassword> kept(Path site) {
        Path file = site.resolve(file());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String text = Files.size(file) > LARGEST_FILE
                    ? ""
                    : Files.readString(file, StandardCharsets.ISO_8859_1).strip();
            if (!text.startsWith(BEGINNING)) {
                throw new BantinException("preview.password.unreadable", file());
            }
            return Optional.of(new DeskPassword(text));
        } catch (IOException e) {
            throw new BantinException(e, "preview.password.unreadable", file());
        }
    }

    /** Chooses one, in the place of whatever was chosen before. */
    public static DeskPassword choose(Path site, char[] password) {
        String text = check(password);
        String hash = Password.hash(text).addRandomSalt(16).with(function()).getResult();
        try {
            PrivateFolder folder = PrivateFolder.of(site);
            // made by the computer, such a file is nobody else's from its first moment
            Path made = Files.createTempFile(folder.path(), NAME, ".unfinished");
            Files.writeString(made, hash + "\n", StandardCharsets.ISO_8859_1);
            folder.settle(made, NAME);
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file(), e);
        }
        return new DeskPassword(hash);
    }

    /** Refuses what is too short to be a password, or too long. */
    public static String check(char[] password) {
        String text = written(new String(password));
        if (!hasLength(text)) {
            throw new BantinException("preview.password.short", SHORTEST, LONGEST);
        }
        return text;
    }

    /** One is looked at after the other: each takes some of the memory. What can't be it takes nothing. */
    synchronized boolean is(String password) {
        String text = written(password);
        return hasLength(text) && Password.check(text, kept).with(Argon2Function.getInstanceFromHash(kept));
    }

    private static boolean hasLength(String text) {
        return text.length() <= LONGEST && text.codePointCount(0, text.length()) >= SHORTEST;
    }

    /** Keyboards differ in how they write the marks of one letter. */
    private static String written(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static Argon2Function function() {
        return Argon2Function.getInstance(MEMORY, ROUNDS, 1, 32, Argon2.ID);
    }
}
