package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.content.table.TableFiles;
import bantin.content.table.TablePlan;
import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table goes out and comes back: what nobody changed stays, what somebody changed is all that changes. */
class TableCommandTest {
    private static final String FIRST = "content/van-ban/vb-000.md";
    private static final List<String> TITLES = List.of(
            "Về dự toán ngân sách xã năm 2027",
            "=1+1",
            "@Thông báo: \"khẩn\"; sửa",
            "-Ghi chú | phụ",
            "+84 273",
            "'=A1");

    @TempDir
    Path home;

    private Path site;
    private Path table;

    @BeforeEach
    void aPortal() {
        site = home.resolve("site");
        table = home.resolve("van-ban.csv");
        Trees.write(site.resolve("site.yml"), Trees.SITE + "types: [van-ban, hoi-dap]\n");
    }

    private void documents(int count) {
        for (int i = 0; i < count; i++) {
            String title = TITLES.get(i % TITLES.size()).replace("\"", "\\\"") + (i < 6 ? "" : " " + i);
            String text = "---\ntitle:   \"" + title + "\"\n# ghi chú của văn thư\nso_ky_hieu: " + (i + 1)
                    + "/2026/NQ-HĐND\nhinh_thuc: " + (i % 2 == 0 ? "Nghị quyết" : "quyet-dinh")
                    + "\nlinh_vuc: [Đất đai, \"y-te\"]\nco_quan:  Hội đồng nhân dân xã Vĩnh Bình"
                    + "\nngay_ban_hanh: " + (i % 3 == 0 ? "2026-11-20" : "20/11/2026")
                    + "\ntep:\n  - {file: a.pdf, title: 'Có dấu: hai chấm'}\n  - b.pdf\n"
                    + "summary: |\n  Dòng một\n\n  dòng hai\n---\n\nThân bài " + i + "\n";
            Trees.write(
                    site.resolve("content/van-ban/vb-%03d.md".formatted(i)),
                    i % 5 == 0 ? text.replace("\n", "\r\n") : text);
        }
    }

    private Ran in() {
        return Ran.bantin("table", "van-ban", "--site", site, "--from", table);
    }

    private String out() throws IOException {
        Ran ran = Ran.bantin("table", "van-ban", "--site", site);
        assertThat(ran.code()).as(ran.err()).isZero();
        Files.writeString(table, ran.out());
        return ran.out();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : Trees.files(site.resolve("content"))) {
            files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return files;
    }

    @Test
    void unchangedTableChangesNoByte() throws IOException {
        documents(200);
        Map<String, String> before = files();

        String csv = out();

        assertThat(csv)
                .startsWith("\uFEFFpath;title;")
                .contains(";'=1+1;", ";Đất đai | y-te;")
                .hasLineCount(201 + 400);
        assertThat(in().out()).isEqualTo("0 mục mới, 0 mục sửa, 200 mục không đổi\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void officeProgramMayWriteItInItsOwnWay() throws IOException {
        documents(6);
        Map<String, String> before = files();
        String csv = out().replace("2026-11-20", "20/11/2026");

        Files.write(table, csv.getBytes(StandardCharsets.UTF_16LE));
        assertThat(in().out()).isEqualTo("0 mục mới, 0 mục sửa, 6 mục không đổi\n");
        String plain = "path,Số, ký hiệu,Ngày ban hành\n".replace("Số, ký hiệu", "\"Số, ký hiệu\"") + FIRST
                + ",1/2026/NQ-HĐND,20/11/2026\n";
        Files.writeString(table, plain);
        assertThat(in().out()).isEqualTo("0 mục mới, 0 mục sửa, 1 mục không đổi\n");
        Files.writeString(table, "sep=\t\r\npath\tngay_ban_hanh\r\n" + FIRST + "\t20/11/2026\r\n");
        assertThat(in().out()).isEqualTo("0 mục mới, 0 mục sửa, 1 mục không đổi\n");

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void changedCellChangesOneLine() throws IOException {
        documents(200);
        Map<String, String> before = files();
        String csv = out();

        Files.writeString(table, csv.replaceFirst("2026-11-20", "21/11/2026"));
        Ran ran = in();

        assertThat(ran.out()).isEqualTo("0 mục mới, 1 mục sửa, 199 mục không đổi\n");
        before.computeIfPresent(
                FIRST, (path, text) -> text.replace("ngay_ban_hanh: 2026-11-20\r\n", "ngay_ban_hanh: 21/11/2026\r\n"));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void cellsOfEveryKindAreReplacedAndEmptied() throws IOException {
        documents(2);
        String second = "content/van-ban/vb-001.md";
        String before = files().get(second);
        Files.writeString(
                table,
                "path;title;linh_vuc;tep;summary;nguoi_ky\n" + second
                        + ";'=B2;Y tế;\"[{file: c.pdf, title: \"\"Mới\"\"}]\";;Võ Văn Bé: Ba\n");

        Ran ran = in();

        assertThat(ran.code()).as(ran.console()).isZero();
        assertThat(files().get(second))
                .isEqualTo(before.replace("title:   \"=1+1\"", "title: \"=B2\"")
                        .replace("linh_vuc: [Đất đai, \"y-te\"]", "linh_vuc: Y tế")
                        .replace(
                                "tep:\n  - {file: a.pdf, title: 'Có dấu: hai chấm'}\n  - b.pdf\n",
                                "tep: [{file: c.pdf, title: \"Mới\"}]\n")
                        .replace("summary: |\n  Dòng một\n\n  dòng hai\n", "nguoi_ky: \"Võ Văn Bé: Ba\"\n"));
    }

    @Test
    void newRowsBecomeFilesAndFaultyOnesComeBackWithTheirReasons() throws IOException {
        documents(2);
        Map<String, String> before = files();
        String good = ";Về đặt tên đường;09/2026/NQ-HĐND;Nghị quyết;HĐND xã;5/1/2026\r\n";
        Files.writeString(
                table,
                "\uFEFFpath;title;so_ky_hieu;hinh_thuc;co_quan;ngay_ban_hanh\r\n" + good
                        + good
                        + ";Thiếu số;;Nghị quyết;HĐND xã;05/01/2026\r\n"
                        + ";Sai hình thức;1;Nghị quyêt;HĐND xã;05/01/2026\r\n"
                        + ";Sai ngày;1;Nghị quyết;HĐND xã;31/02/2026\r\n"
                        + ";;1;Nghị quyết;HĐND xã;05/01/2026\r\n"
                        + "../ngoai.md;Ra ngoài;1;Nghị quyết;HĐND xã;05/01/2026\r\n"
                        + "content/news/a.md;Khác thư mục;1;Nghị quyết;HĐND xã;05/01/2026\r\n"
                        + ";Dài;1;Nghị quyết;HĐND xã;05/01/2026;thừa\r\n"
                        + ";VB 000;1;Nghị quyết;HĐND xã;05/01/2026\r\n"
                        + FIRST + ";Đổi tên;;Nghị quyết;HĐND xã;05/01/2026\r\n"
                        + ";'=cmd;1;Nghị quyết;;05/01/2026\r\n");

        Ran ran = in();

        Path refused = home.resolve("van-ban.refused.csv");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .isEqualTo("1 mục mới, 0 mục sửa, 0 mục không đổi\n11 dòng không nhận, kèm lý do ở cột cuối: " + refused
                        + "\n");
        before.put(
                "content/van-ban/ve-dat-ten-duong.md",
                "---\ntitle: Về đặt tên đường\nso_ky_hieu: 09/2026/NQ-HĐND\nhinh_thuc: Nghị quyết\n"
                        + "co_quan: HĐND xã\nngay_ban_hanh: 5/1/2026\n---\n");
        assertThat(files()).isEqualTo(before);
        assertThat(Files.readString(refused))
                .startsWith("\uFEFFpath;title;so_ky_hieu;hinh_thuc;co_quan;ngay_ban_hanh;")
                .contains(";lý do\r\n", ";'=cmd;", "thừa;")
                .contains(
                        "content/van-ban/ve-dat-ten-duong.md đã có ở một dòng bên trên",
                        "thiếu \"\"so_ky_hieu\"\"",
                        "có phải \"\"Nghị quyết\"\" không",
                        "không có ngày 31/02/2026",
                        "không lập được tên tệp",
                        "\"\"../ngoai.md\"\" không phải là đường dẫn",
                        "\"\"content/news/a.md\"\" không phải",
                        "ô thứ 7 (\"\"thừa\"\") không nằm dưới tên cột nào",
                        "đã có tệp content/van-ban/vb-000.md",
                        "thiếu \"\"co_quan\"\"");
        Files.writeString(table, Files.readString(refused));
        assertThat(in().out()).startsWith("0 mục mới, 0 mục sửa, 0 mục không đổi\n");
    }

    /** Whoever breaks a line inside a cell wants it to look well: the row came back with a reason that nobody understood. */
    @Test
    void lineBrokenInACellIsASpaceOrTheNextValue() throws IOException {
        Files.writeString(
                table,
                "\uFEFFtitle;so_ky_hieu;hinh_thuc;linh_vuc;co_quan;ngay_ban_hanh\r\n"
                        + "\"Về việc \"\"mở\"\"\nchợ đêm\";9/2026/NQ-HĐND;Nghị quyết;\"Đất đai\nY tế\";HĐND xã;5/1/2026\r\n");

        Ran ran = in();

        assertThat(ran.code()).as(ran.out()).isZero();
        assertThat(site.resolve("content/van-ban/ve-viec-mo-cho-dem.md"))
                .content()
                .contains("title: \"Về việc \\\"mở\\\" chợ đêm\"\n", "linh_vuc: [Đất đai, Y tế]\n");
    }

    @Test
    void whatIsPrivateStaysAtHome() {
        Trees.write(
                site.resolve("content/hoi-dap/hoi.md"),
                "---\ntitle: Thời hạn cấp sổ\nnguoi_hoi: Nguyễn Thị Bưởi\nlien_he: 0273 3888 999\n---\nHỏi.\n");

        String open = Ran.bantin("table", "hoi-dap", "--site", site).out();
        String whole =
                Ran.bantin("table", "hoi-dap", "--site", site, "--private").out();

        assertThat(open).contains("Thời hạn cấp sổ").doesNotContain("Bưởi", "3888", "lien_he", "nguoi_hoi");
        assertThat(whole).contains("Nguyễn Thị Bưởi", "0273 3888 999");
    }

    @Test
    void tableThatCannotBeReadChangesNothing() throws IOException {
        documents(1);
        Map<String, String> before = files();

        assertThat(refusal("path;tieu_de\n")).contains("có cột \"tieu_de\" mà kiểu nội dung này không có");
        assertThat(refusal("path;title;title\n")).contains("có hai cột cùng là \"title\"");
        assertThat(refusal("")).contains("không có dòng nào");
        assertThat(refusal("path;title\n" + FIRST + ";\"chưa đóng\n")).contains("không đọc được tệp");
        Files.write(table, new byte[] {'p', (byte) 0xcc, 'x'});
        assertThat(in().err()).contains("không phải là UTF-8").hasLineCount(2);
        Files.writeString(table, "path\n" + (FIRST + "\n").repeat(20_001));
        assertThat(in().err()).contains("có hơn 20000 dòng");
        assertThat(Ran.bantin("table", "cong-van", "--site", site).err())
                .contains("không có kiểu nội dung \"cong-van\"");

        assertThat(files()).isEqualTo(before);
    }

    private String refusal(String csv) throws IOException {
        Files.writeString(table, csv);
        Ran ran = in();
        assertThat(ran.code()).isEqualTo(1);
        return ran.err();
    }

    @Test
    void fileThatIsTooLargeIsNotRead() throws IOException {
        documents(1);
        try (RandomAccessFile hole = new RandomAccessFile(table.toFile(), "rw")) {
            hole.setLength((20L << 20) + 1);
        }

        assertThat(in().err()).startsWith("tệp " + table + " lớn hơn 20 MB").hasLineCount(2);
    }

    @Test
    void tableIsWrittenIntoAFileWithoutWhatCannotBeRead() throws IOException {
        documents(2);
        Trees.write(site.resolve("content/van-ban/hong.md"), "---\ntitle: [\n---\n");

        Ran ran = Ran.bantin("table", "van-ban", "--site", site, "--to", table);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("đã ghi 2 mục vào " + table + "\n");
        assertThat(ran.err())
                .isEqualTo("không đọc được phần đầu của content/van-ban/hong.md; mục này không có trong bảng\n");
        Files.writeString(table, "path;title\ncontent/van-ban/hong.md;Mới\n");
        in();
        assertThat(home.resolve("van-ban.refused.csv"))
                .content()
                .contains("không đọc được phần đầu của content/van-ban/hong.md");
    }

    @Test
    void reasonThatAsksGoesOnInASentence() throws IOException {
        Files.writeString(
                table,
                "title;so_ky_hieu;hinh_thuc;co_quan;ngay_ban_hanh\n"
                        + "Hai chữ số;1/2026/NQ-HĐND;Nghị quyết;HĐND xã;05/01/26\n");

        in();

        assertThat(home.resolve("van-ban.refused.csv"))
                .content()
                .contains("\"\"05/01/26\"\"; có phải là 2026-01-05? Ghi năm-tháng-ngày, ví dụ");
    }

    /** A spreadsheet keeps the table that it has open, on some systems also from being deleted. */
    @Test
    void refusedTableThatCannotGoIsARefusal() throws IOException {
        documents(1);
        Files.writeString(table, out());
        Trees.write(home.resolve("van-ban.refused.csv/giu"), "");

        Ran ran = in();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("0 mục mới, 0 mục sửa, 1 mục không đổi\n");
        assertThat(ran.err()).startsWith("không ghi được " + home.resolve("van-ban.refused.csv") + ": ");
    }

    @Test
    void valueThatHangsTogetherWithAnotherIsLeftToAHand() throws IOException {
        String tied = "---\ntitle: Về đất đai\nso_ky_hieu: &so 1/2026/NQ-HĐND\nhinh_thuc: Nghị quyết\n"
                + "co_quan: HĐND xã\nngay_ban_hanh: 2026-11-20\nsummary: *so\n---\n";
        Path file = Trees.write(site.resolve("content/van-ban/neo.md"), tied);
        Files.writeString(table, "path;so_ky_hieu\ncontent/van-ban/neo.md;2/2026/NQ-HĐND\n");

        assertThat(in().code()).isEqualTo(1);

        assertThat(home.resolve("van-ban.refused.csv")).content().contains("mà không động tới mục khác");
        assertThat(file).content().isEqualTo(tied);
    }

    @Test
    void fileThatWasSavedMeanwhileIsNotWrittenOver() throws IOException {
        Path file = Trees.write(site.resolve("content/van-ban/a.md"), "mới lưu");
        TablePlan.Change late = new TablePlan.Change(
                "content/van-ban/a.md", file, Optional.of("cũ".getBytes(StandardCharsets.UTF_8)), new byte[] {'x'});

        assertThatThrownBy(() -> TableFiles.write(site, List.of(late))).hasMessageContaining("table.touched");

        assertThat(Trees.files(site.resolve("content"))).containsExactly(file);
        assertThat(file).content().isEqualTo("mới lưu");
    }

    @Test
    void nothingIsWrittenWhereNotAllCanBe() throws IOException {
        Path first = site.resolve("content/van-ban/a.md");
        Path taken = Trees.write(site.resolve("content/van-ban/b.md"), "của người khác");
        List<TablePlan.Change> changes = List.of(
                new TablePlan.Change("content/van-ban/a.md", first, Optional.empty(), new byte[] {'x'}),
                new TablePlan.Change("content/van-ban/b.md", taken, Optional.empty(), new byte[] {'x'}));

        assertThatThrownBy(() -> TableFiles.write(site, changes)).hasMessageContaining("table.unwritten");

        assertThat(Trees.files(site.resolve("content"))).containsExactly(taken);
    }

    /** The computer stopped when the first of two files had its new bytes. */
    @Test
    void whatWasCutOffInTheMiddleIsBroughtToItsEnd() throws IOException {
        documents(3);
        Map<String, String> before = contents();
        cutOff("MOVING");

        Ran.bantin("table", "van-ban", "--site", site);

        assertThat(Files.readString(site.resolve(FIRST))).isEqualTo("mới 0");
        assertThat(Files.readString(site.resolve("content/van-ban/vb-001.md"))).isEqualTo("mới 1");
        assertThat(Files.readString(site.resolve("content/van-ban/vb-002.md")))
                .isEqualTo(before.get("content/van-ban/vb-002.md"));
        assertThat(contents().keySet()).noneMatch(name -> name.endsWith(".unfinished"));
        assertThat(site.resolve(".bantin/table")).doesNotExist();
    }

    @Test
    void whatWasCutOffBeforeIsAsIfItHadNeverBegun() throws IOException {
        documents(3);
        String second = Files.readString(site.resolve("content/van-ban/vb-001.md"));
        cutOff("MAKING");

        Ran.bantin("table", "van-ban", "--site", site);

        assertThat(Files.readString(site.resolve("content/van-ban/vb-001.md"))).isEqualTo(second);
        assertThat(contents().keySet()).noneMatch(name -> name.endsWith(".unfinished"));
    }

    @Test
    void whatAnEditorSavedSinceIsHers() throws IOException {
        documents(3);
        cutOff("MOVING");
        Files.writeString(site.resolve("content/van-ban/vb-001.md"), "của Lan");

        Ran.bantin("table", "van-ban", "--site", site);

        assertThat(Files.readString(site.resolve("content/van-ban/vb-001.md"))).isEqualTo("của Lan");
    }

    @Test
    void journalThatSomebodyPlantedLeadsNowhere() throws IOException {
        documents(1);
        Path outside = Files.writeString(home.resolve("ngoai.md"), "ngoài");
        Files.writeString(home.resolve("la.md"), "lạ");
        Trees.write(
                site.resolve(".bantin/table"),
                "MOVING\n../la.md\t../ngoai.md\t" + Fingerprinter.of(outside).hex() + "\nrác\n\t\t\n");

        assertThat(Ran.bantin("table", "van-ban", "--site", site).code()).isZero();

        assertThat(Files.readString(outside)).isEqualTo("ngoài");
        assertThat(home.resolve("la.md")).exists();
    }

    /** A change replaces the file to which a link leads; the link stays. */
    @Test
    void linkedEntriesStayLinks() throws IOException {
        documents(1);
        Path real = site.resolve("content/chung/vb.md");
        Files.createDirectories(real.getParent());
        Files.move(site.resolve(FIRST), real);
        Files.createSymbolicLink(site.resolve(FIRST), real);
        byte[] before = Files.readAllBytes(real);

        TableFiles.write(
                site,
                List.of(new TablePlan.Change(
                        FIRST, site.resolve(FIRST), Optional.of(before), "mới".getBytes(StandardCharsets.UTF_8))));

        assertThat(site.resolve(FIRST)).isSymbolicLink();
        assertThat(Files.readString(real)).isEqualTo("mới");
    }

    private void cutOff(String step) throws IOException {
        StringBuilder journal = new StringBuilder(step + "\n");
        for (int i = 0; i < 2; i++) {
            Path file = site.resolve("content/van-ban/vb-00" + i + ".md");
            Path made = Trees.write(file.resolveSibling(".vb-00" + i + ".md.unfinished"), "mới " + i);
            journal.append(site.relativize(made))
                    .append('\t')
                    .append(site.relativize(file))
                    .append('\t');
            journal.append(Fingerprinter.of(file).hex()).append('\n');
            if (i == 0 && step.equals("MOVING")) {
                Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Trees.write(site.resolve(".bantin/table"), journal.toString());
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : Trees.files(site.resolve("content"))) {
            contents.put(site.relativize(file).toString(), Files.readString(file));
        }
        return contents;
    }

    @Test
    void linkLeadsNoNewFileOutOfThePortal() throws IOException {
        Path outside = Files.createDirectories(home.resolve("ngoai"));
        Path link = Files.createSymbolicLink(
                Files.createDirectories(site.resolve("content")).resolve("van-ban"), outside);
        TablePlan.Change change =
                new TablePlan.Change("content/van-ban/a.md", link.resolve("a.md"), Optional.empty(), new byte[] {'x'});

        assertThatThrownBy(() -> TableFiles.write(site, List.of(change))).hasMessageContaining("table.outside");

        assertThat(outside).isEmptyDirectory();
    }

    /** Who is told to stop in the middle can't even put back what was there: that is said, and not kept quiet. */
    @Test
    void whatCannotBeTakenBackIsNamed() {
        byte[] old = {'c'};
        Path first = Trees.write(site.resolve("content/van-ban/a.md"), old);
        Path second = Trees.write(site.resolve("content/van-ban/b.md"), old);
        List<TablePlan.Change> both = Stream.of(first, second)
                .map(file -> new TablePlan.Change(file.toString(), file, Optional.of(old), new byte[] {'m'}))
                .toList();
        List<TablePlan.Change> changes = new AbstractList<>() {
            private int asked;

            @Override
            public TablePlan.Change get(int index) {
                // looked for, made, checked: when the first of them is moved
                if (++asked == 7) {
                    Thread.currentThread().interrupt();
                }
                return both.get(index);
            }

            @Override
            public int size() {
                return 2;
            }
        };

        assertThatThrownBy(() -> TableFiles.write(site, changes))
                .hasMessageContaining("table.half")
                .hasMessageContaining(first.toString());

        assertThat(Thread.interrupted()).isTrue();
    }
}
