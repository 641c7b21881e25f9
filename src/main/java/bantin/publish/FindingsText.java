package bantin.publish;

import bantin.output.OutputPath;
import bantin.problem.Messages;
import bantin.publish.proof.Findings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a verification found, as an editor reads it. */
public final class FindingsText {
    private final Messages messages;

    public FindingsText(Messages messages) {
        this.messages = messages;
    }

    /** A line for each file that is not as it was published. */
    public List<String> lines(Findings findings) {
        List<String> lines = new ArrayList<>();
        list(lines, "publish.verify.changed", findings.changed());
        findings.added().forEach(name -> lines.add(messages.text("publish.verify.added", PlanText.address(name))));
        list(lines, "publish.verify.missing", findings.missing());
        list(lines, "publish.verify.cloaked", findings.cloaked());
        findings.failed()
                .forEach((path, status) -> lines.add(messages.text(
                        status == 0 ? "publish.verify.unanswered" : "publish.verify.failed",
                        PlanText.address(path),
                        status)));
        return lines;
    }

    private void list(List<String> lines, String id, Collection<OutputPath> paths) {
        paths.forEach(path -> lines.add(messages.text(id, PlanText.address(path))));
    }

    /** The same in one sentence. */
    public String verdict(Findings findings) {
        return verdict(findings, "dirty");
    }

    /** The same for one who has buttons and no command line. */
    public String verdictAtTheDesk(Findings findings) {
        return verdict(findings, "dirty.desk");
    }

    private String verdict(Findings findings, String dirty) {
        String id = findings.isTouched() ? dirty : findings.isClean() ? "clean" : "unknown";
        return messages.text(
                "publish.verify." + id,
                findings.release().manifest().files().size(),
                findings.release().id(),
                findings.failed().size());
    }
}
