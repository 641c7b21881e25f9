package bantin.search;

import bantin.director.GeneratedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A portal of any size whose text has as many different words and neighbours as real news: syllables follow each other as
 * they do in the sample portal, but for every fourth one, and people, hamlets, dates and numbers stand between. The same
 * numbers give the same portal.
 */
public final class Newsroom {
    private static final String[] FAMILY =
            "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Mai Trương Cao".split(" ");
    private static final String[] MIDDLE =
            "Văn Thị Minh Ngọc Thanh Hữu Quốc Kim Xuân Hoài Bích Công Đình Gia Khánh Mỹ Phương Quang Thu Tuấn"
                    .split(" ");
    private static final String[] GIVEN =
            ("An Anh Ánh Ân Bảo Bé Bình Châu Chi Cường Diễm Dũng Duyên Đạt Đức Giang Hà Hải Hạnh Hằng Hiền Hiệp Hoa"
                            + " Hòa Hoàng Hồng Huệ Hùng Hương Khoa Kiên Kiều Lan Lâm Liên Linh Loan Long Lộc Lợi Mai Mẫn Minh Nam"
                            + " Nga Ngân Nghĩa Ngọc Nguyệt Nhân Nhung Oanh Phát Phong Phú Phúc Phượng Quân Quyên Quỳnh Sơn Tài Tâm"
                            + " Tân Thảo Thắng Thi Thịnh Thơ Thủy Thúy Tiên Tiến Toàn Trang Trâm Trí Trinh Trung Tú Tùng Tuyết"
                            + " Uyên Vân Việt Vinh Vy Yến")
                    .split(" ");
    private static final String[] OFFICES =
            ("Chủ tịch Ủy ban nhân dân|Phó Chủ tịch Hội đồng nhân dân|Bí thư Huyện ủy|Trưởng phòng Tài chính|Hiệu"
                            + " trưởng|Giám đốc hợp tác xã|Trưởng ấp|Chủ tịch Hội Nông dân|Bí thư Đoàn|Trưởng trạm y tế")
                    .split("\\|");

    private final Path folder;
    private final int syllables;
    private final List<String> all = new ArrayList<>();
    private final Map<String, List<String>> after = new HashMap<>();

    /** @param syllables roughly how many an article has */
    public Newsroom(Path folder, int syllables) {
        this.folder = folder;
        this.syllables = syllables;
        learn();
    }

    /** Writes a portal for benchmarks: folder, number of articles, syllables of each. */
    public static void main(String[] args) throws IOException {
        new Newsroom(Path.of(args[0]), Integer.parseInt(args[2])).write(Integer.parseInt(args[1]));
    }

    public GeneratedSite write(int articles) throws IOException {
        GeneratedSite site = new GeneratedSite(folder, syllables).write(0);
        for (int i = 0; i < articles; i++) {
            site.put(GeneratedSite.file(i), article(i));
        }
        return site;
    }

    public String article(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("---\ntitle: \"")
                .append(sentence(random, 7 + random.nextInt(7)))
                .append("\"\ndate: ")
                .append(GeneratedSite.date(number))
                .append("\ncategory: ")
                .append(GeneratedSite.category(number))
                .append("\nsummary: \"")
                .append(sentence(random, 25))
                .append(".\"\n---\n\n");
        int written = 0;
        while (written < syllables) {
            for (int sentences = 3 + random.nextInt(3); sentences > 0; sentences--) {
                int length = 12 + random.nextInt(14);
                text.append(sentence(random, length)).append(aside(random)).append(". ");
                written += length + 4;
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private String aside(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> ", theo " + OFFICES[random.nextInt(OFFICES.length)] + " " + name(random);
            case 1 -> ", ngày " + (1 + random.nextInt(28)) + "-" + (1 + random.nextInt(12));
            case 2 -> ", đạt " + (60 + random.nextInt(40)) + "," + random.nextInt(10) + "% kế hoạch";
            case 3 -> random.nextInt(4) > 0 ? "" : " theo Quyết định số " + (1 + random.nextInt(4000)) + "/QĐ-UBND";
            default -> "";
        };
    }

    private static String name(Random random) {
        return FAMILY[(int) (FAMILY.length * Math.pow(random.nextDouble(), 2))] + " "
                + MIDDLE[(int) (MIDDLE.length * Math.pow(random.nextDouble(), 2))] + " "
                + GIVEN[random.nextInt(GIVEN.length)];
    }

    private String sentence(Random random, int length) {
        StringBuilder sentence = new StringBuilder();
        String word = all.get(random.nextInt(all.size()));
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
            List<String> next = after.getOrDefault(word, all);
            word = random.nextInt(4) == 0 ? all.get(random.nextInt(all.size())) : next.get(random.nextInt(next.size()));
        }
        return sentence.toString();
    }

    /** How syllables follow each other in the articles of the sample portal. */
    private void learn() {
        try (Stream<Path> files = Files.walk(Path.of("content/news"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String body = Files.readString(file).split("\n---\n", 2)[1].replaceAll("\\]\\([^)]*\\)", " ");
                for (String sentence : body.split("[.,;:!?()\\[\\]|\n\"“”]+")) {
                    learn(sentence.strip().split("[^\\p{L}]+"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                all.add(words[i]);
                if (i > 0) {
                    after.computeIfAbsent(words[i - 1], word -> new ArrayList<>())
                            .add(words[i]);
                }
            }
        }
    }
}
