package bantin.render.body;

import bantin.content.body.Reference;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.PhotoRows;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.text.Html;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the gallery of a body: a grid of photos, or a slideshow. Both are plain lists of links without scripts. */
final class GalleryHtml {
    private final GalleryPhotos photos;
    private final PictureViews pictures;
    private final Hrefs hrefs;
    private final ThemeWords words;

    GalleryHtml(Portal portal, Hrefs hrefs, PictureViews pictures, ThemeWords words) {
        this.photos = new GalleryPhotos(portal);
        this.pictures = pictures;
        this.hrefs = hrefs;
        this.words = words;
    }

    String of(String file, Reference.Gallery gallery) {
        List<GalleryPhotos.Shown> shown = photos.of(file, gallery);
        return gallery.show() == Reference.Gallery.Show.SLIDESHOW ? slideshow(shown) : grid(shown);
    }

    private String grid(List<GalleryPhotos.Shown> shown) {
        StringBuilder html = new StringBuilder("<ul class=\"photo-grid\" data-photos>");
        List<Views.PictureView> views =
                IntStream.range(0, shown.size()).mapToObj(i -> view(shown, i)).toList();
        List<String> rows =
                PhotoRows.of(views.stream().map(Views.PictureView::ratio).toList());
        for (int i = 0; i < shown.size(); i++) {
            GalleryPhotos.Shown photo = shown.get(i);
            Views.PictureView view = views.get(i);
            html.append("<li class=\"ratio-")
                    .append(view.ratio())
                    .append(' ')
                    .append(rows.get(i))
                    .append("\">");
            String sizes = "(min-width: 40em) " + view.ratio() + "rem, "
                    + Math.max(25, Math.min(100, view.ratio() * 33 / 10)) + "vw";
            html.append(figure(photo, view, sizes)).append("</li>");
        }
        return html.append("</ul>").toString();
    }

    private String slideshow(List<GalleryPhotos.Shown> shown) {
        StringBuilder html = new StringBuilder("<div class=\"slideshow\" role=\"group\" aria-roledescription=\"")
                .append(word("slideshow.role"))
                .append("\" aria-label=\"")
                .append(word("slideshow.article"))
                .append("\" data-status=\"")
                .append(word("slideshow.status", "%1", "%2"))
                .append("\">");
        if (shown.size() > 1) {
            html.append(controls());
        }
        html.append("<ol class=\"slides\" data-photos tabindex=\"0\" aria-label=\"")
                .append(word("slideshow.list"))
                .append("\">");
        for (int i = 0; i < shown.size(); i++) {
            GalleryPhotos.Shown photo = shown.get(i);
            Views.PictureView view = view(shown, i);
            html.append("<li class=\"slide\"><div role=\"group\" aria-roledescription=\"")
                    .append(word("slideshow.slide"))
                    .append("\" aria-label=\"")
                    .append(word("slideshow.status", i + 1, shown.size()))
                    .append("\">")
                    .append(figure(photo, view, slideSizes(view)))
                    .append("</div></li>");
        }
        return html.append("</ol></div>").toString();
    }

    /** Each stands whole in a frame of 16 by 9. */
    private static String slideSizes(Views.PictureView view) {
        int percent = Math.min(100, view.ratio() * 90 / 16);
        return "(min-width: 48rem) " + 46 * percent / 100 + "rem, calc(" + percent + "vw - 1rem)";
    }

    private Views.PictureView view(List<GalleryPhotos.Shown> shown, int at) {
        GalleryPhotos.Shown photo = shown.get(at);
        String said = photo.alt().isEmpty() ? photo.caption() : photo.alt();
        return pictures.view(photo.photo(), said.isEmpty() ? words.photo(at + 1, shown.size()) : said, photo.caption());
    }

    private String controls() {
        return "<div class=\"slide-controls scripted\" role=\"group\" aria-label=\"" + word("slideshow.controls")
                + "\">"
                + "<button type=\"button\" class=\"button\" data-slide=\"play\" data-play=\"" + word("slideshow.play")
                + "\" data-pause=\"" + word("slideshow.pause") + "\">" + word("slideshow.play") + "</button>"
                + button("previous") + button("next") + "<span class=\"slide-status\" role=\"status\"></span></div>";
    }

    private String button(String which) {
        return "<button type=\"button\" class=\"button\" data-slide=\"" + which + "\">" + word("slideshow." + which)
                + "</button>";
    }

    private String figure(GalleryPhotos.Shown photo, Views.PictureView view, String sizes) {
        String href = photo.page().map(hrefs::of).orElse(view.src());
        String mark = photo.page().isPresent() ? " data-photo" : "";
        return "<figure><a href=\"" + Html.escape(href) + "\"" + mark + ">" + ImageTag.of(view, Map.of(), sizes)
                + "</a>" + caption(photo) + "</figure>";
    }

    private String caption(GalleryPhotos.Shown photo) {
        String credit = photo.credit().isEmpty()
                ? ""
                : "<span class=\"credit\">" + word("photo.credit", photo.credit()) + "</span>";
        String text = Html.escape(photo.caption());
        return text.isEmpty() && credit.isEmpty() ? "" : "<figcaption>" + text + " " + credit + "</figcaption>";
    }

    /** A theme without the string shows its key, as everywhere. */
    private String word(String key, Object... arguments) {
        return Html.escape(words.find(key, List.of(arguments)).orElse(key));
    }
}
