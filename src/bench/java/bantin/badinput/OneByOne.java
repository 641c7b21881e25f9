package bantin.badinput;

import bantin.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Builds each portal whose folder it reads from a line, and answers with one line: exit code, milliseconds, milliseconds of
 * processors, most kilobytes of heap, whether there was a stack trace. What was printed is left beside the portal.
 */
public final class OneByOne {
    private OneByOne() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintWriter answers = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        String line = in.readLine();
        while (line != null) {
            answers.println(built(Path.of(line)));
            line = in.readLine();
        }
        System.exit(0);
    }

    private static String built(Path site) throws IOException {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = processors();
        long start = System.nanoTime();
        StringWriter said = new StringWriter();
        PrintWriter console = new PrintWriter(said, true);
        int code;
        try {
            code = Main.run(
                    Map.of(),
                    console,
                    console,
                    "build",
                    "--site",
                    site.toString(),
                    "--output",
                    site.resolveSibling("public").toString(),
                    "--now",
                    "2026-03-20 08:00");
        } catch (Throwable t) {
            t.printStackTrace(console);
            code = -1;
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        long used = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        Files.writeString(site.resolveSibling("said.txt"), said.toString());
        boolean trace = said.toString().contains("\tat ");
        return code + " " + millis + " " + (processors() - cpu) / 1_000_000 + " " + (used >> 10) + " " + trace;
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long processors() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
