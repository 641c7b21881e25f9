/**
 * Text out of PDF files. It may use PDFBox and its FontBox, and only the class that runs in a process of its own does: {@link
 * bantin.search.pdf.PdfProcess} hands it files and takes pages of text. A faulty or hostile PDF can fill any memory and take
 * any time, and a library can't be stopped from within: that process has a small memory of its own and is ended when it does
 * not answer, while the portal is built without the text of that file.
 */
@NullMarked
package bantin.search.pdf;

import org.jspecify.annotations.NullMarked;
