package bantin.preview.form;

import bantin.edit.HeadField;
import java.util.List;

/** To which field of a form a line of its file belongs. */
public final class FieldPlace {
    private FieldPlace() {}

    /** As names of controls have it, with the rows counted as they stand in the file: {@code lich/:0/gio}; empty for none. */
    public static String of(int line, List<HeadField> fields) {
        for (HeadField field : fields) {
            if (line < field.fromLine() || line > field.toLine()) {
                continue;
            }
            List<HeadField.Row> rows = field.rows();
            for (int i = 0; i < rows.size(); i++) {
                HeadField.Row row = rows.get(i);
                if (line >= row.fromLine() && line <= row.toLine()) {
                    String inner = of(line, row.fields());
                    String place = field.form() == HeadField.Form.MAP ? field.name() : field.name() + "/:" + i;
                    return inner.isEmpty() ? place : place + "/" + inner;
                }
            }
            return field.name();
        }
        return "";
    }
}
