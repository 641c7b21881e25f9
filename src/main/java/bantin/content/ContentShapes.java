package bantin.content;

import bantin.content.list.Banner;
import bantin.content.list.LinkGroup;
import bantin.content.list.Notice;
import bantin.content.list.PictureTurn;
import bantin.content.list.Slide;
import bantin.content.list.Task;
import bantin.yaml.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes of what editors write, by the names under which the documentation keeps their schemas. */
public final class ContentShapes {
    private ContentShapes() {}

    public static Map<String, Shape> all() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        EntryKinds kinds = EntryKinds.shipped();
        kinds.all().forEach(kind -> shapes.put(kind.name(), kinds.shape(kind)));
        shapes.put("link-group", LinkGroup.SHAPE);
        shapes.put("slide", Slide.SHAPE);
        shapes.put("notice", Notice.SHAPE);
        shapes.put("task", Task.SHAPE);
        shapes.put("banner", Banner.SHAPE);
        shapes.put("picture", PictureTurn.SHAPE);
        return shapes;
    }
}
