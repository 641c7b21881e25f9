package bantin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.SiteConfigReader;
import bantin.content.ContentShapes;
import bantin.yaml.JsonSchema;
import bantin.yaml.ShapeTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The page of settings and the JSON Schemas in {@code docs} are what the code says. To write them anew:
 * {@code mvn test -Dtest=GeneratedDocsTest -Dbantin.docs.write=true}.
 */
class GeneratedDocsTest {

    @Test
    void docsAreWhatTheCodeSays() throws IOException {
        for (Map.Entry<String, String> doc : docs().entrySet()) {
            Path file = Path.of("docs").resolve(doc.getKey());
            if (Boolean.getBoolean("bantin.docs.write")) {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, doc.getValue(), StandardCharsets.UTF_8);
            }

            assertThat(file).content(StandardCharsets.UTF_8).as(doc.getKey()).isEqualTo(doc.getValue());
        }
    }

    private static Map<String, String> docs() {
        Map<String, String> docs = new TreeMap<>();
        docs.put("schema/site.schema.json", JsonSchema.of(SiteConfigReader.SHAPE, "site.schema.json"));
        ContentShapes.all()
                .forEach((name, shape) ->
                        docs.put("schema/" + name + ".schema.json", JsonSchema.of(shape, name + ".schema.json")));
        docs.put("settings.md", settings());
        return docs;
    }

    private static String settings() {
        StringBuilder text = new StringBuilder("""
            # Các mục trong site.yml và đầu bài viết

            Trang này được sinh ra từ mã nguồn. Mỗi mục đều có giá trị mặc định, trừ các mục ghi "bắt buộc".
            Trình soạn thảo hiểu JSON Schema (ví dụ VS Code với tiện ích YAML) tự gợi ý và kiểm tra các mục khi dòng
            đầu của `site.yml` là:

            ```yaml
            # yaml-language-server: $schema=docs/schema/site.schema.json
            ```

            Phần đầu bài viết, trang, album và các danh sách có lược đồ riêng trong thư mục [schema](schema).

            ## Bài viết chuyển từ chương trình khác

            Phần đầu bài của Jekyll, Hugo, Hexo… đọc được ngay nếu viết kiểu YAML giữa hai dòng `---`: `description`,
            `lastmod`, `categories: [một chuyên mục]`, `banner`, `image`, `thumbnail`, `redirect_from` được hiểu (kèm một
            cảnh báo), ngày trong tên tệp (`2020-03-18-le-hoi.md`) là ngày đăng khi bài không ghi `date`. Những mục còn lại
            khai báo một lần cho mọi bài:

            ```yaml
            front_matter:
              ignore: [layout, permalink, comments]   # không có ý nghĩa ở đây
              rename:
                anh_dai_dien: cover                   # tên cũ: tên ở đây
                description: summary
              defaults:
                news/thong-bao:                       # thư mục trong content
                  category: thong-bao
                  author: Văn phòng HĐND và UBND
            ```

            Bài tự ghi mục nào thì mục ấy hơn `defaults`; thư mục gần bài hơn thì hơn.

            ## Chỗ còn phải điền

            `[điền số điện thoại]` (tiếng Anh: `[fill in the phone number]`) là chỗ chỉ cơ quan mới điền được: dấu ngoặc
            vuông, chữ `điền` hoặc `fill in`, rồi mọi chữ đến dấu đóng ngoặc. Chỗ chưa điền không bao giờ hiện trên trang:

            - trong bài, cả đoạn văn, mục, dòng của bảng hay đề mục có dấu ấy được bỏ ra, kèm đề mục không còn gì bên dưới;
            - trong `site.yml`, phần đầu bài và các tệp `.yml` khác, mục ấy coi như chưa ghi; mục bắt buộc (như `title`)
              giữ những chữ chung quanh dấu ngoặc. Một thông báo, liên kết, bài viết mà mục bắt buộc chưa có chữ nào thì chưa hiện.

            `bantin build` kể từng chỗ, bảng điều hành của `bantin serve` cho biết còn bao nhiêu, `bantin publish` không đăng
            trước khi điền xong (trừ khi thêm `--allow unfilled`). Bản nháp không bị tính. Không phải chỗ cần điền: liên kết
            `[điền đơn](mau-don.md)`, môn `[điền kinh]`, tên riêng `[Điền Hải]`, và `\\[điền tên]` với dấu gạch chéo ngược.

            """);
        text.append(ShapeTable.of(SiteConfigReader.SHAPE, 2));
        text.append("## Phần đầu của bài viết, trang, album và các danh sách\n\n");
        ContentShapes.all().values().forEach(shape -> text.append(ShapeTable.of(shape, 3)));
        return text.toString().stripTrailing() + "\n";
    }
}
