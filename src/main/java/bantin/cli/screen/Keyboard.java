package bantin.cli.screen;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where answers are typed. */
public interface Keyboard {
    /** Null when there will be none. */
    @Nullable
    String line();

    /** The same of an answer that nobody is to see. */
    char @Nullable [] unseen(String question);

    /** That of this process, when somebody sits at it. */
    static Optional<Keyboard> terminal() {
        return Optional.ofNullable(System.console()).map(console -> new Keyboard() {
            @Override
            public @Nullable String line() {
                return console.readLine();
            }

            @Override
            public char @Nullable [] unseen(String question) {
                return console.readPassword("%s", question);
            }
        });
    }
}
