package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.BantinException;
import bantin.problem.Lang;
import bantin.problem.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {

    /** What readers see now is the first that an editor wants to know when a publish breaks off. */
    @Test
    void eachIsToldInASentenceOfItsOwn() {
        for (Lang lang : Lang.values()) {
            Messages words = Messages.in(lang);
            Set<String> told = new HashSet<>();
            for (Standing standing : Standing.values()) {
                Halted halted = new Halted(new BantinException("publish.cut", "www.example.vn"), standing);

                told.add(words.text(halted.aftermath().orElseThrow(), List.of()));

                assertThat(halted.id()).isEqualTo("publish.cut");
            }
            assertThat(told).hasSameSizeAs(Standing.values());
        }
    }
}
