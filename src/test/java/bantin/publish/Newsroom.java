package bantin.publish;

import bantin.publish.record.LocalSite;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two editors, each with a computer, and the folder to which both publish. */
public abstract class Newsroom {
    @TempDir
    public Path temp;

    public Desk lan;
    public Desk minh;
    public Path root;
    public Target target;

    @BeforeEach
    void openTarget() throws IOException {
        lan = new Desk(temp.resolve("lan"), "Lan");
        minh = new Desk(temp.resolve("minh"), "Minh");
        root = temp.resolve("www");
        target = new DirectoryTarget(root);
    }

    public LocalSite site(String edition, String... slugs) {
        return Portal.in(temp.resolve("site-" + edition), edition, slugs).site();
    }
}
