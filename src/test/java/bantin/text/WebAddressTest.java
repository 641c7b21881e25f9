package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://x.vn/xa/tin/?a=1#b | /xa/tin/?a=1#b",
                "HTTP://X.vn:80/xa/ | /xa/",
                "//x.vn/xa/a | /xa/a",
                "https://x.vn/xa | /xa/",
                "https://x.vn/xa-khac/ |",
                "https://x.vn/ |",
                "https://y.x.vn/xa/ |",
                "https://x.vn:8443/xa/ |",
                "https://x.vn@y.vn/xa/ |",
                "ftp://x.vn/xa/ |",
                "/xa/tin/ |",
                "https: |",
            })
    void addressesBelowAPortalAreItsOwn(String address, String path) {
        assertThat(WebAddress.below(address, "https://x.vn/xa/")).isEqualTo(java.util.Optional.ofNullable(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dichvucong.gov.vn/",
                "http://xa-binh-nhi.dongthap.gov.vn",
                "HTTPS://WWW.MOET.GOV.VN/tin-tuc?id=12&x={a|b}#dau",
                "https://xãbìnhnhì.vn/đường-dẫn",
                "https://my_site.blogspot.com/",
                "https://medium.com/@xa/bai:1",
                "http://10.0.0.1:8080/",
                "https://[2001:db8::1]:443/a",
                "https://x.vn:65535",
                "https://x.vn./",
                "https://x.vn/?next=https://a@b",
                "http://localhost:8080/"
            })
    void soundAddressHasNoFault(String address) {
        assertThat(WebAddress.fault(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javascript:alert(1) | SCHEME",
                "JaVaScRiPt://x.vn/%0aalert(1) | SCHEME",
                "data:text/html,<script>alert(1)</script> | SCHEME",
                "vbscript:msgbox(1) | SCHEME",
                "file:///C:/bao-cao.pdf | SCHEME",
                "C:\\anh\\le-hoi.jpg | SCHEME",
                "ftp://x.vn/ | SCHEME",
                "htps://x.vn/ | SCHEME",
                "view-source:https://x.vn/ | SCHEME",
                "blob:https://x.vn/1 | SCHEME",
                "www.moet.gov.vn | FORM",
                "http//x.vn | FORM",
                "https:/x.vn | FORM",
                "https:x.vn | FORM",
                "https:\\\\x.vn | FORM",
                "https://x.vn/tin tức | FORM",
                "https://x.vn\\@y.vn/ | FORM",
                "//x.vn/a | FORM",
                "https:// | HOST",
                "https:///a | HOST",
                "https://[::1 | HOST",
                "https://[::1]a/ | HOST",
                "https://[fe80::1%25eth0]/ | HOST",
                "https://::1/ | HOST",
                "https://x..vn/ | HOST",
                "https://-x.vn/ | HOST",
                "https://x.vn-/ | HOST",
                "https://1.2.3.999/ | HOST",
                "https://1.2.3/ | HOST",
                "https://0x7f.0x1/ | HOST",
                "https://x,vn/ | HOST",
                "https://x%2evn/ | HOST",
                "https://*.gov.vn/ | HOST",
                "https://?q=1 | HOST",
                "https://℀.vn/ | HOST",
                "https://x.vn:99999/ | PORT",
                "https://x.vn:0/ | PORT",
                "https://x.vn:/ | PORT",
                "https://x.vn:-1/ | PORT",
                "https://x.vn:80a/ | PORT",
                "https://[::1]:70000/ | PORT",
                "https://user:pass@x.vn/ | USER",
                "https://user@x.vn/ | USER",
                "https://@x.vn/ | USER",
                "https://x.vn:443@y.vn/ | USER",
                "https://a@b@c.vn/ | USER",
            })
    void eachFaultIsTold(String address, WebAddress.Fault fault) {
        assertThat(WebAddress.fault(address)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"java\nscript:alert(1)", "\tjavascript:alert(1)", "java\tscript\n:alert(1)", "\u0001javascript:x"
            })
    void whiteSpaceHidesNoScheme(String address) {
        assertThat(WebAddress.scheme(address)).isEqualTo("javascript");
        assertThat(WebAddress.fault(address)).contains(WebAddress.Fault.SCHEME);
    }

    @Test
    void whiteSpaceInsideTheSchemeOfAPageIsNoAddress() {
        assertThat(WebAddress.fault("ht\ntps://x.vn/")).contains(WebAddress.Fault.FORM);
        assertThat(WebAddress.fault(" https://x.vn/")).contains(WebAddress.Fault.FORM);
        assertThat(WebAddress.fault("https://x.vn/\u00a0")).contains(WebAddress.Fault.FORM);
    }

    @Test
    void longAddressesAreReadInNoTime() {
        for (String piece : new String[] {"a", "a.", "1.", ":", "@", "[", "%", "ạ"}) {
            assertThat(WebAddress.fault("https://" + piece.repeat(200_000))).isPresent();
            WebAddress.fault(piece.repeat(200_000));
        }
    }

    @Test
    void partsAreToldAsWritten() {
        String address = "https://u:p@[2001:db8::1]:8443/a?b#c";

        assertThat(WebAddress.authority(address)).isEqualTo("u:p@[2001:db8::1]:8443");
        assertThat(WebAddress.host(address)).isEqualTo("[2001:db8::1]");
        assertThat(WebAddress.port(address)).isEqualTo("8443");
        assertThat(WebAddress.host("https://x.vn:0/")).isEqualTo("x.vn");
        assertThat(WebAddress.host("https://x.vn?a:b")).isEqualTo("x.vn");
        assertThat(WebAddress.port("https://x.vn#:80")).isEmpty();
        assertThat(WebAddress.host("https://:80/")).isEmpty();
        assertThat(WebAddress.port("https://:80/")).isEqualTo("80");
        assertThat(WebAddress.authority("https://")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//x.vn/a", "https://x.vn", "mailto:a@x.vn", "tel:0273", "a+b.c-9:x"})
    void addressesOfOthersLeadOutside(String address) {
        assertThat(WebAddress.isOutside(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a", "a/b:c", "a.md", "", "9a:b", "+a:b", "#a", "chữ:b", "a b:c", "a{b:c", "[a]:c", "`a:c"})
    void pathsOfTheSiteDoNot(String address) {
        assertThat(WebAddress.isOutside(address)).isFalse();
    }

    @Test
    void everyLetterAndDigitStandsInASchemeAndNoOtherSign() {
        assertThat(WebAddress.scheme("aZzA09+.-:x")).isEqualTo("azza09+.-");
        assertThat(WebAddress.scheme("  Zalo:x")).isEqualTo("zalo");
        assertThat(WebAddress.scheme("a@b:x")).isEmpty();
        assertThat(WebAddress.scheme("a/b:x")).isEmpty();
        assertThat(WebAddress.scheme("a".repeat(39) + ":x")).hasSize(39);
        assertThat(WebAddress.scheme("a".repeat(40) + ":x")).isEmpty();
        assertThat(WebAddress.scheme(":x")).isEmpty();
        assertThat(WebAddress.scheme("khong-co-dau-hai-cham")).isEmpty();
    }

    @Test
    void hostsHaveTheirLongest() {
        String label = "a".repeat(63);
        String longest = label + "." + label + "." + label + "." + "a".repeat(61);

        assertThat(WebAddress.isHost(longest)).isTrue();
        assertThat(WebAddress.isHost(longest + "a")).isFalse();
        assertThat(WebAddress.isHost("a" + label + ".vn")).isFalse();
        assertThat(WebAddress.isHost("1.2.3.4.5")).isFalse();
        assertThat(WebAddress.isHost("255.249.199.0")).isTrue();
        assertThat(WebAddress.isHost("[::1]")).isTrue();
        assertThat(WebAddress.isHost("[x]")).isFalse();
        assertThat(WebAddress.isHost(".")).isFalse();
    }

    @Test
    void userIsWelcomeWhereOneLogsIn() {
        assertThat(WebAddress.serverFault("xa@x.vn:22", true)).isEmpty();
        assertThat(WebAddress.serverFault("xa@x.vn:22", false)).contains(WebAddress.Fault.USER);
        assertThat(WebAddress.serverFault("@x.vn", false)).contains(WebAddress.Fault.USER);
        assertThat(WebAddress.serverFault("xa@:22", true)).contains(WebAddress.Fault.HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", " ", "\u007f", "\u009f", "\u0085", "\u2028", "\u3000", "<", ">", "\"", "\\", "\t"})
    void signsThatBrowsersTurnRoundAreNone(String sign) {
        assertThat(WebAddress.fault("https://x.vn/" + sign)).contains(WebAddress.Fault.FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "'", "đ", "[", "^"})
    void otherSignsMayStand(String sign) {
        assertThat(WebAddress.fault("https://x.vn/" + sign)).isEmpty();
    }
}
