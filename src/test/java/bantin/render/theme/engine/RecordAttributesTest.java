package bantin.render.theme.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template says of a record is what the engine alone would make it say. */
class RecordAttributesTest {

    public record Village(String name, boolean old, List<String> crafts) {
        public String getName() {
            return "ấp " + name;
        }

        public boolean isEmpty() {
            return crafts.isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ v.old }}",
                "{{ v.name }}",
                "{{ v.name() }}",
                "{{ v.empty }}",
                "{{ v[\"crafts\"].size }}",
                "{{ v.crafts[0] }}",
                "{{ v.poor is null }}"
            })
    void recordSaysTheSame(String template) throws IOException {
        assertThat(filled(template, true)).isEqualTo(filled(template, false)).isNotBlank();
    }

    private static String filled(String template, boolean own) throws IOException {
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new StringLoader())
                .extension(new AbstractExtension() {
                    @Override
                    public List<io.pebbletemplates.pebble.attributes.AttributeResolver> getAttributeResolver() {
                        return own ? List.of(new RecordAttributes()) : List.of();
                    }
                })
                .build();
        StringWriter said = new StringWriter();
        engine.getTemplate(template)
                .evaluate(said, Map.of("v", new Village("Hòa Bình", true, List.of("Đan lát", "Làm nhang"))));
        return said.toString();
    }
}
