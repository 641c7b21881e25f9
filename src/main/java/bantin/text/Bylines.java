package bantin.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is named as the author of something: people, or offices. */
public final class Bylines {
    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+[-–—/]\\s+");

    /** Each syllable begins with a capital, as in the name of a person and seldom in that of an office. */
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\d]\\S*(\\s+[\\p{Lu}\\d]\\S*)*");

    private static final Pattern LETTERS_OF_AN_OFFICE = Pattern.compile("[\\p{Lu}\\d&-]{2,8}");

    /**
     * How offices begin in Vietnamese, and no family name does. Đoàn and Trường are names of people too: what follows tells.
     */
    private static final Pattern OFFICE =
            Pattern.compile("(ban|báo|ban biên tập|bản tin|bảo hiểm|bảo tàng|bệnh viện|bộ|bưu điện|cấp ủy|câu lạc"
                    + " bộ|chi (bộ|cục|đoàn|hội|nhánh)|clb|công (an|đoàn|ty)|cổng|cục|đài|đảng (bộ|ủy)|điện lực|đoàn"
                    + " (tncs|thanh niên|thể|xã|phường|huyện|tỉnh|trường|cơ sở|công tác|đại biểu|khối|khu)|đồn|đội|hạt"
                    + " kiểm lâm|hđnd|hội|hợp tác xã|htx|(huyện|tỉnh|thành|thị|quận|đảng) ủy|kho bạc|liên đoàn|mặt"
                    + " trận|mttq|ngân hàng|nhà (trường|văn hóa)|nhóm (phóng viên|tác giả|biên tập)|phân viện|phòng|quân"
                    + " sự|quỹ|sở|tạp chí|thanh tra|thông tấn xã|thư viện|thuế|tổ|tổng cục|tòa án|toà soạn|tòa"
                    + " soạn|trạm|trang thông tin|trung tâm|trường (tiểu|thcs|thpt|trung|mầm|mẫu|đại|cao|chính"
                    + " trị|dạy|phổ|bồi)|ttxvn|ủy ban|ubmttq|ubnd|văn phòng|viện|(xã(?! hội)|phường|thị trấn|thị"
                    + " xã|huyện|quận|tỉnh|thành phố|ấp|thôn|khu phố)|(the )?(people's"
                    + " committee|office|department|division|board|cent(re|er)|station|committee|ministry|newspaper|radio))"
                    + "(?![\\p{L}\\d]).*");

    private Bylines() {}

    /** Those that a line of authors names, each by itself; Phòng Văn hóa - Xã hội is one, and so is Phòng Lao động, Thương binh. */
    public static List<String> each(String line) {
        List<String> names = new ArrayList<>();
        Matcher between = BETWEEN.matcher(line);
        String sign = "";
        for (int from = 0; from <= line.length(); from = between.end()) {
            boolean more = between.find(from);
            String name =
                    line.substring(from, more ? between.start() : line.length()).strip();
            int last = names.size() - 1;
            if (last >= 0 && goesOn(names.get(last), name)) {
                names.set(last, names.get(last) + sign + name);
            } else if (!name.isEmpty()) {
                names.add(name);
            }
            if (!more) {
                break;
            }
            sign = between.group();
        }
        return List.copyOf(names);
    }

    /** Whether what follows a sign is more of the office's name. In capitals alone nobody can tell, and offices write so. */
    private static boolean goesOn(String office, String name) {
        return !name.isEmpty()
                && isOffice(office)
                && !isOffice(name)
                && (!CAPITALS.matcher(name).matches() || isLoud(office) && isLoud(name));
    }

    private static boolean isLoud(String name) {
        return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Whether a name is that of an office, as far as one can tell from the name. */
    public static boolean isOffice(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        String small = plain.toLowerCase(Locale.ROOT).replace("uỷ", "ủy").replace("hoá", "hóa");
        return OFFICE.matcher(small).matches()
                || LETTERS_OF_AN_OFFICE.matcher(plain).matches();
    }
}
