package bantin.search.file;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprinter;
import bantin.search.pdf.PdfTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents say, whoever wrote them; one process reads all of these PDF. */
class FileTextsTest {
    private static final String NOTICE = "Nghị quyết về giữ gìn đường hoa";

    @TempDir
    static Path folder;

    private static FileTexts texts;

    @BeforeAll
    static void open() {
        texts = new FileTexts(folder.resolve("texts"));
    }

    @AfterAll
    static void close() {
        texts.close();
    }

    @Test
    void pdfIsReadPageByPage() throws IOException {
        Path file =
                Papers.pdf(folder.resolve("hai-trang.pdf"), NOTICE + "\nHọ và tên: Lê Thị Thúy", "Điều 2. Hiệu lực");

        assertThat(of(file)).isEqualTo(pages(NOTICE + " Họ và tên: Lê Thị Thúy", "Điều 2. Hiệu lực"));
    }

    @Test
    void pdfOfABrowserIsRead() throws IOException {
        FileText text = of(Path.of("content/news/2019/gop-y-ke-hoach/du-thao-ke-hoach.pdf"));

        assertThat(text.toString())
                .contains("DỰ THẢO", "tuyến đường hoa do người dân tự chăm sóc; trồng bổ sung cây xanh", "Ươm giống");
    }

    @Test
    void documentIsOpenedOnce() throws IOException {
        Path file = Papers.pdf(folder.resolve("mot-lan.pdf"), NOTICE);
        FileText first = of(file);
        var bytes = Fingerprinter.of(file);
        Files.delete(file);

        assertThat(texts.of(file, "mot-lan.pdf", bytes)).isEqualTo(first).isEqualTo(pages(NOTICE));
    }

    @Test
    void pdfThatMayNotBeChangedIsReadAndOneWithAPasswordIsNot() throws IOException {
        assertThat(of(Papers.locked(folder.resolve("chi-doc.pdf"), "", NOTICE))).isEqualTo(pages(NOTICE));
        assertThat(of(Papers.locked(folder.resolve("mat-khau.pdf"), "bi-mat", NOTICE)))
                .isEqualTo(new FileText.Unreadable());
    }

    @Test
    void scanHasNoText() throws IOException {
        assertThat(of(Papers.pdf(folder.resolve("quet.pdf"), "", ""))).isEqualTo(new FileText.NoText());
    }

    @Test
    void lettersThatComeOutWrongAreNotSearched() throws IOException {
        Path file =
                Papers.pdf(folder.resolve("phong-cu.pdf"), "Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp, h¹nh phóc");

        assertThat(of(file)).isEqualTo(new FileText.WrongLetters("hoµ"));
    }

    @Test
    void longPdfIsReadToABound() throws IOException {
        Path file = Papers.pdf(
                folder.resolve("dai.pdf"), Collections.nCopies(1_200, NOTICE).toArray(String[]::new));

        FileText.Pages read = (FileText.Pages) of(file);

        assertThat(read.whole()).isFalse();
        assertThat(read.pages()).hasSize(1_000);
    }

    @Test
    void pdfThatTakesTooLongIsLeftAloneAndTheNextOneIsRead() {
        Path file = Papers.pdf(folder.resolve("lau.pdf"), NOTICE);

        try (PdfTexts impatient = new PdfTexts(Duration.ZERO)) {
            assertThat(impatient.read(file)).isEqualTo(new PdfTexts.Answer.TooMuch());
            assertThat(impatient.read(file)).isEqualTo(new PdfTexts.Answer.TooMuch());
        }
    }

    @Test
    void documentsOfOfficeProgramsAreRead() throws IOException {
        assertThat(of(Path.of("content/news/2019/gop-y-ke-hoach/phieu-gop-y.docx"))
                        .toString())
                .contains("PHIẾU GÓP Ý");
        assertThat(of(Path.of("content/news/2019/gop-y-ke-hoach/danh-muc-cay-trong.xlsx"))
                        .toString())
                .containsIgnoringCase("hoa");
        Path odt = Papers.zip(
                folder.resolve("don.odt"),
                Map.of(
                        "content.xml",
                        "<office:document xmlns:office='o' xmlns:text='t'><text:h>Đơn<text:s/>xin</text:h>"
                                + "<text:p>xác <text:span>nhận</text:span></text:p></office:document>"));
        assertThat(of(odt)).isEqualTo(pages("Đơn xin\nxác nhận"));
    }

    @Test
    void numbersOfAWorkbookAreReadAsTheyAreShown() throws IOException {
        Path file = Papers.zip(
                folder.resolve("thu-ngan-sach.xlsx"),
                Map.of(
                        "xl/styles.xml",
                        "<s><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts><cellStyleXfs><xf numFmtId='9'/>"
                                + "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='164'/><xf"
                                + " numFmtId='21'/></cellXfs></s>",
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Thu ngân sách</t></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        "<w><row><c t='s'><v>0</v></c><c><v>1250000</v></c><c s='0'><v>2026</v></c><c s='1'><v>0.931</v></c></row>"
                                + "<row><c s='2'><v>46099</v></c><c s='3'><v>0.5</v></c><c t='str'><v>Đạt</v></c><c><v>1E400</v></c>"
                                + "<c t='b'><v>1</v></c><c s='99'><v>12.5</v></c></row></w>"));

        assertThat(of(file)).isEqualTo(pages("Thu ngân sách\n1.250.000 2026 93,1%\n18/03/2026 Đạt 12,5"));
    }

    @Test
    void entitiesOfADocumentAreNeverExpanded() throws IOException {
        Path file = Papers.zip(
                folder.resolve("thuc-the.docx"),
                Map.of(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY a 'no'><!ENTITY b '&a;&a;'><!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
                                + "<d><t>&b;&f;</t></d>"));

        assertThat(of(file)).isIn(new FileText.Unreadable(), new FileText.NoText());
    }

    @Test
    void whatIsNoDocumentIsUnreadable() throws IOException {
        for (String name : List.of("rac.pdf", "rac.docx", "rac.ods")) {
            Path file = Files.writeString(folder.resolve(name), "%PDF-1.7\n" + "không phải tài liệu ".repeat(20));

            assertThat(of(file)).as(name).isEqualTo(new FileText.Unreadable());
        }
    }

    private static FileText of(Path file) throws IOException {
        return texts.of(file, file.getFileName().toString(), Fingerprinter.of(file));
    }

    private static FileText pages(String... pages) {
        return new FileText.Pages(List.of(pages), true);
    }
}
