package bantin.render.view;

import bantin.render.view.Views.FileView;
import bantin.render.view.Views.LinkView;
import bantin.render.view.Views.PictureView;
import bantin.text.Moment;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What templates see of albums, made like all {@link Views}. */
public final class AlbumViews {
    private AlbumViews() {}

    /**
     * An album as lists show it.
     *
     * @param count of its photos
     */
    public record AlbumCardView(
            String title,
            String href,
            @Nullable Moment date,
            String summary,
            @Nullable PictureView cover,
            int count,
            int films,
            String lang) {}

    public record AlbumYearView(int year, List<AlbumCardView> albums) {}

    public record PhotoView(
            PictureView picture,
            String href,
            PictureView large,
            String caption,
            String alt,
            String credit,
            @Nullable FileView original) {}

    /**
     * A film of an album.
     *
     * @param host where it plays when that is not this site, else empty
     * @param captions what is said in it
     */
    public record FilmView(
            String href,
            @Nullable PictureView poster,
            String caption,
            String alt,
            String credit,
            String host,
            List<ItemViews.TrackView> captions) {}

    /**
     * One of the two is there.
     *
     * @param row the classes of its place, as {@link PhotoRows} has them
     */
    public record AlbumItemView(
            @Nullable PhotoView photo, @Nullable FilmView film, String row) {

        /** A film without a picture is as wide as films are. */
        int ratio() {
            Views.PictureView seen = photo != null ? photo.picture() : film == null ? null : film.poster();
            return seen == null ? 18 : seen.ratio();
        }

        /** The same with the rows in which they stand. */
        public static List<AlbumItemView> inRows(List<AlbumItemView> items) {
            List<String> rows =
                    PhotoRows.of(items.stream().map(AlbumItemView::ratio).toList());
            return IntStream.range(0, items.size())
                    .mapToObj(i -> new AlbumItemView(items.get(i).photo, items.get(i).film, rows.get(i)))
                    .toList();
        }
    }

    public record AlbumView(
            String title,
            String href,
            @Nullable Moment date,
            String summary,
            String body,
            List<LinkView> tags,
            List<PhotoView> photos,
            List<FilmView> films,
            List<AlbumItemView> items,
            @Nullable FileView download) {}
}
