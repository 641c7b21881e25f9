package bantin.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two editors, each with a computer, and the folder to which both publish. */
abstract class Newsroom {
    @TempDir
    Path temp;

    Desk lan;
    Desk minh;
    Path root;
    Target target;

    @BeforeEach
    void openTarget() throws IOException {
        lan = new Desk(temp.resolve("lan"), "Lan");
        minh = new Desk(temp.resolve("minh"), "Minh");
        root = temp.resolve("www");
        target = new DirectoryTarget(root);
    }

    LocalSite site(String edition, String... slugs) {
        return Portal.in(temp.resolve("site-" + edition), edition, slugs).site();
    }
}
