package bantin.theme;

import bantin.launcher.Programs;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Takes the pictures of a built sample portal that {@code docs/pictures} shows, half as large as on the screen. */
final class Pictures {
    private record Shot(String name, String page, int width, int height, String scheme) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("home-360", "", 360, 1500, "light"),
            new Shot("home-768", "", 768, 1500, "light"),
            new Shot("home-1280", "", 1280, 1900, "light"),
            new Shot("home-1920-dark", "", 1920, 1500, "dark"),
            new Shot("list-1280", "nong-nghiep/", 1280, 1600, "light"),
            new Shot("article-360", "nong-nghiep/cay-dua-tren-dat-giong/", 360, 1500, "light"),
            new Shot("article-1280", "nong-nghiep/cay-dua-tren-dat-giong/", 1280, 1600, "light"),
            new Shot("page-1280", "gioi-thieu/di-tich-danh-thang/", 1280, 1600, "light"),
            new Shot("album-1280", "album-anh/lang-que/", 1280, 1600, "light"));

    private Pictures() {}

    /** @param args the portal, the folder for its pictures, and the word before their names */
    public static void main(String[] args) throws Exception {
        Path portal = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(Programs.at("/usr/bin/chromedriver")))
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        try (PortalServer server = new PortalServer(path -> bytes(portal.resolve(path)))) {
            for (Shot shot : SHOTS) {
                Files.write(folder.resolve(args[2] + "-" + shot.name() + ".webp"), taken(driver, server, shot));
            }
        } finally {
            driver.quit();
        }
    }

    private static byte[] taken(ChromeDriver driver, PortalServer server, Shot shot) {
        Map<String, Object> screen =
                Map.of("width", shot.width(), "height", shot.height(), "deviceScaleFactor", 1, "mobile", false);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", shot.scheme()))));
        driver.get(server.address(shot.page()));
        driver.executeAsyncScript("""
                const done = arguments[0], pictures = [...document.images].filter(each => each.getBoundingClientRect().top < innerHeight);
                pictures.forEach(each => each.loading = 'eager');
                Promise.all([document.fonts.ready, ...pictures.map(each => each.decode().catch(() => {}))]).then(() => requestAnimationFrame(done));
                """);
        Map<String, Object> clip = Map.of(
                "x", 0, "y", 0, "width", shot.width(), "height", shot.height(), "scale", shot.width() < 500 ? 1 : .5);
        Object picture = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "webp", "quality", 60, "clip", clip))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(picture));
    }

    private static byte[] bytes(Path file) throws java.io.IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }
}
