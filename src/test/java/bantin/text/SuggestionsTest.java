package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> KEYS = List.of("title", "date", "category", "tags", "cover", "paginate", "slug");

    @Test
    void mistypedKeysFindTheirWord() {
        assertThat(Suggestions.closest("pagniate", KEYS)).contains("paginate");
        assertThat(Suggestions.closest("titel", KEYS)).contains("title");
        assertThat(Suggestions.closest("Catagory", KEYS)).contains("category");
        assertThat(Suggestions.closest("tag", KEYS)).contains("tags");
    }

    @Test
    void forgottenMarksFindTheirCategory() {
        assertThat(Suggestions.closest("Kinh te", List.of("Văn hóa", "Kinh tế")))
                .contains("Kinh tế");
    }

    @Test
    void farWordsGiveNoSuggestion() {
        assertThat(Suggestions.closest("weather", KEYS)).isEmpty();
        assertThat(Suggestions.closest("x", List.of())).isEmpty();
    }

    @Test
    void equallyNearWordsGiveTheFirst() {
        assertThat(Suggestions.closest("bat", List.of("cat", "bag"))).contains("bag");
    }
}
