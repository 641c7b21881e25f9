package bantin.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Medians of what speed.sh measured, as a table and a chart: times, counts, the document, the chart, what it ran on. */
public final class Report {
    private static final String BEGIN = "<!-- speed.sh begins -->";
    private static final String END = "<!-- speed.sh ends -->";
    private static final Map<String, String> WORKS = works();

    private Report() {}

    private record Run(String program, int articles, String work, double wall, double cpu, double memory) {
        static Run of(String line) {
            String[] parts = line.split("\t");
            double cpu = Double.parseDouble(parts[4]) + Double.parseDouble(parts[5]);
            double memory = Double.parseDouble(parts[6]) / 1024;
            return new Run(parts[0], Integer.parseInt(parts[1]), parts[2], Double.parseDouble(parts[3]), cpu, memory);
        }

        String series() {
            return program + ", " + WORKS.get(work);
        }
    }

    private record Median(double wall, double cpu, double memory) {
        static Median of(List<Run> runs) {
            return new Median(
                    middle(runs.stream().map(Run::wall)),
                    middle(runs.stream().map(Run::cpu)),
                    middle(runs.stream().map(Run::memory)));
        }

        private static double middle(Stream<Double> values) {
            List<Double> sorted = values.sorted().toList();
            return sorted.get(sorted.size() / 2);
        }
    }

    private static Map<String, String> works() {
        Map<String, String> works = new LinkedHashMap<>();
        works.put("cold", "first build");
        works.put("again", "again, nothing changed");
        works.put("edit", "one article changed");
        works.put("publish", "one article changed, published into a folder");
        works.put("start", "start (--version)");
        return works;
    }

    public static void main(String[] args) throws IOException {
        Map<String, Map<Integer, List<Run>>> series = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            Run run = Run.of(line);
            series.computeIfAbsent(run.series(), s -> new TreeMap<>())
                    .computeIfAbsent(run.articles(), a -> new ArrayList<>())
                    .add(run);
        }
        Map<String, Map<Integer, Median>> medians = new LinkedHashMap<>();
        series.forEach((name, runs) -> {
            Map<Integer, Median> of = new TreeMap<>();
            runs.forEach((articles, some) -> of.put(articles, Median.of(some)));
            medians.put(name, of);
        });
        String text = table(medians) + "\n" + counts(Files.readAllLines(Path.of(args[1]))) + "\n" + args[4] + ".\n";
        System.out.print(text);
        write(Path.of(args[2]), text);
        draw(medians, Path.of(args[3]));
    }

    private static String table(Map<String, Map<Integer, Median>> medians) {
        StringBuilder rows =
                new StringBuilder("| work | articles | seconds | of processors | memory |\n|---|---|---|---|---|\n");
        medians.forEach((name, of) -> of.forEach((articles, m) -> rows.append(String.format(
                Locale.ROOT, "| %s | %d | %.2f | %.2f | %.0f MB |%n", name, articles, m.wall(), m.cpu(), m.memory()))));
        return rows.toString();
    }

    private static String counts(List<String> lines) {
        StringBuilder rows = new StringBuilder(
                "| site | articles | pages | addresses in site maps | feeds | MB |\n|---|---|---|---|---|---|\n");
        for (String line : lines) {
            String[] parts = line.split("\t");
            parts[5] = String.valueOf(Long.parseLong(parts[5]) / 1_000_000);
            rows.append("| ").append(String.join(" | ", parts)).append(" |\n");
        }
        return rows.toString();
    }

    /** What stands between the marks is replaced. */
    private static void write(Path document, String text) throws IOException {
        String old = Files.readString(document);
        int begin = old.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(document, old.substring(0, begin) + "\n" + text + old.substring(old.indexOf(END)));
    }

    private static void draw(Map<String, Map<Integer, Median>> medians, Path file) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(820)
                .height(460)
                .title("Seconds of processors by number of articles")
                .xAxisTitle("articles")
                .yAxisTitle("seconds of processors")
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        medians.forEach((name, of) -> chart.addSeries(
                name,
                of.keySet().stream().mapToDouble(Integer::doubleValue).toArray(),
                of.values().stream().mapToDouble(Median::cpu).toArray()));
        VectorGraphicsEncoder.saveVectorGraphic(
                chart, file.toString().replaceFirst("\\.svg$", ""), VectorGraphicsFormat.SVG);
    }
}
