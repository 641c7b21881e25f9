package bantin.image.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT",
                "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nKính chào bà con",
                "WEBVTT - Bản tin sáng\nKind: captions\n\nNOTE ghi chú\n\n1\n00:00:01.000 --> 00:00:02.000 line:90% align:start\nChào\n",
                "WEBVTT\r\n\r\n100:00:01.000\t-->\t100:00:02.000\r\n-\r\n",
                "WEBVTT\n\n00:01.000 --> 00:09.000\na\n\n00:01.000 --> 00:02.000\nb"
            })
    void soundCaptionsHaveNoFault(String captions) {
        assertThat(Captions.faults(captions.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | film.captions.start 1",
                "1⏎00:00:01,000 --> 00:00:02,000 | film.captions.start 1",
                "webvtt | film.captions.start 1",
                "WEBVTTx | film.captions.start 1",
                "WEBVTT⏎⏎00:00:01,000 --> 00:00:02,000 | film.captions.time 3",
                "WEBVTT⏎⏎00:05.000 --> 00:04.000 | film.captions.time 3",
                "WEBVTT⏎⏎00:05.000 --> 00:05.000 | film.captions.time 3",
                "WEBVTT⏎⏎00:05.000 --> 00:07.000⏎a⏎⏎00:04.000 --> 00:08.000 | film.captions.time 6",
                "WEBVTT⏎⏎0:05.000 --> 00:07.000 | film.captions.time 3",
                "WEBVTT⏎⏎00:05.000 --> | film.captions.time 3",
                "WEBVTT⏎⏎00:61.000 --> 02:00.000 | film.captions.time 3"
            })
    void faultIsToldAtItsLine(String captions, String told) {
        List<Captions.Fault> faults =
                Captions.faults(captions.replace('⏎', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(faults).extracting(fault -> fault.id() + " " + fault.line()).containsExactly(told);
    }

    @Test
    void otherLettersThanThoseOfUtf8AreTold() {
        assertThat(Captions.faults("WEBVTT\n\nK\u00EDnh".getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(Captions.Fault::id)
                .containsExactly("film.captions.letters");
        assertThat(Captions.faults("WEBVTT".getBytes(StandardCharsets.UTF_16)))
                .extracting(Captions.Fault::id)
                .containsExactly("film.captions.letters");
    }
}
