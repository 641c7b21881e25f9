package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({
        "08 giờ 00, 08:00",
        "08 giờ 00', 08:00",
        "8h, 08:00",
        "14g30, 14:30",
        "7:30, 07:30",
        "Từ 13 GIỜ 30 phút, 13:30",
        "lúc 0 giờ, 00:00",
        "8 giờ kém 15, 07:45",
        "09 GIỜ KÉM 5 phút, 08:55",
        "7g rưỡi, 07:30",
        "0h kém 10, 23:50"
    })
    void hourIsReadAsOfficesWriteIt(String written, LocalTime meant) {
        assertThat(Hours.of(written)).contains(new Hours(meant, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "từ 07 giờ 30 đến 11 giờ, 07:30, 11:00",
        "8h-10h30, 08:00, 10:30",
        "7 giờ rưỡi đến 11 giờ kém 15, 07:30, 10:45",
        "14:00 – 16:30, 14:00, 16:30",
        "23 giờ 30 đến 0 giờ 30, 23:30, 00:30",
        "20h-4h, 20:00, 04:00",
        "7 giờ đến 24 giờ, 07:00, 00:00",
        "23h - 24h00, 23:00, 00:00"
    })
    void secondHourIsTheEnd(String written, LocalTime from, LocalTime until) {
        assertThat(Hours.of(written)).contains(new Hours(from, Optional.of(until)));
    }

    @Test
    void endBeforeTheBeginningIsNone() {
        assertThat(Hours.of("14 giờ, họp lại 9 giờ").orElseThrow().until()).isEmpty();
        assertThat(Hours.of("14 giờ đến 9 giờ").orElseThrow().until()).isEmpty();
        assertThat(Hours.of("23 giờ, trực 24 giờ").orElseThrow().until()).isEmpty();
        assertThat(Hours.of("23 giờ đến 24 giờ 30").orElseThrow().until()).isEmpty();
        assertThat(Hours.of("23 giờ đến 24 giờ rưỡi").orElseThrow().until()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sau giờ nghỉ",
                "25 giờ",
                "24 giờ",
                "24h30",
                "24 giờ rưỡi",
                "Cả ngày",
                "Phòng 302",
                "26/11",
                "3:",
                "học sinh 12 tuổi",
                "8 giờ kém mười lăm",
                "24h đến 6h",
                "8h60",
                "14:75",
                "12 học sinh",
                "15 gia đình"
            })
    void whatIsNoHourIsNotRead(String written) {
        assertThat(Hours.of(written)).isEmpty();
    }

    @Test
    void peopleAreNoHours() {
        assertThat(Hours.of("8 giờ, 15 hộ dân")).contains(new Hours(LocalTime.of(8, 0), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25 giờ 00",
                "30h",
                "8h60",
                "từ 7:30 đến 7:60",
                "8 giờ 75 phút",
                "24h đến 6h",
                "24 giờ 00 - 4 giờ"
            })
    void hourOnNoClockIsUnclear(String written) {
        assertThat(Hours.isUnclear(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đến 24 giờ",
                "7 giờ đến 24 giờ - 12 người",
                "8 giờ 80 đại biểu",
                "100 giờ",
                "35 hộ dân",
                "Phòng 302"
            })
    void whatOnlyLooksLikeOneIsNot(String written) {
        assertThat(Hours.isUnclear(written)).isFalse();
    }
}
