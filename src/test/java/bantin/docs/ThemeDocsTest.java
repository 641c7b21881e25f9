package bantin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.render.view.AlbumViews;
import bantin.render.view.HomeView;
import bantin.render.view.ItemViews;
import bantin.render.view.ListViews;
import bantin.render.view.OrganisationView;
import bantin.render.view.SiteView;
import bantin.render.view.Views;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page for those who write themes leaves out nothing that templates can see. */
class ThemeDocsTest {

    @Test
    void everyValueOfEveryViewIsDocumented() throws IOException {
        String doc = Files.readString(Path.of("docs/themes.md"));
        List<String> missing = new ArrayList<>();
        for (Class<?> view : views()) {
            for (RecordComponent value : view.getRecordComponents()) {
                if (!Pattern.compile("\\b" + value.getName() + "\\b")
                        .matcher(doc)
                        .find()) {
                    missing.add(view.getSimpleName() + "." + value.getName());
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static List<Class<?>> views() {
        List<Class<?>> views = new ArrayList<>(List.of(Views.class.getDeclaredClasses()));
        views.addAll(List.of(AlbumViews.class.getDeclaredClasses()));
        views.addAll(List.of(ItemViews.class.getDeclaredClasses()));
        views.addAll(List.of(ListViews.class.getDeclaredClasses()));
        views.addAll(List.of(HomeView.class.getDeclaredClasses()));
        views.addAll(List.of(SiteView.class, HomeView.class, OrganisationView.class));
        return views;
    }
}
