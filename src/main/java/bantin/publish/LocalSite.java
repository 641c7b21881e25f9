package bantin.publish;

import bantin.hash.Fingerprint;
import bantin.output.OutputPath;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The finished site on this computer.
 *
 * @param url where the site says that it stands
 * @param articles by page, so that the summary can speak of articles and a moved article keeps its old address
 * @param expired source files of articles whose time is over: their addresses may go without a redirect
 */
public record LocalSite(Path folder, String url, Map<OutputPath, Article> articles, Set<String> expired) {

    /**
     * An article as the ledger of addresses knows it.
     *
     * @param source the file that an editor wrote
     * @param words changes when the editor changes the file
     */
    public record Article(String source, Fingerprint words) {}

    public LocalSite {
        articles = Map.copyOf(articles);
        expired = Set.copyOf(expired);
    }
}
