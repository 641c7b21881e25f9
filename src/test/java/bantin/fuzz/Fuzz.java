package bantin.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What Jazzer calls; see {@code src/bench/fuzz.sh}. As a program it writes the seeds of a target into a folder. */
public final class Fuzz {
    private static FuzzTarget target;

    private Fuzz() {}

    public static void fuzzerInitialize(String[] args) {
        target = Objects.requireNonNull(FuzzTargets.all().get(args[0]), args[0]).get();
    }

    public static void fuzzerTestOneInput(byte[] file) throws IOException {
        target.check(file);
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.out.println(String.join(" ", FuzzTargets.all().keySet()));
            return;
        }
        fuzzerInitialize(args);
        List<byte[]> seeds = target.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(Path.of(args[1], "seed-" + i), seeds.get(i));
        }
    }
}
