package bantin.publish.record;

/**
 * Who publishes, as others who want to publish at the same time learn it.
 *
 * @param machine tells computers apart
 * @param process alive as long as the work may go on
 */
public record Holder(String who, String machine, long process) {

    public Holder {
        who = who.replaceAll("\\s+", " ").strip();
        machine = machine.replaceAll("\\s+", " ").strip();
    }

    /** A holder on this computer whose process ended will never come back. */
    boolean isGone(Holder here) {
        return machine.equals(here.machine)
                && process != here.process
                && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }
}
