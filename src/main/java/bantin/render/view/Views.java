package bantin.render.view;

import bantin.text.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What templates see: plain values, ready to be printed. Lists are never null; what may be absent is null. */
public final class Views {
    private Views() {}

    public record LinkView(String title, @Nullable String href) {}

    /** @param question what readers of an old address asked for, without the question mark, or empty */
    public record AnswerView(String question, String title, String href) {}

    /**
     * A menu line.
     *
     * @param current whether it leads to this page
     * @param within whether this page stands below it
     * @param listed whether one of its children leads where it leads
     */
    public record MenuItemView(
            String title,
            String href,
            boolean external,
            boolean current,
            boolean within,
            boolean listed,
            List<MenuItemView> children) {}

    public record NoticeView(String title, String text, String href, String level) {}

    public record MenusView(List<MenuItemView> main, List<MenuItemView> footer) {}

    /**
     * Where readers of another language go.
     *
     * @param twin whether it is this page in that language, and not just that language's home page
     */
    public record TranslationView(String lang, String label, String href, String url, boolean twin) {}

    /**
     * A feed in its two formats.
     *
     * @param id by which the page about feeds knows it
     * @param href of the page that it follows
     */
    public record FeedView(
            String id,
            String title,
            String lang,
            String href,
            String atom,
            String atomUrl,
            String json,
            String jsonUrl) {}

    public record PageView(
            String type,
            String title,
            String documentTitle,
            String description,
            String lang,
            String href,
            String url,
            @Nullable String picture,
            String pictureAlt,
            int pictureWidth,
            int pictureHeight,
            List<LinkView> breadcrumb,
            List<TranslationView> translations,
            List<FeedView> feeds,
            @Nullable Moment updated,
            boolean noindex,
            @Nullable String withdrawn,
            List<String> structured) {}

    public record GoneView(String reason, @Nullable LinkView instead) {}

    public record SourceView(String type, String srcset) {}

    public record PictureView(
            String src,
            int width,
            int height,
            String alt,
            String caption,
            String srcset,
            List<SourceView> sources,
            String placeholder) {

        /** Its shape for style sheets: ten times its width through its height, from 4 to 35, then 40, 50, 60. */
        public int ratio() {
            int tenths = Math.max(4, Math.round(10f * width / height));
            return tenths <= 35 ? tenths : Math.min(60, 10 * Math.round(tenths / 10f));
        }

        public PictureView withSrc(String other) {
            return new PictureView(other, width, height, alt, caption, srcset, sources, placeholder);
        }

        /** With the part that is never cut off; empty for the middle. */
        public PictureView withFocus(String part) {
            String classes = (placeholder + " focus-" + part).strip();
            return part.isEmpty() ? this : new PictureView(src, width, height, alt, caption, srcset, sources, classes);
        }

        /** How wide it stands in an album's rows, which are of one height: the wider its shape, the more. */
        public String gridSizes() {
            return gridRems() + Math.max(25, Math.min(100, ratio() * 33 / 10)) + "vw";
        }

        /** The same where a phone gives it a row of its own: films, photos with long captions. */
        public String rowSizes() {
            return gridRems() + "calc(100vw - 2rem)";
        }

        private String gridRems() {
            return "(min-width: 40em) " + Math.min(76, ratio() * 33 / 20) + "rem, ";
        }
    }

    public record CategoryView(
            String slug,
            String title,
            String description,
            String href,
            @Nullable LinkView parent,
            List<LinkView> children,
            String lang) {}

    public record CardView(
            String title,
            String href,
            Moment date,
            @Nullable Moment updated,
            @Nullable LinkView category,
            String summary,
            @Nullable PictureView picture,
            boolean pinned,
            boolean featured,
            List<LinkView> tags,
            String author,
            String lang) {}

    public record FileView(String title, String href, String type, long size) {}

    public record ArticleView(
            String title,
            Moment date,
            @Nullable Moment updated,
            String author,
            String source,
            String summary,
            boolean summaryGiven,
            @Nullable PictureView cover,
            String body,
            List<LinkView> contents,
            @Nullable LinkView category,
            List<LinkView> tags,
            List<FileView> attachments,
            List<CardView> related,
            List<CardView> sameCategory,
            @Nullable CardView older,
            @Nullable CardView newer,
            int words,
            boolean featured,
            boolean pinned) {}

    public record EntryView(
            String title,
            String summary,
            @Nullable PictureView cover,
            String body,
            @Nullable Moment updated,
            List<LinkView> tags,
            List<LinkView> children,
            List<LinkView> section) {}

    /**
     * An icon by which browsers and phones know the portal.
     *
     * @param rel what it is for, {@code icon} or {@code apple-touch-icon}
     * @param sizes such as {@code 32x32}, or {@code any}
     */
    public record IconView(String rel, String href, String type, String sizes) {}

    /** @param phone its crop for phones, or null */
    public record BannerView(PictureView picture, @Nullable PictureView phone, String alt) {}

    public record SlideView(
            String title, String caption, @Nullable String href, PictureView picture) {}

    public record SiteLinkView(
            String title,
            String url,
            String description,
            @Nullable String logo) {}

    public record LinkGroupView(String title, List<SiteLinkView> links) {}

    public record YearView(int year, String href, int count) {}

    public record MonthView(int month, int year, String href, int count) {}

    public record TagView(String title, String href, int count) {}

    public record LetterView(String letter, List<TagView> tags) {}

    public record BranchView(String title, @Nullable String href, String lang, List<BranchView> children) {}

    /**
     * Where the script of the search page looks.
     *
     * @param index the first file of the index, which names the others; they stand beside it
     * @param base of the site, in front of the addresses in the index
     * @param kinds of declared types that can be found
     */
    public record SearchView(String index, String base, List<KindView> kinds) {}

    /** What a declared type is called in the results of a search. */
    public record KindView(String name, String title) {}
}
