#pragma once

#include "models/domain/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QRectF>
#include <QtCore/QSizeF>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace stadtblick {

/** Something painted on a page. */
struct PdfContent
{
    int page = 0; ///< from 0
    QRectF rectPt; ///< on the page, points from its top left corner, y down
    /** Paints in points; the origin is the rectangle's top left corner. Nothing is clipped to the rectangle.
     */
    std::function<void(QPainter &)> paint;
};

/**
 * A part of the document as a screen reader sees it: an element of PDF's structure tree
 * (ISO 32000-1, 14.8.4), with children or with content, in reading order.
 */
struct PdfNode
{
    QByteArray type; ///< Sect, H1, H2, H3, P, Figure, Caption, Table, TR, TH, TD, L, LI, LBody, Note
    QString alternative; ///< what a figure shows, in words
    QString text; ///< what a wrapped text says as a whole: lines end without a blank
    QString title; ///< of a heading: its text in the outline
    QByteArray scope; ///< of a TH: Column or Row
    std::vector<PdfNode> children;
    std::vector<PdfContent> contents; ///< of a leaf
};

/** A whole document. */
struct PdfDocument
{
    QString title;
    QString author; ///< who publishes it; may be empty
    QString subject;
    QLocale language;
    QDateTime created;
    QSizeF pageSizePt{595, 842}; ///< A4 portrait
    int pageCount = 1;
    std::vector<PdfNode> nodes; ///< children of Document, in reading order
    std::vector<PdfContent> artifacts; ///< page headers, footers, rules: not read aloud
};

/**
 * Writes a tagged PDF: text stays text, with a structure tree, parent tree, language, title, outline
 * and XMP metadata (what BITV 2.0 and PDF/UA-1 ask for; conformance is not claimed in the metadata).
 * Every block is painted with QPdfWriter on a page of its own, so that fonts are shared, and placed by
 * libqpdf as a form XObject inside marked content. Needs a QGuiApplication.
 * Errors: Storage, if libqpdf cannot assemble it.
 */
[[nodiscard]] Result<QByteArray> writeTaggedPdf(const PdfDocument &document);

} // namespace stadtblick
