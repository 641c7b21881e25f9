package bantin.config;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.WebAddress;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place to which the site is published. No secret is among its settings.
 *
 * @param name as {@code publish:} in {@code site.yml} calls it
 * @param to a folder, or {@code sftp://user@host:port/path}, {@code ftps://user@host/path}, {@code s3://bucket/prefix}
 * @param keep how many releases stay on the server, the one online included
 * @param url where visitors find this target, empty for the site's own {@code url}
 * @param check whether the pages are fetched over HTTP after publishing
 * @param hostKey fingerprint of the server's key as {@code ssh-keygen -l} prints it, or empty
 * @param identity file of the private SSH key, or empty
 * @param endpoint where the S3 service answers, empty for AWS
 * @param region of the S3 service, empty for the environment's or us-east-1
 * @param signers public keys whose manifests {@code verify} trusts, beside this computer's own
 */
public record TargetConfig(
        String name,
        String to,
        Layout layout,
        int keep,
        Compressed compressed,
        String url,
        boolean check,
        String hostKey,
        String identity,
        List<String> signers,
        String endpoint,
        String region) {

    /** How the files lie at the target. */
    public enum Layout {
        RELEASES,
        IN_PLACE
    }

    /** Which compressed copies stand beside text files. */
    public enum Compressed {
        NONE,
        GZIP,
        GZIP_AND_BROTLI
    }

    private static final Pattern ADDRESS = Pattern.compile("(sftp|ftps|s3)://[^\\s/]+(/.*)?");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)[a-z0-9]+://((?![^/@:]*:\\d+/)[^/@:]*:.*|[^/:]*+:[^/]*)@.*");

    private static final Key TO = Key.text(
                    "to",
                    "",
                    "Nơi đăng: một thư mục, sftp://ai@máy/đường/dẫn hoặc ftps://máy/đường/dẫn, s3://kho/tiền/tố.")
            .needed();
    private static final Key LAYOUT = Key.choice(
            "layout",
            "",
            List.of("releases", "in-place"),
            "releases: mỗi lần đăng một thư mục, đổi bằng liên kết (mặc định cho thư mục và SFTP); in-place: thay từng"
                    + " tệp.");
    private static final Key KEEP = Key.number("keep", 5, 1, 100, "Số bản phát hành giữ lại trên máy chủ.");
    private static final Key PRECOMPRESS =
            Key.flag("precompress", false, "Để sẵn bản nén .gz bên cạnh mỗi tệp chữ cho máy chủ dùng.");
    private static final Key BROTLI = Key.flag(
            "brotli", false, "Để sẵn cả bản nén .br, nhỏ hơn .gz chừng một phần tám, cho máy chủ biết dùng nó.");
    private static final Key ADDRESS_ONLINE =
            Key.of("url", Kind.SITE_ADDRESS, "", "Địa chỉ mà người đọc vào nơi này; bỏ trống là địa chỉ của cổng.");
    private static final Key CHECK = Key.flag("check", true, "Mở thử các trang qua HTTP sau khi đăng.");
    private static final Key HOST_KEY =
            Key.text("host_key", "", "Dấu khóa của máy chủ SSH, dạng SHA256:…, để không phải hỏi lần đầu.");
    private static final Key IDENTITY = Key.text("identity", "", "Tệp khóa riêng SSH, ví dụ ~/.ssh/id_ed25519.");
    private static final Key SIGNERS =
            Key.of("signers", Kind.TEXTS, "", "Khóa công khai của những người được ký bản đăng (bantin verify in ra).");

    private static final Key ENDPOINT = Key.of(
            "endpoint", Kind.WEB_ADDRESS, "", "Địa chỉ dịch vụ S3, ví dụ https://s3.example.vn; bỏ trống là của AWS.");
    private static final Key REGION = Key.text("region", "", "Vùng của dịch vụ S3; bỏ trống là us-east-1.");

    static final Shape SHAPE = Shape.of(
            "Một nơi đăng trang",
            TO,
            LAYOUT,
            KEEP,
            PRECOMPRESS,
            BROTLI,
            ADDRESS_ONLINE,
            CHECK,
            HOST_KEY,
            IDENTITY,
            SIGNERS,
            ENDPOINT,
            REGION);

    /** Empty, with a problem, when it doesn't say where to publish. */
    static Optional<TargetConfig> from(String name, YamlMap map, Problems problems) {
        Optional<String> to = map.text(TO);
        if (to.isEmpty()) {
            return Optional.empty();
        }
        if (PASSWORD.matcher(to.get()).matches()) {
            problems.add(Problem.error("publish.to.password", map.place(TO), name));
            return Optional.empty();
        }
        if (to.get().contains("://") && !isServer(map, to.get(), problems)) {
            return Optional.empty();
        }
        return Optional.of(new TargetConfig(
                name,
                to.get(),
                layout(map, to.get(), problems),
                map.number(KEEP),
                compressed(map.flag(PRECOMPRESS), map.flag(BROTLI)),
                map.textOr(ADDRESS_ONLINE),
                map.flag(CHECK),
                map.textOr(HOST_KEY),
                map.textOr(IDENTITY),
                map.texts(SIGNERS),
                map.textOr(ENDPOINT),
                map.textOr(REGION)));
    }

    private static boolean isServer(YamlMap map, String to, Problems problems) {
        if (!ADDRESS.matcher(to).matches()) {
            problems.add(Problem.error("publish.to.unknown", map.place(TO), to));
            return false;
        }
        String server = to.substring(to.indexOf("//") + 2).replaceFirst("/.*", "");
        Optional<WebAddress.Fault> fault = WebAddress.serverFault(server, true);
        boolean port = fault.filter(WebAddress.Fault.PORT::equals).isPresent();
        fault.ifPresent(f -> problems.add(
                port
                        ? Problem.error(
                                "value.address.port", map.place(TO), TO.name(), to, WebAddress.port("//" + server))
                        : Problem.error(
                                "value.address.host", map.place(TO), TO.name(), to, WebAddress.host("//" + server))));
        return fault.isEmpty();
    }

    private static Compressed compressed(boolean gzip, boolean brotli) {
        return brotli ? Compressed.GZIP_AND_BROTLI : gzip ? Compressed.GZIP : Compressed.NONE;
    }

    private static Layout layout(YamlMap map, String to, Problems problems) {
        boolean linkless = to.startsWith("ftps://") || to.startsWith("s3://");
        String fallback = linkless ? "in-place" : "releases";
        String layout = map.text(LAYOUT).orElse(fallback);
        if (linkless && layout.equals("releases")) {
            problems.add(Problem.error("publish.layout.linkless", map.place(LAYOUT), to));
        }
        return layout.equals("releases") ? Layout.RELEASES : Layout.IN_PLACE;
    }
}
