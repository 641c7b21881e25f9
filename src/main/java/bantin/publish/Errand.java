package bantin.publish;

import bantin.config.TargetConfig;
import bantin.publish.proof.SpotCheck;
import bantin.publish.record.Holder;
import bantin.publish.record.Memory;
import bantin.publish.record.Signer;
import bantin.publish.record.TurnedBack;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import java.time.InstantSource;

/** Where somebody wants to publish, and what she needs for it. */
public record Errand(TargetConfig config, Target target, Hand hand, InstantSource clock) {

    /** Whether something was signed by somebody whose releases are believed, and not changed since. */
    boolean believes(TurnedBack turned) {
        return turned.isIntact() && trusts(turned.key());
    }

    /** Whether a key is this computer's, or one that {@code site.yml} names. */
    boolean trusts(String key) {
        return key.equals(hand.signer().publicKey()) || config.signers().contains(key);
    }

    /** Who publishes, and what this computer keeps for it. */
    public record Hand(Holder holder, Signer signer, Memory memory, SpotCheck check, Dialogue dialogue) {}
}
