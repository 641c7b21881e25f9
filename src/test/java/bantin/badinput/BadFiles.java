package bantin.badinput;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Photos, drawings, films, attachments, links and names of files. */
final class BadFiles {
    private BadFiles() {}

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>();
        photos().forEach((name, bytes) -> all.add(picture("photo", name, bytes)));
        drawings()
                .forEach((called, text) ->
                        all.add(drawing(called, () -> text.get().getBytes(StandardCharsets.UTF_8))));
        films().forEach((name, bytes) ->
                all.add(BadInput.body("film", name, () -> "[Phim](" + name.replaceFirst(".* ", "") + ")")
                        .with("content/news/" + name.replaceFirst(".* ", ""), bytes)));
        for (String name :
                List.of("a.pdf", "a.docx", "a.xlsx", "a.zip", "a.odt", "a.txt", "a.pptx", "a.jpg", "a.exe")) {
            attachments()
                    .forEach((called, bytes) ->
                            all.add(BadInput.body("attachment", name + " is " + called, () -> "[Tệp](" + name + ")")
                                    .with("content/news/" + name, bytes)));
        }
        links().forEach((called, link) -> all.add(BadInput.body("link", called, () -> "[a](" + link.get() + ")")));
        links().forEach((called, link) -> all.add(BadInput.of(
                "link",
                called + ", as an old address",
                BadInput.ARTICLE,
                () -> BadInput.HEAD.replace("date:", "aliases: [\"" + link.get() + "\"]\ndate:") + "Lúa.\n")));
        names().forEach(name -> all.add(BadInput.of(
                "name",
                name.length() > 60 ? name.length() + " of " + name.substring(0, 9) : name,
                "content/" + name,
                () -> BadInput.HEAD + "Lúa.\n")));
        BadInput many = BadInput.body("name", "5 000 articles of one title", () -> "Lúa.");
        for (int i = 0; i < 5_000; i++) {
            many = many.with("content/news/b" + i + "/gia-lua.md", BadInput.HEAD + "Lúa.\n");
        }
        all.add(many);
        return all;
    }

    private static BadInput picture(String kind, String name, Supplier<byte[]> bytes) {
        String file = "anh" + name.substring(name.lastIndexOf('.'));
        return BadInput.body(kind, name, () -> "![Lúa](" + file + ")").with("content/news/" + file, bytes);
    }

    private static BadInput drawing(String name, Supplier<byte[]> bytes) {
        return picture("drawing", name + ".svg", bytes);
    }

    static byte[] noise(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static Map<String, Supplier<byte[]>> photos() {
        Map<String, Supplier<byte[]>> photos = new LinkedHashMap<>();
        for (String type : List.of("jpg", "png", "gif")) {
            for (int i = 0; i < 25; i++) {
                int seed = i;
                photos.put("changed " + i + "." + type, () -> changed(sound(type), seed));
            }
            for (int i = 0; i < 8; i++) {
                int part = i;
                photos.put("cut " + i + "." + type, () -> cut(sound(type), part / 8.0));
            }
        }
        for (String type : List.of("jpg", "png", "gif", "webp", "heic", "avif", "tif", "bmp")) {
            photos.put("noise." + type, () -> noise(1, 5_000));
            photos.put("nothing." + type, () -> new byte[0]);
            photos.put("text." + type, () -> "Ảnh lúa".getBytes(StandardCharsets.UTF_8));
            photos.put("other kind." + type, () -> sound(type.equals("png") ? "jpg" : "png"));
        }
        photos.put("60 000 × 60 000.png", () -> hugePng(60_000, 60_000));
        photos.put("2 000 000 000 wide.png", () -> hugePng(2_000_000_000, 2));
        photos.put("12 000 × 12 000 of zeros.png", () -> hugePng(12_000, 12_000));
        photos.put("a million chunks.png", BadFiles::manyChunks);
        photos.put("a million segments.jpg", BadFiles::manySegments);
        return photos;
    }

    private static byte[] sound(String type) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 64; x++) {
                image.setRGB(x, y, x * 4 << 16 | y * 5 << 8 | (x ^ y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(byte[] sound, int seed) {
        Random random = new Random(seed);
        byte[] bytes = sound.clone();
        for (int i = 0; i <= seed; i++) {
            bytes[random.nextInt(Math.min(bytes.length, i % 2 == 0 ? 200 : bytes.length))] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static byte[] cut(byte[] sound, double part) {
        return java.util.Arrays.copyOf(sound, (int) (sound.length * part) + 1);
    }

    private static byte[] hugePng(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 0)
                .array();
        chunk(png, "IHDR", head);
        chunk(png, "IDAT", deflated(new byte[(int) Math.min(20_000_000L, (width + 1L) * height)]));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] named = type.getBytes(StandardCharsets.US_ASCII);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(named);
        crc.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(named);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] manyChunks() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(java.util.Arrays.copyOf(sound("png"), 33));
        for (int i = 0; i < 1_000_000; i++) {
            chunk(png, "tEXt", new byte[] {'a', 0, 'b'});
        }
        return png.toByteArray();
    }

    private static byte[] manySegments() {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        for (int i = 0; i < 1_000_000; i++) {
            jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 4, 'a', 'b'});
        }
        jpeg.writeBytes(sound("jpg"));
        return jpeg.toByteArray();
    }

    private static Map<String, Supplier<String>> drawings() {
        String head =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\""
                        + " height=\"9\">";
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        for (String tag : List.of("style", "script", "text", "metadata", "foreignObject", "a", "title")) {
            for (String sign :
                    List.of("a", "url(", "\\", "/*", "@import ", "&lt;", "javascript:", "image-set(", "\"")) {
                texts.put(
                        "300 kB of " + sign + " in " + tag,
                        () -> head + "<" + tag + ">" + sign.repeat(300_000 / sign.length()) + "</" + tag + "></svg>");
            }
        }
        for (String name : List.of("style", "fill", "xlink:href", "d", "onload", "viewBox", "width", "transform")) {
            texts.put(
                    "an attribute " + name + " of 400 kB",
                    () -> head + "<path " + name + "=\"" + "a".repeat(400_000) + "\"/></svg>");
            texts.put(
                    "an attribute " + name + " of 400 kB of url(",
                    () -> head + "<path " + name + "=\"" + "url(".repeat(100_000) + "\"/></svg>");
        }
        texts.put("5 000 boxes in boxes", () -> head + "<g>".repeat(5_000) + "</g>".repeat(5_000) + "</svg>");
        texts.put("200 000 parts", () -> head + "<g/>".repeat(200_000) + "</svg>");
        texts.put(
                "20 000 attributes",
                () -> head + "<g "
                        + IntStream.range(0, 20_000)
                                .mapToObj(i -> "a" + i + "=\"1\"")
                                .collect(Collectors.joining(" ")) + "/></svg>");
        texts.put(
                "entities that double",
                () -> "<!DOCTYPE svg [<!ENTITY a0 \"aa\">"
                        + IntStream.range(1, 40)
                                .mapToObj(i -> "<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">")
                                .collect(Collectors.joining())
                        + "]>" + head + "<text>&a39;</text></svg>");
        texts.put(
                "an entity from a file",
                () -> "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + head + "<text>&a;</text></svg>");
        texts.put(
                "spaces in a document type",
                () -> "<!DOCTYPE svg [<!ENTITY" + " ".repeat(300_000) + "a]>" + head + "</svg>");
        texts.put("an open comment", () -> head + "<!--" + "-".repeat(300_000));
        texts.put("no end", () -> head + "<g>".repeat(100));
        texts.put(
                "data of 3 MB",
                () -> head + "<image xlink:href=\"data:image/png;base64," + "A".repeat(3_000_000) + "\"/></svg>");
        texts.put("uses of itself", () -> head + "<g id=\"a\"><use xlink:href=\"#a\"/></g></svg>");
        texts.put("no drawing", () -> "<html><body>Lúa</body></html>");
        texts.put("nothing", () -> "");
        return texts;
    }

    private static Map<String, Supplier<byte[]>> films() {
        Map<String, Supplier<byte[]>> films = new LinkedHashMap<>();
        for (String type : List.of("mp4", "webm", "mov", "m4a")) {
            films.put("noise phim." + type, () -> noise(3, 20_000));
            films.put("nothing phim2." + type, () -> new byte[0]);
            films.put("boxes-in-boxes phim3." + type, () -> boxes(20_000));
            films.put(
                    "one-byte-boxes phim4." + type,
                    () -> "\0\0\0\10free".repeat(200_000).getBytes(StandardCharsets.ISO_8859_1));
            films.put("a-box-too-long phim5." + type, () -> "\0\0\0\20ftypisom\0\0\0\0\177\377\377\377moov"
                    .getBytes(StandardCharsets.ISO_8859_1));
            films.put("webm-in-webm phim6." + type, () -> nested(20_000));
            films.put("webm-of-elements phim7." + type, () -> flat(300_000));
        }
        return films;
    }

    private static byte[] boxes(int depth) {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        film.writeBytes("\0\0\0\20ftypisom\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = depth; i > 0; i--) {
            film.writeBytes(ByteBuffer.allocate(4).putInt(i * 8).array());
            film.writeBytes("moov".getBytes(StandardCharsets.ISO_8859_1));
        }
        return film.toByteArray();
    }

    private static byte[] nested(int depth) {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        film.writeBytes(new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, (byte) 0x80});
        for (int i = 0; i < depth; i++) {
            film.writeBytes(new byte[] {0x18, 0x53, (byte) 0x80, 0x67, 0x01, -1, -1, -1, -1, -1, -1, -1});
        }
        return film.toByteArray();
    }

    private static byte[] flat(int count) {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        film.writeBytes(new byte[] {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, (byte) 0x80});
        film.writeBytes(new byte[] {0x18, 0x53, (byte) 0x80, 0x67, 0x01, -1, -1, -1, -1, -1, -1, -1});
        for (int i = 0; i < count; i++) {
            film.writeBytes(new byte[] {(byte) 0xec, (byte) 0x80});
        }
        return film.toByteArray();
    }

    private static Map<String, Supplier<byte[]>> attachments() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put("nothing", () -> new byte[0]);
        files.put("noise", () -> noise(4, 20_000));
        files.put("the beginning of a PDF", () -> "%PDF-1.4\n1 0 obj <</Author(a)".getBytes(StandardCharsets.UTF_8));
        files.put("the beginning of a ZIP", () -> "PK\3\4\24\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        files.put("3 MB of brackets", () -> ("%PDF-1.4\n" + "<<".repeat(1_500_000)).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<String, Supplier<String>> links() {
        Map<String, Supplier<String>> links = new LinkedHashMap<>();
        for (String link : List.of(
                "",
                "#",
                "/",
                "//",
                "///",
                "?",
                "#a",
                "/a",
                "../a.md",
                "../../../a.md",
                "a.md#b",
                "gia-lua.md#b",
                "%",
                "%zz",
                "%00",
                "%ff",
                "\\\\a\\b",
                "C:\\a.jpg",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "jAvAsCrIpT:a",
                "data:text/html,a",
                "vbscript:a",
                "http://",
                "https://[::1",
                "http://a:99999/",
                "http://u:p@a.vn/",
                "mailto:",
                "mailto:a",
                "tel:",
                "tel:a",
                "ftp://a",
                "about:blank",
                "blob:a",
                "http://a b/",
                "/a?b=c&d=e#f",
                "/tin.aspx?id=12",
                "/../../x",
                "/a/./b",
                "a.md?x",
                "https://ví-dụ.vn/đường",
                "http://١.vn",
                ".",
                "..",
                "./",
                "/index.html",
                "/feed.xml",
                "/CON",
                "/a:b",
                "/a*b",
                "/%2e%2e/x",
                "/" + "\u202e" + "gpj.exe")) {
            links.put("a link " + link.replace('\u202e', '~'), () -> link);
        }
        links.put("a link of 300 letters", () -> "/" + "a".repeat(300) + "/");
        links.put("a link of 200 kB", () -> "/" + "a".repeat(200_000));
        links.put("a link of 200 kB of steps", () -> "/" + "a/".repeat(100_000));
        links.put("a link of 200 kB of steps up", () -> "../".repeat(70_000) + "a");
        links.put("a link of 200 kB of %", () -> "%41".repeat(70_000));
        links.put("a link of 200 kB of &", () -> "/a?" + "b=c&".repeat(50_000));
        links.put("a link of 200 kB of dots", () -> "http://" + "a.".repeat(100_000) + "vn");
        links.put("a link of 200 kB of #", () -> "#a".repeat(100_000));
        return links;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "news/a b.md",
                "news/%41.md",
                "news/#.md",
                "news/?.md",
                "news/a\nb.md",
                "news/a\tb.md",
                "news/\u202e.md",
                "news/\u200b.md",
                "news/...md",
                "news/..md",
                "news/.md",
                "news/-.md",
                "news/a\\b.md",
                "news/a:b.md",
                "news/CON.md",
                "news/aux.md",
                "news/a..md",
                "news/A.MD",
                "news/a.markdown",
                "news/a.mdown",
                "news/a.md.txt",
                "news/a.txt",
                "news/😀.md",
                "news/ấ.md",
                "news/ấ.md",
                "news/a'b\"c.md",
                "news/<b>.md",
                "news/&.md",
                "news/$(id).md",
                "news/`id`.md",
                "news/index.md",
                "news/index/index.md",
                "news/a/index.md",
                "pages/.md",
                "pages/index.md",
                "albums/.md",
                "albums/index.md",
                "albums/a.md",
                "static/index.html",
                "static/feed.xml",
                "static/a b/c?.txt",
                "static/con.txt",
                "static/.htaccess",
                "static/a\nb.txt",
                "data/a b.yml",
                "data/ấ.yml",
                "index.md",
                "links.yaml",
                "LINKS.YML",
                "Links.yml",
                "news.md",
                "khac/a.md",
                "news/2026-13-45-a.md",
                "news/2026-01-01.md",
                "news/0000-00-00-.md"));
        names.add("news/" + "a".repeat(250) + ".md");
        names.add("news/" + "ấ".repeat(80) + ".md");
        names.add("news/" + "a/".repeat(70) + "a.md");
        names.add("news/" + "thu-muc-dai/".repeat(50) + "a.md");
        names.add("static/" + "a/".repeat(70) + "a.txt");
        return names;
    }
}
