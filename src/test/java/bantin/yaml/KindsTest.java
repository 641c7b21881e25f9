package bantin.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Severity;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of value has one check, whatever the key is called and wherever it stands. */
class KindsTest {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Key FROM = Key.of("from", Kind.MOMENT, "", "Từ ngày.");
    private static final Key UNTIL = Key.of("until", Kind.MOMENT, "", "Đến ngày.");

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINK | /gioi-thieu/",
                "LINK | pages/gioi-thieu.md#lich-su",
                "LINK | '#dau'",
                "LINK | https://dichvucong.gov.vn/",
                "LINK | //dichvucong.gov.vn/a",
                "LINK | 'mailto:a@x.vn,b@x.vn?subject=Góp ý'",
                "LINK | tel:+842733838000",
                "LINK | 'pages/quy-che: hai.md'",
                "ADDRESS | /do-luong.js",
                "ADDRESS | https://emc.gov.vn/do-luong.js",
                "FILE | quy-che.pdf",
                "FILE | /tai-lieu/quy chế.pdf",
                "MEDIA | ../anh/le-hoi.jpg",
                "MEDIA | https://www.youtube.com/watch?v=abc",
                "SITE_ADDRESS | https://x.vn/huyen/xa",
                "SITE_ADDRESS | http://127.0.0.1:8080/",
                "EMAIL | a@x.vn; b@x.vn",
                "PHONE | (0273) 3838 000 - 0912 345 678",
                "COLOUR | '#9B1c1f'",
                "LANGUAGE | vi",
                "LANGUAGE | hmn",
                "TIMEZONE | +07:00",
            })
    void soundValueIsRead(Kind kind, String text) {
        assertThat(read(kind, text)).isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINK | javascript:alert(1) | value.address.scheme",
                "LINK | 'JAVASCRIPT :alert(1)' | ''",
                "LINK | \"java\\nscript:alert(1)\" | value.address.scheme",
                "LINK | \"\\u0001 vbscript:x\" | value.address.scheme",
                "LINK | data:text/html,x | value.address.scheme",
                "LINK | blob:https://x.vn/1 | value.address.scheme",
                "LINK | file:///etc/passwd | value.address.scheme",
                "LINK | intent://x.vn/#Intent;end | value.address.scheme",
                "LINK | C:\\tin.docx | value.file",
                "LINK | \\\\may-chu\\chung | value.path",
                "LINK | https://[::1 | value.address.host",
                "LINK | //x.vn:99999/ | value.address.port",
                "LINK | https://a:b@x.vn/ | value.address.user",
                "LINK | mailto:?subject=x | value.link.mail",
                "LINK | mailto:a@x.vn,b | value.link.mail",
                "LINK | tel: | value.link.phone",
                "ADDRESS | javascript:alert(1) | value.address.scheme",
                "ADDRESS | do-luong.js | value.address",
                "ADDRESS | mailto:a@x.vn | value.address.scheme",
                "FILE | https://x.vn/a.pdf | value.file",
                "FILE | //x.vn/a.pdf | value.file",
                "FILE | javascript:alert(1) | value.file",
                "MEDIA | file:///C:/a.jpg | value.file",
                "MEDIA | data:image/png;base64,AAAA | value.address.scheme",
                "MEDIA | https://x..vn/a.mp4 | value.address.host",
                "WEB_ADDRESS | /gioi-thieu/ | value.address",
                "WEB_ADDRESS | ftp://x.vn/ | value.address.scheme",
                "SITE_ADDRESS | https://x.vn/?a=1 | value.site-address",
                "SITE_ADDRESS | https://x.vn/a/../b/ | value.site-address",
                "SITE_ADDRESS | https://x.vn/xã/ | value.site-address",
                "SITE_ADDRESS | https://x.vn:0/ | value.address.port",
                "SITE_ADDRESS | https://a@x.vn/ | value.address.user",
                "COLOUR | đỏ | value.colour",
                "COLOUR | '#fff' | value.colour",
                "COLOUR | '#9b1c1f;}' | value.colour",
                "LANGUAGE | vn | value.language",
                "LANGUAGE | VI | value.language",
                "LANGUAGE | vi_VN | value.language",
                "TIMEZONE | Asia/Hanoi | value.timezone",
            })
    void otherValueIsToldAndNotUsed(Kind kind, String yaml, String id) {
        String value = yaml.startsWith("\"") || yaml.startsWith("'") ? yaml : "'" + yaml + "'";

        String read = readYaml(kind, value);

        if (id.isEmpty()) {
            // no browser takes it for a scheme: it is a path, and nothing stands there
            assertThat(read).isNotEmpty();
        } else {
            assertThat(read).isEmpty();
            assertThat(problems.sorted()).extracting(Problem::id).containsExactly(id);
            assertThat(problems.sorted()).allMatch(Problem::isError);
        }
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, Đang cập nhật, value.email", "PHONE, xem bảng dưới, value.phone"})
    void lineThatNobodyCanCallIsShownAndWarnedOf(Kind kind, String text, String id) {
        assertThat(read(kind, text)).isEqualTo(text);
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly(id);
        assertThat(problems.sorted()).noneMatch(Problem::isError);
    }

    @Test
    void passwordOfAnAddressIsNotRepeated() {
        read(Kind.WEB_ADDRESS, "https://lan:MatKhau@x.vn/");

        assertThat(problems.sorted().get(0).args()).noneMatch(arg -> arg.contains("MatKhau"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-04-30, true",
        "2026-05-01 08:00, 2026-05-01 07:59, true",
        "2026-05-01 08:00, 2026-05-01 08:00, true",
        "2026-05-01, 2025-12-31 23:59, true",
        "2026-05-01T00:00:00Z, 2026-05-01 06:00, true",
        "31/12/2026, 01/01/2026, true",
        "2026-05-01 08:00, 2026-05-01, false",
        "2026-05-01, 2026-05-01, false",
        "2026-05-01T06:00:00+09:00, 2026-05-01 05:00, false",
    })
    void whatEndsBeforeItBeginsIsTold(String from, String until, boolean told) {
        Shape shape = Shape.of("Thông báo", FROM, UNTIL).inOrder(FROM, UNTIL, Severity.ERROR);
        YamlMap map = map("from: " + from + "\nuntil: " + until + "\n").check(shape);

        // in either order of reading
        map.moment(UNTIL, HANOI, "date.unreadable");
        map.moment(FROM, HANOI, "date.unreadable");

        assertThat(problems.sorted()).extracting(Problem::id).isEqualTo(told ? List.of("value.order") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "100, true", "101, false", "-1, false", "1.5, false", "mười, false"})
    void numberStandsWithinItsLimits(String number, boolean taken) {
        Key keep = Key.number("keep", 5, 1, 100, "Số bản giữ lại.");

        int read = map("keep: " + number + "\n").number(keep);

        assertThat(read).isEqualTo(taken ? Integer.parseInt(number) : 5);
        assertThat(problems.sorted()).hasSize(taken ? 0 : 1);
    }

    @Test
    void eachItemOfAListIsCheckedAtItsPlace() {
        Key languages = Key.of("languages", Kind.LANGUAGES, "", "Các ngôn ngữ.");

        assertThat(map("languages: [vi, xx, en]\n").texts(languages)).containsExactly("vi", "en");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("value.language");
            assertThat(problem.place().column()).isEqualTo(17);
        });
    }

    private String read(Kind kind, String text) {
        return readYaml(kind, "'" + text + "'");
    }

    private String readYaml(Kind kind, String yaml) {
        Key key = Key.of("noi_dung", kind, "", "Nội dung.");
        return map("noi_dung: " + yaml + "\n").check(Shape.of("Thử", key)).textOr(key);
    }

    private YamlMap map(String yaml) {
        return new YamlReader(problems).map(new YamlText("site.yml", yaml)).orElseThrow();
    }
}
