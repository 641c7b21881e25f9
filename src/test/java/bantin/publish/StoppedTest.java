package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bantin.problem.BantinException;
import bantin.publish.target.Dialogue;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An editor who looks on stops a publish. */
class StoppedTest extends Newsroom {
    /** Stops it after the first file. */
    private static final class Impatient extends Dialogue.Nobody {
        @Override
        public void progress(int done, int total) {
            throw new BantinException("publish.cancelled");
        }
    }

    @Test
    void visitorsSeeTheOldSiteAndTheNextPublishIsNotKeptWaiting() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua"), 0);
        Desk hoa = new Desk(temp.resolve("lan"), "Lan", new Impatient());

        Halted halted = catchThrowableOfType(
                Halted.class, () -> hoa.publish(Desk.releases(), target, site("moi", "gia-lua", "le-hoi"), 1));

        assertThat(halted.standing()).isEqualTo(Standing.WHOLE);
        assertThat(Visitor.walk(root.resolve("current"))).containsExactly("cu");
        assertThat(lan.publish(Desk.releases(), target, site("ba", "gia-lua", "le-hoi"), 2))
                .isPresent();
        assertThat(Visitor.walk(root.resolve("current"))).containsExactly("ba");
    }
}
