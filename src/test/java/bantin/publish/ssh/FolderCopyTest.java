package bantin.publish.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FolderCopyTest {
    @Test
    void filesThatKeepTheirNamesAreOneFoldersCopy() {
        Map<String, String> fromTo = new TreeMap<>(Map.of(
                "releases/1/tin/lễ hội/index.html", "releases/.incoming/tin/lễ hội/index.html",
                "releases/1/index.html", "releases/.incoming/index.html"));

        assertThat(FolderCopy.of(fromTo))
                .contains(new FolderCopy(
                        "releases/1/", "releases/.incoming/", List.of("index.html", "tin/lễ hội/index.html")));
    }

    @Test
    void aFileThatGetsAnotherNameIsNot() {
        Map<String, String> fromTo =
                new TreeMap<>(Map.of("releases/1/a.html", "releases/2/a.html", "x/b.html", "y/c.html"));

        assertThat(FolderCopy.of(fromTo)).isEmpty();
    }
}
