package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LaunchersTest {
    private static final Pattern OPTION = Pattern.compile("-X(?:X:|log:|share:|mn)[+-]?\\w+(?:=\\d+)?");

    @Test
    void bothStartJavaWithTheSameOptions() throws IOException {
        assertThat(options("bantin.cmd"))
                .isEqualTo(options("bantin"))
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:Tier4InvocationThreshold=50000");
    }

    private static Set<String> options(String launcher) throws IOException {
        String script = Files.readString(Path.of(launcher));
        return OPTION.matcher(script).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
