package bantin.preview.online;

import bantin.problem.BantinException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One deed under way, as its page tells of it. */
final class Job implements Courier.Ear {
    private static final int MOST_SAID = 50;

    private final Wish wish;
    private final Map<String, char[]> secrets;
    private Courier.Stage stage = Courier.Stage.BUILDING;
    private int done;
    private int total;
    private boolean cancelled;
    private final List<String> said = new ArrayList<>();
    private final List<Question> unanswered = new ArrayList<>();
    private Optional<Courier.Offer> offer = Optional.empty();
    private Optional<Result> result = Optional.empty();

    /** She who asked for it wants it no more. */
    static final class Cancelled extends BantinException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("publish.cancelled");
        }
    }

    /** @param secrets that were typed, by the questions that they answer */
    Job(Wish wish, Map<String, char[]> secrets) {
        this.wish = wish;
        this.secrets = secrets;
    }

    /** @param secret whether it asks for one */
    record Question(String words, boolean secret) {}

    /**
     * What is asked for.
     *
     * @param read the print of the offer that she has read
     * @param allowed the doubts that she passes over
     * @param release to which to turn back
     * @param agreed the question to which she said yes; empty when to none
     * @param guest who asks from another computer
     */
    record Wish(
            Deed deed,
            String place,
            Courier.Cause cause,
            String read,
            Set<String> allowed,
            String release,
            String agreed,
            Optional<String> guest) {}

    /**
     * How far it has come.
     *
     * @param unanswered questions that were not answered
     * @param result empty while it goes on
     */
    record State(
            Wish wish,
            Courier.Stage stage,
            int done,
            int total,
            boolean cancelled,
            List<String> said,
            List<Question> unanswered,
            Optional<Result> result) {}

    synchronized State state() {
        return new State(wish, stage, done, total, cancelled, List.copyOf(said), List.copyOf(unanswered), result);
    }

    Wish wish() {
        return wish;
    }

    @Override
    public Optional<String> guest() {
        return wish.guest();
    }

    synchronized boolean isOver() {
        return result.isPresent();
    }

    synchronized void cancel() {
        cancelled = true;
    }

    synchronized void end(Result what) {
        result = Optional.of(what);
    }

    synchronized Optional<Courier.Offer> offer() {
        return offer;
    }

    @Override
    public synchronized void stage(Courier.Stage next) {
        stage = next;
        done = 0;
        total = 0;
    }

    @Override
    public synchronized void built(int soFar, int all) {
        // several threads tell it, each when it comes to it
        done = all == total ? Math.max(done, soFar) : soFar;
        total = all;
    }

    @Override
    public synchronized void say(String words) {
        if (said.size() < MOST_SAID) {
            said.add(words);
        }
    }

    @Override
    public synchronized void progress(int soFar, int all) {
        if (stage != Courier.Stage.SENDING) {
            stage(Courier.Stage.SENDING);
        }
        built(soFar, all);
    }

    @Override
    public synchronized boolean agrees(String question) {
        boolean yes = question.equals(wish.agreed());
        if (!yes) {
            unanswered.add(new Question(question, false));
        }
        return yes;
    }

    @Override
    public synchronized Optional<char[]> secret(String question) {
        Optional<char[]> typed = Optional.ofNullable(secrets.get(question)).map(char[]::clone);
        if (typed.isEmpty()) {
            unanswered.add(new Question(question, true));
        }
        return typed;
    }

    @Override
    public synchronized void goesOn() {
        if (cancelled) {
            throw new Cancelled();
        }
    }

    @Override
    public synchronized Optional<Set<String>> consent(Courier.Offer now) {
        goesOn();
        offer = Optional.of(now);
        boolean same = now.print().equals(wish.read());
        boolean allowed = now.doubts().stream().map(Courier.Doubt::name).allMatch(wish.allowed()::contains);
        if (wish.deed() == Deed.GO && same && allowed) {
            return Optional.of(wish.allowed());
        }
        String why = same ? "online.unallowed" : "online.other";
        end(new Result.Offered(now, wish.deed() == Deed.GO ? why : ""));
        return Optional.empty();
    }

    @Override
    public synchronized void online(boolean brought, String url) {
        Courier.Pages pages =
                offer.map(Courier.Offer::pages).orElseGet(() -> new Courier.Pages(List.of(), List.of(), List.of()));
        end(new Result.Online(brought, url, pages));
    }
}
