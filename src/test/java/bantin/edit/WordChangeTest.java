package bantin.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** All of a law was shown as gone and come again when its first and its last line were another. */
    @Test
    void longTextIsComparedWhereItChanged() {
        List<String> old = IntStream.range(0, 20_000).mapToObj(i -> "Điều " + i).toList();
        List<String> fresh = new ArrayList<>(old);
        fresh.set(1, "Điều thứ nhất");
        fresh.add(9_000, "Điều mới");
        fresh.remove(19_998);

        assertThat(between(old, fresh))
                .containsSubsequence("Điều 0", "Điều [-1-] {+thứ nhất+}", "Điều 2")
                .containsSubsequence("Điều 8999", "{+Điều mới+}", "Điều 9000")
                .containsSubsequence("Điều 19996", "[-Điều 19997-]", "Điều 19998")
                .hasSizeLessThan(30);
    }

    /** No line is sure where each stands there many times. */
    @Test
    void longTextOfSameLinesIsComparedByItsEnds() {
        List<String> old =
                IntStream.range(0, 9_000).mapToObj(i -> "Dòng " + i % 7).toList();
        List<String> fresh =
                IntStream.range(0, 9_001).mapToObj(i -> "Dòng " + i * 3 % 7).toList();

        assertThat(between(old, fresh)).isNotEmpty().first().isEqualTo("Dòng 0");
    }
}
