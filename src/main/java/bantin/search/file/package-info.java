/**
 * What documents say: PDF, and DOCX, XLSX, PPTX, ODT, ODS and ODP, which are XML in a zip. It may use the ground and {@code
 * search.pdf}. What a file said is kept by its bytes, so that each is read once and no second build opens it.
 *
 * <p>For the XML the JDK's reader is enough: what is searched is the text between its tags, in its order. Apache POI and Tika
 * read far more, build whole documents in memory, and are larger than the rest of bantin. Every read is bounded, and no DTD and
 * no entity is looked at. Text whose letters are not those that readers see is told from honest text, and not searched.
 */
@NullMarked
package bantin.search.file;

import org.jspecify.annotations.NullMarked;
