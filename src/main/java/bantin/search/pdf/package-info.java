/**
 * Text out of PDF files. It may use {@code worker}, PDFBox and its FontBox, and only the class that runs in a process of its
 * own uses the libraries: {@link bantin.search.pdf.PdfTexts} hands it files and takes pages of text. That process is ended when
 * it does not answer, while the portal is built without the text of that file.
 */
@NullMarked
package bantin.search.pdf;

import org.jspecify.annotations.NullMarked;
