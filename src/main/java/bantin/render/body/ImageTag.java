package bantin.render.body;

import bantin.render.view.Views;
import bantin.text.Html;
import java.util.Map;
import java.util.TreeMap;

/** A picture as HTML: the sizes and formats from which browsers choose, and what the editor set. */
final class ImageTag {
    private ImageTag() {}

    static String of(Views.PictureView view, Map<String, String> written, String widths) {
        Map<String, String> attributes = new TreeMap<>(written);
        attributes.merge("class", view.placeholder(), (own, ours) -> own + " " + ours);
        String sizes = " sizes=\"" + widths + "\"";
        String srcset = view.srcset().isEmpty() ? "" : " srcset=\"" + Html.escape(view.srcset()) + "\"" + sizes;
        StringBuilder sources = new StringBuilder();
        for (Views.SourceView source : view.sources()) {
            sources.append("<source type=\"")
                    .append(source.type())
                    .append("\" srcset=\"")
                    .append(Html.escape(source.srcset()))
                    .append('"')
                    .append(sizes)
                    .append('>');
        }
        String img = "<img src=\"" + Html.escape(view.src()) + "\"" + srcset + " width=\"" + view.width()
                + "\" height=\"" + view.height() + "\" alt=\"" + Html.escape(view.alt())
                + "\" loading=\"lazy\" decoding=\"async\"" + attributes(attributes) + ">";
        return sources.isEmpty() ? img : "<picture>" + sources + img + "</picture>";
    }

    static String attributes(Map<String, String> attributes) {
        StringBuilder text = new StringBuilder();
        attributes.forEach((name, value) -> text.append(' ')
                .append(name)
                .append("=\"")
                .append(Html.escape(value))
                .append('"'));
        return text.toString();
    }
}
