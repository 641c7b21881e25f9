package bantin.preview.form;

import bantin.content.type.Field;
import bantin.edit.HeadField;
import bantin.yaml.Shape;
import java.util.List;
import java.util.Optional;

/** Makes the fields of a map that stands inside another value. */
interface InnerFields {
    String map(Shape shape, List<HeadField> written, Optional<List<Field>> declared, String path);
}
