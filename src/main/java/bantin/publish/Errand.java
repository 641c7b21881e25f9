package bantin.publish;

import bantin.config.TargetConfig;
import bantin.publish.proof.SpotCheck;
import bantin.publish.record.Holder;
import bantin.publish.record.Memory;
import bantin.publish.record.Signer;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import java.time.InstantSource;

/** Where somebody wants to publish, and what she needs for it. */
public record Errand(TargetConfig config, Target target, Hand hand, InstantSource clock) {

    /** Who publishes, and what this computer keeps for it. */
    public record Hand(Holder holder, Signer signer, Memory memory, SpotCheck check, Dialogue dialogue) {}
}
