package bantin.director;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** A portal of any size, the same for the same numbers: Vietnamese sentences drawn by a seeded hand. */
public final class GeneratedSite {
    private static final List<String> CATEGORIES =
            List.of("kinh-te", "van-hoa", "giao-duc", "y-te", "nong-nghiep", "cai-cach", "an-ninh", "thong-bao");
    private static final List<String> WORDS = List.of(
            "nhân dân",
            "huyện",
            "xã",
            "nông thôn mới",
            "lúa đông xuân",
            "hội nghị",
            "phát triển",
            "đường giao thông",
            "trường học",
            "trạm y tế",
            "văn hóa",
            "truyền thống",
            "cán bộ",
            "công chức",
            "thủ tục hành chính",
            "dịch vụ công",
            "kế hoạch",
            "năm học",
            "học sinh",
            "thầy cô",
            "hợp tác xã",
            "xâm nhập mặn",
            "nước ngọt",
            "cống đập",
            "bờ kênh",
            "cây dừa",
            "chăn nuôi",
            "thủy sản",
            "chợ đêm",
            "lễ hội",
            "đình làng",
            "gia đình văn hóa",
            "khu phố",
            "ấp",
            "tổ chức",
            "tuyên truyền",
            "vận động",
            "đóng góp",
            "xây dựng",
            "nâng cấp",
            "khánh thành",
            "kiểm tra",
            "giám sát",
            "biểu dương",
            "khen thưởng",
            "phong trào",
            "thi đua",
            "đoàn viên",
            "thanh niên",
            "phụ nữ",
            "cựu chiến binh",
            "nông dân",
            "an ninh trật tự",
            "phòng cháy");

    private final Path folder;
    private final int words;

    /** @param words roughly how many syllables an article has */
    public GeneratedSite(Path folder, int words) {
        this.folder = folder;
        this.words = words;
    }

    public GeneratedSite write(int articles) throws IOException {
        StringBuilder config = new StringBuilder("""
            title: Cổng thông tin điện tử huyện
            url: https://huyen.example.vn/
            organisation:
              name: Ủy ban nhân dân huyện
              address: Khu phố 3, thị trấn Vĩnh Bình
              phone: 0273 000 000
              email: vanphong@example.vn
              responsible: Trưởng Ban biên tập
            categories:
            """);
        CATEGORIES.forEach(slug -> config.append("  - {slug: ")
                .append(slug)
                .append(", title: ")
                .append(slug)
                .append("}\n"));
        put("site.yml", config.toString());
        for (int i = 0; i < articles; i++) {
            put(file(i), article(i));
        }
        return this;
    }

    private static final int SLOW = 10_000;

    /** Articles are numbered from the oldest; five are published in a day, later many, so that 100 000 have been published. */
    public static String file(int number) {
        return "content/news/" + date(number).getYear() + "/bai-" + number + ".md";
    }

    public static LocalDate date(int number) {
        return LocalDate.of(2010, 1, 1).plusDays(number < SLOW ? number / 5 : SLOW / 5 + (number - SLOW) / 25);
    }

    public static String category(int number) {
        return CATEGORIES.get(number % 8);
    }

    public String article(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("---\ntitle: \"Bài số " + number + ": " + sentence(random, 6) + "\"\n");
        text.append("date: ").append(date(number)).append("\ncategory: ").append(category(number));
        text.append("\nauthor: Đài Truyền thanh huyện\ntags: [")
                .append(WORDS.get(random.nextInt(WORDS.size())))
                .append(", ")
                .append(WORDS.get(random.nextInt(WORDS.size())))
                .append("]\n---\n\n");
        int written = 0;
        while (written < words) {
            if (written > 0 && random.nextInt(4) == 0) {
                text.append("## ").append(sentence(random, 4)).append("\n\n");
            }
            int sentences = 3 + random.nextInt(3);
            for (int s = 0; s < sentences; s++) {
                text.append(sentence(random, 8)).append(s % 2 == 0 ? ", **" + sentence(random, 2) + "**. " : ". ");
                written += 24;
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private static String sentence(Random random, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.toString();
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    public void put(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    public void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }
}
