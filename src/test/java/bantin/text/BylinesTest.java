package bantin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search engines are told of people as people and of offices as offices. */
class BylinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Văn hóa và Thông tin",
                "PHÒNG KINH TẾ",
                "Ban Biên tập",
                "BBT",
                "Đài Truyền thanh huyện",
                "UBND xã Bình Nhì",
                "Ủy ban nhân dân xã",
                "Uỷ ban nhân dân xã",
                "Văn phòng HĐND và UBND",
                "Đoàn Thanh niên xã",
                "Trường Tiểu học Bình Nhì",
                "Trung tâm Phục vụ hành chính công",
                "Công an xã",
                "Hội Nông dân",
                "Xã Bình Nhì",
                "TTXVN",
                "The People's Committee of Binh Nhi"
            })
    void officeIsAnOffice(String name) {
        assertThat(Bylines.isOffice(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngọc Ẩn",
                "Đoàn Văn Hậu",
                "Trường Giang",
                "Tố Hữu",
                "Tô Thị Bé",
                "Bành Thị Hoa",
                "Phong Vũ",
                "Công Danh",
                "Báu Lê",
                "Lan",
                "M. T."
            })
    void personIsAPerson(String name) {
        assertThat(Bylines.isOffice(name)).isFalse();
    }

    @Test
    void lineNamesEachAuthorByItself() {
        assertThat(Bylines.each("Minh Tuấn, Ngọc Ẩn - Phòng Văn hóa và Thông tin"))
                .containsExactly("Minh Tuấn", "Ngọc Ẩn", "Phòng Văn hóa và Thông tin");
        assertThat(Bylines.each(" ")).isEmpty();
    }

    /** Search engines were told of a person whose name was Thể thao. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Văn hóa - Xã hội",
                "PHÒNG VĂN HÓA - XÃ HỘI",
                "Trung tâm Văn hóa, Thể thao và Truyền thanh",
                "Phòng Lao động, Thương binh và Xã hội",
                "Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xã",
                "Đài Truyền thanh - Truyền hình"
            })
    void officeWhoseNameHasASignIsOne(String name) {
        assertThat(Bylines.each(name)).containsExactly(name);
        assertThat(Bylines.each(name + ", Minh Tuấn")).containsExactly(name, "Minh Tuấn");
    }

    @Test
    void officesAndPeopleStayApart() {
        assertThat(Bylines.each("Đài Truyền thanh huyện - Ngọc Ẩn"))
                .containsExactly("Đài Truyền thanh huyện", "Ngọc Ẩn");
        assertThat(Bylines.each("Công an xã, Ban Chỉ huy Quân sự"))
                .containsExactly("Công an xã", "Ban Chỉ huy Quân sự");
        assertThat(Bylines.each(", Lan,")).containsExactly("Lan");
    }
}
