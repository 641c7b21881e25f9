#!/bin/sh
# Feeds a reader of strangers' files with millions of broken ones, and keeps what it could not stand.
#
#   src/bench/fuzz.sh [TARGET] [SECONDS]      (every target for 600 seconds, one after the other)
#
# Targets: body gif head jpeg manifest mp4 png svg webm webp (src/test/java/bantin/fuzz). What is found lies in
# target/fuzz/TARGET/found-*; once it is mended it moves to src/test/resources/fuzz/TARGET/, where FindsTest feeds it
# again in every run of the tests. Needs: mvn test-compile, and Maven Central for the fuzzer (com.code-intelligence:jazzer).
set -eu
cd "$(dirname "$0")/../.."
mkdir -p target/fuzz
mvn -q -B -Pfuzz dependency:build-classpath -Dmdep.outputFile=target/fuzz/jars -Dmdep.includeScope=test
# what is compiled meanwhile does not disturb the search
rm -rf target/fuzz/classes target/fuzz/test-classes
cp -R target/classes target/test-classes target/fuzz
path=target/fuzz/classes:target/fuzz/test-classes:$(cat target/fuzz/jars)
targets=${1:-$(java -cp "$path" bantin.fuzz.Fuzz)}
seconds=${2:-600}

for target in $targets; do
    work=target/fuzz/$target
    mkdir -p "$work/corpus" "$work/seeds" "$work/tmp"
    java -cp "$path" bantin.fuzz.Fuzz "$target" "$work/seeds"
    # what was found once is a good beginning for the next search
    [ ! -d "src/test/resources/fuzz/$target" ] || cp "src/test/resources/fuzz/$target/"* "$work/seeds/"
    # ten seconds for one file are a find too, and so is more than half a gigabyte
    java -Xmx512m -Xss1m -XX:+EnableDynamicAgentLoading -XX:-UsePerfData -Djava.awt.headless=true \
        -Djava.io.tmpdir="$work/tmp" -cp "$path" com.code_intelligence.jazzer.Jazzer \
        --target_class=bantin.fuzz.Fuzz --target_args="$target" --instrumentation_includes='bantin.**' \
        --custom_hook_excludes='**' --disabled_hooks='com.code_intelligence.jazzer.sanitizers.RegexInjection' \
        --keep_going=20 --reproducer_path="$work" \
        -artifact_prefix="$work/found-" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=20000 \
        -print_final_stats=1 "$work/corpus" "$work/seeds" >"$work/log" 2>&1 || true
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/log" | tail -n 1) files," \
        "$(find "$work" -maxdepth 1 -name 'found-*' | wc -l) found"
done
