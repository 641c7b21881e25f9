package bantin.config;

import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The places to which the site is published, in the order of {@code site.yml}: the first is the usual one.
 *
 * @param faulty names of places that can't be used, because what they say is a problem
 */
public record PublishConfig(List<TargetConfig> targets, List<String> faulty) {
    static final Key KEY =
            Key.namedMaps("publish", TargetConfig.SHAPE, "Những nơi đăng trang, mỗi nơi một tên tự đặt.");

    public PublishConfig {
        targets = List.copyOf(targets);
        faulty = List.copyOf(faulty);
    }

    /** @param site the map of the whole {@code site.yml} */
    static PublishConfig from(YamlMap site, Problems problems) {
        List<TargetConfig> targets = new ArrayList<>();
        List<String> faulty = new ArrayList<>();
        site.namedMaps(KEY).forEach((name, map) -> TargetConfig.from(name, map, problems)
                .ifPresentOrElse(targets::add, () -> faulty.add(name)));
        return new PublishConfig(targets, faulty);
    }
}
