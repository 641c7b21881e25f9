package bantin.config;

import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;

/** The places to which the site is published, in the order of {@code site.yml}: the first is the usual one. */
public record PublishConfig(List<TargetConfig> targets) {
    static final Key KEY =
            Key.namedMaps("publish", TargetConfig.SHAPE, "Những nơi đăng trang, mỗi nơi một tên tự đặt.");

    public PublishConfig {
        targets = List.copyOf(targets);
    }

    /** @param site the map of the whole {@code site.yml} */
    static PublishConfig from(YamlMap site, Problems problems) {
        List<TargetConfig> targets = new ArrayList<>();
        site.namedMaps(KEY)
                .forEach((name, map) -> TargetConfig.from(name, map, problems).ifPresent(targets::add));
        return new PublishConfig(targets);
    }
}
