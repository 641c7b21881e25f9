package bantin.director;

import bantin.config.PublishConfig;
import bantin.content.body.BodyStore;
import bantin.page.PagePlan;
import bantin.page.kind.Page;
import bantin.problem.Problem;
import bantin.render.theme.TemplateTrouble;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A small portal that has a little of everything, and for each setting a value that it does not have. */
final class SettingsPortal {
    private static final String NOW = "2026-11-23T08:00:00+07:00";
    /** What only a portal with the setting can read: without it there is an error. */
    private static final Map<String, String> NEEDS = Map.of(
            "site.languages",
            "lang: km",
            "site.front_matter.ignore",
            "layout: post",
            "site.front_matter.rename",
            "anh: gia-lua/lua.jpg");

    static final String GONE = "Số liệu đã cũ";

    private static final String NEEDY = "content/news/gia-lua-2.md";
    private static final Path PHOTO = Path.of("src/test/resources/pictures/huong-1.jpg");

    private static final String SITE = """
        title: Cổng xã Bình Nhì
        url: https://binhnhi.dongthap.gov.vn/
        languages: [vi, en]
        theme: {name: portal, options: {}}
        organisation: {name: UBND xã Bình Nhì}
        translations: {en: {organisation: {}}}
        categories:
          - title: Tin tức
          - title: Thông báo
          - title: News
            lang: en
          - title: Du lịch
        menus:
          main:
            - title: Giới thiệu
              link: pages/en/about.md
        page_sizes: {list: 3}
        home: {documents: thong-bao, blocks: [{block: latest}, tasks, slideshow, featured, documents, categories, albums, links, "type:lang-nghe"]}
        types: {lang-nghe: {}}
        addresses: {}
        front_matter: {}
        markdown: {}
        pictures: {}
        feeds: {}
        publish: {thu: {to: ../www}}
        """;

    private static final Map<String, String> HEADS = Map.of(
            "article", """
            title: Giá lúa
            date: 2026-03-01T20:00:00Z
            category: Tin tức
            tags: [lúa]
            cover: lua.jpg
            cover_alt: Ruộng lúa
            attachments: [{file: bao-cao.pdf}]
            """,
            "page", """
            title: Giới thiệu
            cover: /images/dinh.jpg
            cover_alt: Đình làng
            """,
            "album", """
            title: Lễ hội
            date: 2026-02-01
            cover: a.jpg
            cover_alt: Rước kiệu
            photos:
              - {file: a.jpg, alt: Rước kiệu}
              - {file: "https://www.youtube.com/watch?v=abc", alt: Đua ghe}
            """);

    private static final Map<String, String> LISTS = Map.of(
            "link-group", """
            - title: Trung ương
              links:
                - {title: Chính phủ, url: "https://chinhphu.vn/"}
            """,
            "slide", """
            - {picture: /images/dinh.jpg, alt: Đình làng, title: Đình làng}
            """,
            "notice", """
            - {title: Lịch nghỉ Tết}
            """,
            "task", """
            - {title: Nộp hồ sơ, link: pages/gioi-thieu.md}
            """,
            "banner", """
            - {picture: /images/dinh.jpg}
            """,
            "picture", """
            - {picture: /images/dinh.jpg, rotate: 90}
            """);

    private static final Map<String, String> FILES = Map.of(
            "article", "content/news/gia-lua/index.md",
            "page", "content/pages/gioi-thieu.md",
            "album", "content/albums/le-hoi/index.md",
            "link-group", "content/links.yml",
            "slide", "content/slides.yml",
            "notice", "content/notices.yml",
            "task", "content/tasks.yml",
            "banner", "content/banner.yml",
            "picture", "content/pictures.yml",
            "site", "site.yml");

    /** Where lists and names that a site chooses are entered on the way to a setting. */
    private static final Map<String, List<Object>> DOORS = Map.of(
            "types", List.of("lang-nghe"),
            "categories", List.of(3),
            "translations", List.of("en"),
            "menus", List.of("main", 0),
            "publish", List.of("thu"),
            "blocks", List.of(0),
            "photos", List.of(0),
            "links", List.of(0),
            "attachments", List.of(0));

    static final Map<String, Object> EXAMPLES = examples();

    private final Path folder;

    SettingsPortal(Path folder) throws IOException {
        this.folder = folder;
        List<String> pictures =
                List.of("news/gia-lua/lua", "images/dinh", "images/khac", "albums/le-hoi/a", "albums/le-hoi/b");
        byte[] photo = Files.readAllBytes(PHOTO);
        for (int i = 0; i < pictures.size(); i++) {
            // each is another picture: what follows its end is no part of it
            put("content/" + pictures.get(i) + ".jpg", Arrays.copyOf(photo, photo.length + i));
        }
        put("content/news/gia-lua/bao-cao.pdf", "%PDF-1.4 một");
        put("content/news/gia-lua/khac.pdf", "%PDF-1.4 hai");
        put("content/dau-trang.html", "<p>Tỉnh Đồng Tháp</p>");
        put("content/albums/cho-tet/index.md", "---\ntitle: Chợ Tết\ndate: 2026-01-10\n---\nNgày giáp Tết.\n");
        put("content/pages/en/about.md", "---\ntitle: About us\nlang: en\n---\n[Map](track.gpx)\n");
        put("content/pages/dia-chi.md", "---\ntitle: Địa chỉ\n---\nẤp Bình Tây.\n");
        put("content/pages/en/track.gpx", "<gpx><wpt lat=\"10.36\" lon=\"106.36\"/></gpx>");
        for (int i = 1; i <= 10; i++) {
            String more = i < 4 ? "featured: true\n" : i < 7 ? "category: thong-bao\n" : "";
            String category = i >= 4 && i < 7 ? "" : "category: tin-tuc\n";
            put(
                    "content/news/bai-" + i + ".md",
                    "---\ntitle: Bài số " + i + "\ndate: 2026-01-" + (10 + i) + "\ntags: [lúa]\n" + category + more
                            + "---\nNội dung <u>bài</u> <blink>" + i + "</blink>.\n");
        }
        put("content/types/lang-nghe.yml", "title: Làng nghề\nhome: 2\nfields: {ap: {label: Ấp}}\n");
        for (int i = 1; i <= 3; i++) {
            put("content/lang-nghe/nghe-" + i + ".md", "---\ntitle: Nghề " + i + "\n---\n");
        }
        put("themes/khac/theme.yml", "name: khac\nextends: portal\n");
        put("themes/khac/templates/404.html", "<!DOCTYPE html><title>404</title>");
    }

    /** What readers and machines get, and what the publisher is told. */
    record Seen(Map<String, String> files, Map<String, byte[]> pages, PublishConfig publish, Set<String> options) {}

    Seen build() throws IOException {
        return buildWith("", "");
    }

    Seen buildWith(String setting, Object value) throws IOException {
        write(setting, value);
        return look(snapshot -> {
            Map<String, byte[]> pages = new TreeMap<>();
            for (Page page : snapshot.portal().plan().pages()) {
                pages.put(page.route().address(), snapshot.renderer().render(page));
            }
            PublishConfig publish = snapshot.portal().config().publish();
            return new Seen(
                    files(snapshot),
                    pages,
                    publish,
                    snapshot.portal().theme().options().keySet());
        });
    }

    /** The first place where something else stands when a setting has another value; empty when it does nothing. */
    Optional<String> differenceBy(String setting, Object value, Seen plain) throws IOException {
        write(setting, value);
        return look(snapshot -> {
            if (!snapshot.portal().config().publish().equals(plain.publish())) {
                return Optional.of("publish");
            }
            if (!files(snapshot).equals(plain.files())) {
                return Optional.of("files");
            }
            for (Page page : snapshot.portal().plan().pages()) {
                byte[] before = plain.pages().get(page.route().address());
                if (before == null || !Arrays.equals(before, snapshot.renderer().render(page))) {
                    return Optional.of(page.route().address());
                }
            }
            boolean fewer =
                    snapshot.portal().plan().pages().size() < plain.pages().size();
            return fewer ? Optional.of("pages") : Optional.empty();
        });
    }

    private void write(String setting, Object value) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            String name = file.getKey();
            String base = name.equals("site") ? SITE : HEADS.getOrDefault(name, LISTS.get(name));
            Object yaml = new Load(LoadSettings.builder().build()).loadFromString(base);
            if (setting.startsWith(name + ".")) {
                Object root = LISTS.containsKey(name) ? ((List<?>) yaml).get(0) : yaml;
                set(root, setting.substring(name.length() + 1), value);
                if (setting.endsWith(".instead")) {
                    set(root, "gone", GONE);
                }
            }
            String text = new Dump(DumpSettings.builder().build()).dumpToString(yaml);
            put(file.getValue(), HEADS.containsKey(name) ? "---\n" + text + "---\nNội dung.\n" : text);
        }
        Files.deleteIfExists(folder.resolve(NEEDY));
        if (NEEDS.containsKey(setting)) {
            String line = NEEDS.get(setting);
            put(NEEDY, "---\ntitle: Giá\ndate: 2026-01-02\ncategory: tin-tuc\n" + line + "\n---\nNội dung.\n");
        }
    }

    private interface Look<T> {
        T at(Snapshot snapshot) throws TemplateTrouble;
    }

    private <T> T look(Look<T> look) {
        try (BodyStore bodies = new BodyStore(folder.resolve(".bantin"))) {
            Path themes = Path.of("themes").toAbsolutePath();
            Snapshot snapshot = new SnapshotLoader(folder, themes, bodies, 1, Progress.silent())
                    .load(config -> new BuildTime(
                            ZonedDateTime.parse(NOW).withZoneSameInstant(config.timezone()),
                            BuildTime.Drafts.LEAVE_OUT));
            List<Problem> errors =
                    snapshot.problems().stream().filter(Problem::isError).toList();
            if (!errors.isEmpty()) {
                throw new AssertionError(errors.toString());
            }
            return look.at(snapshot);
        } catch (TemplateTrouble e) {
            throw new AssertionError(String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, String> files(Snapshot snapshot) {
        Map<String, String> files = new TreeMap<>();
        PagePlan plan = snapshot.portal().plan();
        plan.copies()
                .forEach(copy -> files.put(copy.route().address(), copy.source().path()));
        plan.pictures().forEach(picture -> files.put(picture.route().address(), "picture"));
        plan.archives().forEach(archive -> files.put(archive.route().address(), "archive"));
        snapshot.assets().artifacts().forEach(asset -> files.put(asset.path().path(), "asset"));
        return files;
    }

    @SuppressWarnings("unchecked")
    private static void set(Object root, String path, Object value) {
        String[] steps = path.split("\\.");
        Object at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            at = ((Map<String, Object>) at).get(steps[i]);
            boolean second = steps[steps.length - 1].equals("poster");
            for (Object door : DOORS.getOrDefault(steps[i], List.of())) {
                at = door instanceof Integer number
                        ? ((List<Object>) at).get(second ? number + 1 : number)
                        : ((Map<Object, Object>) at).get(door);
            }
        }
        ((Map<String, Object>) at).put(steps[steps.length - 1], value);
    }

    private void put(String path, String text) throws IOException {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static Map<String, Object> examples() {
        Map<String, Object> all = new TreeMap<>();
        List<Object> pairs = List.of(
                "site.title", "Cổng xã Vĩnh Hựu",
                "site.tagline", "Vì nhân dân phục vụ",
                "site.url", "https://vinhhuu.dongthap.gov.vn/",
                "site.language", "en",
                "site.languages", List.of("vi", "en", "km"),
                "site.timezone", "UTC",
                "site.theme.name", "khac",
                "site.types.address", "/nghe/",
                "site.types.size", 1,
                "site.types.home", 1,
                "site.theme.options.accent", "#0b3d91",
                "site.theme.options.accent_dark", "#ffd0c0",
                "site.theme.options.link", "#9b1c1f",
                "site.theme.options.link_dark", "#ffffff",
                "site.theme.options.slideshow", false,
                "site.theme.options.text_size_control", false,
                "site.theme.options.share_links", false,
                "site.theme.options.provincial_header", "dau-trang.html",
                "site.theme.options.provincial_footer", "dau-trang.html",
                "site.theme.options.measuring_script", "https://emc.gov.vn/do-luong.js",
                "site.organisation.name", "UBND xã Vĩnh Hựu",
                "site.organisation.parent", "UBND tỉnh Đồng Tháp",
                "site.organisation.address", "Ấp Bình Tây",
                "site.organisation.phone", "0273 3838 000",
                "site.organisation.email", "ubnd@binhnhi.gov.vn",
                "site.organisation.responsible", "Chủ tịch UBND xã",
                "site.organisation.spokesperson", "Phó Chủ tịch UBND xã",
                "site.organisation.licence", "Giấy phép số 12/GP-STTTT",
                "site.organisation.source_notice", "Ghi rõ nguồn khi phát hành lại",
                "site.organisation.emblem", "images/dinh.jpg",
                "site.organisation.hotline", "0273 3838 114",
                "site.organisation.map", "https://ban-do.vn/tru-so",
                "site.organisation.trust_mark", "https://tinnhiemmang.vn/binh-nhi",
                "site.translations.title", "Binh Nhi Commune",
                "site.translations.tagline", "For the people",
                "site.translations.organisation.name", "People's Committee",
                "site.translations.organisation.parent", "Dong Thap Province",
                "site.translations.organisation.address", "Binh Tay Hamlet",
                "site.translations.organisation.phone", "+84 273 3838 000",
                "site.translations.organisation.email", "info@binhnhi.gov.vn",
                "site.translations.organisation.responsible", "The Chairman",
                "site.translations.organisation.spokesperson", "The Vice Chairman",
                "site.translations.organisation.licence", "Licence 12",
                "site.translations.organisation.source_notice", "Name the source",
                "site.translations.organisation.emblem", "images/khac.jpg",
                "site.translations.organisation.hotline", "+84 273 3838 114",
                "site.translations.organisation.map", "https://maps.example.com/office",
                "site.translations.organisation.trust_mark", "https://tinnhiemmang.vn/en/binh-nhi",
                "site.categories.slug", "tham-quan",
                "site.categories.title", "Tham quan",
                "site.categories.description", "Nơi nên đến",
                "site.categories.parent", "tin-tuc",
                "site.categories.lang", "en",
                "site.menus.title", "Về chúng tôi",
                "site.menus.link", "/lien-ket/",
                "site.menus.children", List.of(Map.of("title", "Liên kết", "link", "/lien-ket/")),
                "site.page_sizes.list", 4,
                "site.page_sizes.home_latest", 2,
                "site.page_sizes.featured", 1,
                "site.page_sizes.category_block", 1,
                "site.page_sizes.albums", 1,
                "site.page_sizes.related", 1,
                "site.page_sizes.same_category", 1,
                "site.addresses.article", "/{year}/{slug}/",
                "site.addresses.category", "/muc/{slug}/",
                "site.addresses.tags", "/nhan/",
                "site.addresses.archive", "/kho/",
                "site.addresses.albums", "/anh-chup/",
                "site.addresses.links", "/noi-khac/",
                "site.addresses.site_map", "/ban-do/",
                "site.addresses.search", "/tim/",
                "site.addresses.follow", "/nhan-tin/",
                "site.addresses.page_number", "/so-{number}/",
                "site.markdown.html", "keep",
                "site.front_matter.ignore", List.of("layout"),
                "site.front_matter.rename", Map.of("anh", "cover"),
                "site.front_matter.defaults", Map.of("news", Map.of("author", "Văn phòng")),
                "site.home.blocks.block", "lead",
                "site.home.blocks.title", "Tin trong xã",
                "site.home.blocks.count", 1,
                "site.home.blocks.layout", "list",
                "site.home.blocks.place", "wide",
                "site.home.documents", "du-lich",
                "site.home.categories", List.of("thong-bao"),
                "site.pictures.widths", List.of(30),
                "site.pictures.quality", 50,
                "site.pictures.webp", false,
                "site.pictures.keep_credit", true,
                "site.feeds.full_text", true,
                "site.attachments", "keep",
                "site.search_engines", false,
                "site.publish.to", "../noi-khac",
                "site.publish.layout", "in-place",
                "site.publish.keep", 9,
                "site.publish.precompress", true,
                "site.publish.brotli", true,
                "site.publish.url", "https://thu.binhnhi.gov.vn/",
                "site.publish.check", false,
                "site.publish.host_key", "SHA256:abc",
                "site.publish.identity", "~/.ssh/id_ed25519",
                "site.publish.signers", List.of("abc"),
                "site.publish.endpoint", "https://s3.example.vn",
                "site.publish.region", "vn-1");
        put(all, pairs);
        for (String kind : List.of("article", "page", "album")) {
            put(all, head(kind));
        }
        put(
                all,
                List.of(
                        "article.category", "thong-bao",
                        "article.author", "Ngọc Ẩn",
                        "article.source", "Đài Truyền thanh",
                        "article.pinned", true,
                        "article.featured", true,
                        "article.cover_caption", "Lúa chín",
                        "article.attachments.file", "khac.pdf",
                        "article.attachments.title", "Báo cáo tháng 3",
                        "page.order", 1,
                        "page.lists", List.of("lang-nghe"),
                        "page.cover_caption", "Đình làng Bình Nhì",
                        "album.originals", true,
                        "album.photos.file", "b.jpg",
                        "album.photos.caption", "Rước kiệu sáng rằm",
                        "album.photos.alt", "Đoàn người rước kiệu",
                        "album.photos.credit", "Minh Tuấn",
                        "album.photos.poster", "b.jpg",
                        "link-group.title", "Địa phương",
                        "link-group.links.title", "Cổng Chính phủ",
                        "link-group.links.url", "https://www.chinhphu.vn/",
                        "link-group.links.description", "Văn bản chỉ đạo",
                        "link-group.links.logo", "/images/dinh.jpg",
                        "slide.picture", "/images/khac.jpg",
                        "slide.alt", "Cổng đình",
                        "slide.title", "Hội đình",
                        "slide.caption", "Tháng Giêng",
                        "slide.focus", "top",
                        "slide.link", "/lien-ket/",
                        "slide.from", "2026-12-01",
                        "slide.until", "2026-01-01",
                        "notice.title", "Lịch tiếp dân",
                        "notice.text", "Từ ngày 25 tháng Chạp",
                        "notice.link", "/lien-ket/",
                        "notice.level", "urgent",
                        "notice.lang", "en",
                        "notice.from", "2026-12-01",
                        "notice.until", "2026-01-01",
                        "task.title", "Tra cứu hồ sơ",
                        "task.text", "Ở nhà",
                        "task.link", "category:du-lich",
                        "task.icon", "lookup",
                        "task.lang", "en",
                        "banner.picture", "/images/khac.jpg",
                        "banner.phone", "/images/khac.jpg",
                        "banner.alt", "Cổng đình",
                        "banner.from", "2026-12-01",
                        "banner.until", "2026-01-01",
                        "picture.picture", "/images/khac.jpg",
                        "picture.rotate", "180"));
        return all;
    }

    private static List<Object> head(String kind) {
        return Stream.of(
                        Stream.of(kind + ".title", "Tên khác"),
                        Stream.of(kind + ".date", "2026-01-05"),
                        Stream.of(kind + ".updated", "2026-05-01"),
                        Stream.of(kind + ".summary", "Tóm tắt."),
                        Stream.of(kind + ".slug", "ten-khac"),
                        Stream.of(kind + ".lang", "en"),
                        Stream.of(kind + ".tags", List.of("nông thôn")),
                        Stream.of(kind + ".translation", "/pages/en/about.md"),
                        Stream.of(kind + ".aliases", List.of("/cu/")),
                        Stream.of(kind + ".draft", true),
                        Stream.of(kind + ".review", "Nhờ chị Sáu xem lại số liệu"),
                        Stream.of(kind + ".withdrawn", "Nhầm số liệu"),
                        Stream.of(kind + ".gone", GONE),
                        Stream.of(kind + ".instead", "/lien-ket/"),
                        Stream.of(kind + ".vanish", true),
                        Stream.of(kind + ".expires", "2026-06-01"),
                        Stream.of(kind + ".cover", kind.equals("album") ? "b.jpg" : "/images/khac.jpg"),
                        Stream.of(kind + ".cover_alt", "Ảnh khác"),
                        Stream.of(kind + ".cover_focus", "top-left"))
                .flatMap(pair -> pair.map(part -> (Object) part))
                .toList();
    }

    private static void put(Map<String, Object> all, List<Object> pairs) {
        for (int i = 0; i < pairs.size(); i += 2) {
            all.put((String) pairs.get(i), pairs.get(i + 1));
        }
    }
}
