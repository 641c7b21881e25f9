/**
 * What PDF files tell about people, and copies that tell less. It may use {@code worker}, {@code attachment.told}, {@code
 * image} and PDFBox, and only what runs in a process of its own uses the library: {@link bantin.attachment.pdf.PdfFiles}
 * stands outside and asks.
 */
@NullMarked
package bantin.attachment.pdf;

import org.jspecify.annotations.NullMarked;
