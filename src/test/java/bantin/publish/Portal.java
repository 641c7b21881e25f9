package bantin.publish;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.output.SiteHashes;
import bantin.publish.record.LocalSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A small finished portal: a home page, a list, a feed, articles with a picture each, as a build would leave it. */
public final class Portal {
    public final Path folder;
    private final Map<OutputPath, LocalSite.Article> articles = new TreeMap<>();

    private Portal(Path folder) {
        this.folder = folder;
    }

    /** Each article is named by its slug; an edition stands on every page, so that editions can be told apart. */
    public static Portal in(Path folder, String edition, String... slugs) {
        Portal portal = new Portal(folder);
        List<String> all = Arrays.asList(slugs);
        portal.put(".bantin-site", "bantin\n");
        portal.put("assets/style." + edition + ".css", "/* " + edition + " */");
        portal.page("index.html", edition, "", all);
        portal.page("tin/index.html", edition, "../", all);
        portal.put("feed.xml", "<feed edition=\"" + edition + "\">" + String.join(" ", all) + "</feed>");
        for (String slug : all) {
            portal.put("anh/" + slug + ".jpg", "photo of " + slug);
            portal.put(
                    "tin/" + slug + "/index.html",
                    "<p edition=" + edition + "><a href=\"../../index.html\"><img src=\"../../anh/" + slug
                            + ".jpg\"><link href=\"../../assets/style." + edition + ".css\">"
                            + "vùng cao ".repeat(200) + "</html>");
            portal.articles.put(
                    OutputPath.of("tin/" + slug + "/index.html"),
                    new LocalSite.Article("content/news/" + slug + ".md", Fingerprinter.of(slug + edition)));
        }
        return portal;
    }

    private void page(String path, String edition, String up, List<String> slugs) {
        StringBuilder page = new StringBuilder("<p edition=" + edition + ">");
        page.append("<link href=\"")
                .append(up)
                .append("assets/style.")
                .append(edition)
                .append(".css\">");
        page.append("<a href=\"").append(up).append("tin/index.html\">");
        slugs.forEach(slug ->
                page.append("<a href=\"").append(up).append("tin/").append(slug).append("/index.html\">"));
        put(path, page + "</html>");
    }

    public void put(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that nobody can pack. */
    public void film(String path, int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        put(path, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The article of a file moves to another address, as when an editor changes its slug. */
    Portal withSource(String slug, String source) {
        OutputPath page = OutputPath.of("tin/" + slug + "/index.html");
        Fingerprint words = articles.get(page).words();
        articles.put(page, new LocalSite.Article(source, words));
        return this;
    }

    /** The words of an article are those that another edition has, whatever stands around it. */
    Portal withWordsOf(String slug, Portal other) {
        OutputPath page = OutputPath.of("tin/" + slug + "/index.html");
        articles.put(page, Objects.requireNonNull(other.articles.get(page)));
        return this;
    }

    /** The file of an article of another edition lies there under a new name. */
    Portal withArticle(String slug, String source, Portal other, String otherSlug) {
        Fingerprint words = Objects.requireNonNull(
                        other.articles.get(OutputPath.of("tin/" + otherSlug + "/index.html")))
                .words();
        articles.put(OutputPath.of("tin/" + slug + "/index.html"), new LocalSite.Article(source, words));
        return this;
    }

    public LocalSite site(String url) {
        return new LocalSite(
                folder,
                url,
                articles,
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                Set.of(),
                articles.keySet().stream().findFirst(),
                List.of(),
                hashes());
    }

    /** The same, in which the article of a file is to leave no trace. */
    LocalSite vanishing(String source, OutputPath page) {
        return new LocalSite(
                folder,
                "",
                articles,
                Map.of(),
                Map.of(),
                Set.of(source),
                Map.of(source, Set.of(page)),
                Set.of(),
                articles.keySet().stream().findFirst(),
                List.of(),
                hashes());
    }

    /** As a build puts them there. */
    private SiteHashes hashes() {
        SiteHashes hashes = new SiteHashes(folder.resolveSibling(folder.getFileName() + ".hashes"));
        try {
            for (OutputPath path : Manifest.ofFolder(folder).files().keySet()) {
                hashes.put(path, path.in(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    public LocalSite site() {
        return site("http://127.0.0.1:1/");
    }
}
