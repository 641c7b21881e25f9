package bantin.route;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.OutputPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of which every computer and every host can make folders and files. */
class RouteTest {
    @ParameterizedTest
    @CsvSource({
        "/the/con/, /the/con_/",
        "/nul/, /nul_/",
        "/tep/bao-cao/aux.pdf, /tep/bao-cao/aux_.pdf",
        "/albums/com1/lpt9/, /albums/com1_/lpt9_/",
        "/en/PRN/trang-2/, /en/PRN_/trang-2/",
        "/the/con-so/, /the/con-so/",
        "/the/com10/, /the/com10/",
        "/the/auxin/, /the/auxin/",
        "/, /",
        "/robots.txt, /robots.txt",
    })
    void deviceOfWindowsGetsAnotherName(String wanted, String made) {
        Route route = Route.of(wanted);

        assertThat(route.address()).isEqualTo(made);
        assertThat("/" + route.path()).isEqualTo(made + (made.endsWith("/") ? "index.html" : ""));
        assertThat(OutputPath.isPortable(route.path().path())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"con", "a/NUL.txt", "com\u00B9.png", "bao-cao.", "a /b", "gi?a.png", "a|b", "x*", "conout$"})
    void nameThatSomeComputersRefuseIsNoAddress(String name) {
        assertThat(OutputPath.isPortable(name)).isFalse();
        assertThat(OldAddress.of("/" + name + "/").filter(old -> !old.asks())).isEmpty();
    }
}
