package bantin.director.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTextsTest {
    private static final String LONG = "Ủy ban nhân dân huyện công bố kế hoạch ".repeat(4);

    @Test
    void textsComeBackAsTheyWere() {
        List<String> texts = List.of(
                "",
                "Thị trấn",
                LONG,
                "Thị trấn",
                LONG,
                "a\u007f\u0080\u3fff\u4000\uffff",
                "\ud83c\udf3e half \ud83c",
                "x".repeat(RecordWriter.WORTH_KNOWING),
                "x".repeat(RecordWriter.WORTH_KNOWING + 1),
                "Thị trấn");
        RecordWriter out = new RecordWriter(slot -> slot);
        texts.forEach(out::text);
        out.text(null);

        RecordReader in = new RecordReader(out.bytes(), 0, 0);

        assertThat(texts).allSatisfy(text -> assertThat(in.text()).isEqualTo(text));
        assertThat(in.text()).isNull();
    }

    @Test
    void textThatIsLongerThanTheFileIsNotMade() {
        RecordWriter out = new RecordWriter(slot -> slot);
        out.number(1);
        out.number(Integer.MAX_VALUE);

        RecordReader in = new RecordReader(out.bytes(), 0, 0);

        assertThatThrownBy(in::text).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
