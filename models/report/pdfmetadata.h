#pragma once

class QPDF;

namespace stadtblick {

struct PdfDocument;

/**
 * Writes language, title, display of the title, the information dictionary and the XMP packet into
 * @p pdf. Throws what libqpdf throws.
 */
void setMetadata(QPDF &pdf, const PdfDocument &document);

} // namespace stadtblick
