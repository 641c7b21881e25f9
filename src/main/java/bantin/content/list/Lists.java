package bantin.content.list;

import java.util.List;
import java.util.Map;

/**
 * What the YAML files of the content folder hold.
 *
 * @param data the files of {@code content/data} by their names without ending, as values of the JDK
 */
public record Lists(
        List<LinkGroup> links,
        List<Slide> slides,
        List<Notice> notices,
        List<Task> tasks,
        List<Banner> banners,
        List<PictureTurn> turns,
        Map<String, Object> data) {
    public static final String LINKS_FILE = "content/links.yml";
    public static final String SLIDES_FILE = "content/slides.yml";
    public static final String NOTICES_FILE = "content/notices.yml";
    public static final String TASKS_FILE = "content/tasks.yml";
    public static final String BANNERS_FILE = "content/banner.yml";
    public static final String TURNS_FILE = "content/pictures.yml";
    public static final String DATA = "content/data";
}
