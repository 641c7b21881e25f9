package bantin.content.markdown.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** _ is a no-break space as Word leaves it, · a plain space, ↵ the end of a line. */
class PlainSpacesTest {
    private static String plain(String text) {
        return PlainSpaces.behindMarks(
                        text.replace('_', '\u00a0').replace('·', ' ').replace('↵', '\n'))
                .replace('\u00a0', '_')
                .replace(' ', '·')
                .replace('\n', '↵');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "#_Họp_báo → #·Họp_báo",
                "######_Họp_##_ → ######·Họp·##·",
                "##_Họp_C#__ → ##·Họp_C#··",
                "#Họp_ → #Họp_",
                "#_·_Họp → #···Họp",
                "-_mục_a → -·mục_a",
                "*__mục → *··mục",
                "+___mục → +···mục",
                "-____mục → -····mục",
                "-_____mã → -·____mã",
                "_-_a → _-·a",
                ">_>_1._a_b → >·>·1.·a_b",
                ">__-_a → >··-·a",
                ":_nghĩa → :·nghĩa",
                "0._a → 0.·a",
                "9)_a → 9)·a",
                "12345678._a → 12345678.·a",
                "-_[_]_việc → -·[·]·việc",
                "-·[x]_việc → -·[x]·việc",
                "-·[X]_việc → -·[X]·việc",
                "[_]_a → [·]·a",
                "[^1]:_chú_a → [^1]:·chú_a",
                "[^chú_thích]:_a → [^chú_thích]:·a",
                "-_ → -·",
                "#_ → #·",
                "1._ → 1.·",
                "[^1]:_ → [^1]:·",
                "[_] → [·]",
                "_```_mã → ·```·mã",
                "~~~_mã_b → ~~~·mã·b",
                "|_-_|_:_| → |·-·|·:·|",
                "_===_ → ·===·",
                "*_*_* → *·*·*",
                "__ → __",
                "-_a↵-_b↵↵a_b↵#_c → -·a↵-·b↵↵a_b↵#·c",
                "-_a↵ → -·a↵"
            })
    void spaceBehindASignIsPlain(String written, String plain) {
        assertThat(plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5_kg",
                "-5_độ",
                "a·-_b",
                "a_##_b",
                "#lehoi_vui",
                "#######_Họp",
                "13.3._2026",
                "1_. a",
                "123456789a_b",
                "1234567890._a",
                "12/_a",
                "12:_a",
                "[y]_việc",
                "[xx]_việc",
                "[x_]a",
                "[x",
                "[x_",
                "[^1]_a",
                "[^1_:_a",
                "[^1]_:_a",
                "[^1",
                "[^",
                "[",
                "``_a",
                "`~`_a",
                "~``_a",
                "_``",
                "`_``",
                "đ_",
                "/_a",
                "-=a_b",
                "=_a"
            })
    void spaceInsideASentenceStays(String written) {
        assertThat(plain(written)).isEqualTo(written.replace(' ', '·'));
    }

    @ParameterizedTest
    @CsvSource({"98, ·", "99, _"})
    void nameOfANoteHasAHundredLetters(int letters, String space) {
        assertThat(plain("[^" + "a".repeat(letters) + "]:_chú")).endsWith("]:" + space + "chú");
    }
}
