package bantin.preview.online;

import bantin.director.Snapshot;
import bantin.director.UnreadableSite;
import bantin.problem.BantinException;
import bantin.problem.Doubt;
import bantin.problem.Messages;
import bantin.problem.SystemReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Does what editors ask for on the page that publishes, one thing at a time. */
public final class OnlineDesk implements AutoCloseable {
    /** The name of its page. */
    public static final String PAGE = "dang";

    private static final long PATIENCE = 20_000;

    private final Messages messages;
    private final Optional<Courier> courier;
    /** Typed on the page; forgotten when they are of no use, and with the process. */
    private final Map<String, char[]> secrets = new ConcurrentHashMap<>();

    private Optional<Job> job = Optional.empty();
    private @Nullable Thread worker;

    public OnlineDesk(Messages messages, Optional<Courier> courier) {
        this.messages = messages;
        this.courier = courier;
    }

    /**
     * @param said why it was not begun; empty when it was
     */
    public record Reply(int status, String said) {}

    public String html(Snapshot site, String token) {
        Optional<Job.State> state;
        synchronized (this) {
            state = job.map(Job::state);
        }
        List<String> older = courier.map(Courier::older).orElse(List.of());
        return new OnlinePage(messages, site).html(this::places, older, token, state);
    }

    private List<Courier.Place> places() {
        return courier.orElseThrow(() -> new BantinException("publish.nowhere")).places();
    }

    /**
     * Begins what a page asks for, or ends what is under way.
     *
     * @param guest who asks from another computer, if somebody does
     */
    public synchronized Reply answer(String word, Map<String, String> asked, Optional<String> guest) {
        if (word.equals("cancel")) {
            job.ifPresent(Job::cancel);
            return new Reply(200, "");
        }
        Optional<Deed> deed = Deed.of(word);
        if (deed.isEmpty() || courier.isEmpty()) {
            return new Reply(404, messages.text("publish.nowhere"));
        }
        if (job.filter(one -> !one.isOver()).isPresent()) {
            return new Reply(409, messages.text("online.busy"));
        }
        Set<String> allowed = Arrays.stream(asked.getOrDefault("allow", "").split(","))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        Courier.Cause cause = asked.getOrDefault("repair", "").isEmpty() ? Courier.Cause.EDITING : Courier.Cause.REPAIR;
        String typed = asked.getOrDefault("secret", "");
        if (!typed.isEmpty()) {
            secrets.put(asked.getOrDefault("question", ""), typed.toCharArray());
        }
        Job.Wish wish = new Job.Wish(
                deed.get(),
                asked.getOrDefault("place", ""),
                cause,
                asked.getOrDefault("read", ""),
                allowed,
                asked.getOrDefault("release", ""),
                asked.getOrDefault("agreed", ""),
                guest);
        begin(new Job(wish, secrets));
        return new Reply(202, "");
    }

    private void begin(Job fresh) {
        job = Optional.of(fresh);
        Thread thread = new Thread(() -> run(fresh), "bantin-online");
        thread.setDaemon(true);
        worker = thread;
        thread.start();
    }

    private void run(Job fresh) {
        try {
            doIt(fresh, courier.orElseThrow());
        } catch (BantinException refused) {
            fresh.end(refusal(refused, fresh));
        } catch (UnreadableSite unreadable) {
            fresh.end(refusal(new Courier.Faulty(unreadable), fresh));
        } catch (IOException | UncheckedIOException gone) {
            fresh.end(new Result.Refused(List.of(messages.text("online.disk", SystemReason.said(gone))), false));
        } catch (RuntimeException | Error ours) {
            fresh.end(new Result.Refused(List.of(messages.text("cli.bug"), String.valueOf(ours)), false));
        }
    }

    private static void doIt(Job job, Courier courier) throws IOException {
        Job.Wish wish = job.wish();
        switch (wish.deed()) {
            case LOOK, GO -> courier.publish(wish.place(), wish.cause(), job);
            case RELEASES -> job.end(new Result.Shelved(courier.releases(wish.place(), job)));
            case BACK -> job.end(new Result.Told(courier.turnBack(wish.place(), wish.release(), job)));
            case VERIFY -> job.end(new Result.Told(courier.verify(wish.place(), job)));
        }
    }

    /** A reason that came to light only when it was begun is one more to be passed over, or not. */
    private Result refusal(BantinException refused, Job fresh) {
        String words = messages.text(refused.id(), refused.args());
        Optional<Courier.Offer> offer = fresh.offer();
        if (refused instanceof Doubt doubt && offer.isPresent()) {
            Courier.Offer read = offer.get();
            List<Courier.Doubt> doubts = new ArrayList<>(read.doubts());
            doubts.add(new Courier.Doubt(doubt.name(), words));
            return new Result.Offered(
                    new Courier.Offer(read.print(), read.lines(), doubts, read.nothing(), read.pages()),
                    "online.unallowed");
        }
        if (!(refused instanceof Job.Cancelled)) {
            // a wrong password is asked for again
            secrets.clear();
        }
        List<String> lines = new ArrayList<>(List.of(words));
        Hints.of(refused, messages).ifPresent(lines::add);
        refused.aftermath().map(messages::text).ifPresent(lines::add);
        return new Result.Refused(lines, refused instanceof Courier.Faulty);
    }

    /** What is under way is ended where it can be, for the portal's folder is not to be written to any more. */
    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            job.ifPresent(Job::cancel);
            last = worker;
        }
        try {
            if (last != null) {
                last.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
