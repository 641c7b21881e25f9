package bantin.content;

import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.stream.Stream;

/** Reads a photo album. */
final class AlbumReader {
    private static final Key FILE = Key.of(
                    "file",
                    Kind.MEDIA,
                    "",
                    "Tên tệp ảnh hoặc phim trong thư mục của album, hoặc địa chỉ phim ở trang khác.")
            .needed();
    private static final Key CAPTION = Key.text("caption", "", "Chú thích.");
    private static final Key ALT = Key.text("alt", "", "Mô tả ảnh cho người không nhìn thấy ảnh.");
    private static final Key CREDIT = Key.text("credit", "", "Người chụp, nguồn ảnh.");
    private static final Key POSTER =
            Key.of("poster", Kind.MEDIA, "", "Ảnh hiện khi phim chưa chạy; bỏ trống là ảnh cùng tên với phim.");
    private static final Shape PHOTO = Shape.of("Ảnh", FILE, CAPTION, ALT, CREDIT, POSTER);
    private static final Key PHOTOS =
            Key.maps("photos", PHOTO, "Các ảnh và phim theo thứ tự; bỏ trống là mọi ảnh và phim trong thư mục.");
    private static final Key ORIGINALS = Key.flag("originals", false, "true: cho tải ảnh gốc.");
    static final Shape SHAPE = HeadReader.inOrder(Shape.of(
            "Album ảnh",
            Stream.concat(
                            // the cover is one of the photos, which have captions of their own
                            HeadReader.KEYS.stream().filter(key -> !key.equals(HeadReader.COVER_CAPTION)),
                            Stream.of(PHOTOS, ORIGINALS))
                    .map(key -> key.name().equals("date") ? key.needed() : key)
                    .toArray(Key[]::new)));

    private AlbumReader() {}

    static Album read(Head head, Entry.Text text, YamlMap fields) {
        return new Album(
                head, text, fields.maps(PHOTOS).stream().map(AlbumReader::photo).toList(), fields.flag(ORIGINALS));
    }

    private static Album.Photo photo(YamlMap map) {
        return new Album.Photo(
                map.textOr(FILE),
                map.textOr(CAPTION),
                map.textOr(ALT),
                map.textOr(CREDIT),
                map.textOr(POSTER),
                map.place(FILE));
    }
}
