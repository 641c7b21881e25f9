package bantin.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlimScriptTest {
    @Test
    void commentsAndIdleSpaceGo() {
        assertThat(SlimScript.of("""
            // Chữ to nhỏ
            const a = () => {

              const b = "x // y"; // giữ
              return `${b} z`;
            };
            """))
                .isEqualTo("const a = () => {\nconst b = \"x // y\"; // giữ\nreturn `${b} z`;\n};\n");
    }

    @Test
    void nameOfTheAuthorStays() {
        assertThat(SlimScript.of("// Copyright 2026 UBND xã\n  go();\n"))
                .isEqualTo("// Copyright 2026 UBND xã\ngo();\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"const a = `\n  // x\n`;\n", "const a = 'x\\\n  // y';\n"})
    void textOfSeveralLinesStays(String script) {
        assertThat(SlimScript.of(script)).isEqualTo(script);
    }
}
