package bantin.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an officer reads of two versions of a page. */
class WordChangeTest {
    private static List<String> between(List<String> old, List<String> fresh) {
        return WordChange.between(old, fresh).stream()
                .map(paragraph -> paragraph.parts().stream()
                        .map(part -> switch (part.kind()) {
                            case GONE -> "[-" + part.line() + "-]";
                            case NEW -> "{+" + part.line() + "+}";
                            default -> part.line();
                        })
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void wordsThatWentStandBeforeThoseThatCame() {
        assertThat(between(
                        List.of("Giá lúa", "Vụ này giá lúa là 9.000 đồng một ký.", "Hết"),
                        List.of("Giá lúa", "Vụ này giá lúa tươi là 12.000 đồng.", "Hết")))
                .containsExactly(
                        "Giá lúa", "Vụ này giá lúa {+tươi+} là [-9.000 đồng một ký.-] {+12.000 đồng.+}", "Hết");
    }

    @Test
    void paragraphsWithLittleInCommonAreReadOneAfterTheOther() {
        assertThat(between(List.of("Ngày mai họp dân ở nhà văn hóa"), List.of("Chiều nay trời có mưa lớn ở")))
                .containsExactly("[-Ngày mai họp dân ở nhà văn hóa-]", "{+Chiều nay trời có mưa lớn ở+}");
    }

    @Test
    void farParagraphsThatStayAreLeftOut() {
        assertThat(between(List.of("a", "b", "c", "d", "e"), List.of("a", "b", "c", "d", "e", "mới")))
                .containsExactly("", "d", "e", "{+mới+}");
    }

    @Test
    void splitAndJoinedParagraphsKeepTheirWords() {
        assertThat(between(List.of("Một hai ba bốn"), List.of("Một hai", "ba bốn")))
                .containsExactly("Một hai", "ba bốn");
        assertThat(between(List.of("Một hai", "ba bốn"), List.of("Một hai ba bốn")))
                .containsExactly("Một hai ba bốn");
        assertThat(between(List.of("Ảnh: Chợ nổi", "Hết"), List.of("Hết"))).containsExactly("[-Ảnh: Chợ nổi-]", "Hết");
    }
}
