package bantin.preview.desk;

import bantin.director.Snapshot;
import java.util.Optional;
import java.util.function.Function;

/** Gives the portal as it is when something of it has become another than in an older one, or when that took too long. */
public interface NextSite {
    Optional<Snapshot> when(Function<Snapshot, Object> something, Snapshot older);
}
