#include "models/report/taggedpdf.h"

#include "models/report/pdfmetadata.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>
#include <exception>

namespace stadtblick {

namespace {

using Handle = QPDFObjectHandle;

/** Dots per inch of the painted blocks: coordinates are written with three decimals of 1/1200 inch. */
constexpr int resolution = 1200;

/** A block in the order in which it is painted, with the page that it goes to. */
struct Block
{
    const PdfContent *content = nullptr;
    bool isArtifact = false;
};

void collect(const std::vector<PdfNode> &nodes, std::vector<Block> &blocks)
{
    for (const PdfNode &node : nodes) {
        for (const PdfContent &content : node.contents) {
            blocks.push_back({&content, false});
        }
        collect(node.children, blocks);
    }
}

/** QPageSize rounds to whole points: block pages are a little larger than their blocks. */
QSizeF blockPageSize(const PdfContent &content)
{
    return {std::max(3.0, std::ceil(content.rectPt.width()) + 2),
        std::max(3.0, std::ceil(content.rectPt.height()) + 2)};
}

/** One page a block, the block's origin at the page's top left corner. */
QByteArray paintBlocks(const std::vector<Block> &blocks)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const QSizeF size = blockPageSize(*blocks[i].content);
        writer.setPageSize(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        if (i == 0) {
            painter.begin(&writer);
        } else {
            writer.newPage();
        }
        painter.save();
        painter.resetTransform();
        painter.scale(resolution / 72.0, resolution / 72.0);
        painter.setRenderHint(QPainter::Antialiasing);
        blocks[i].content->paint(painter);
        painter.restore();
    }
    painter.end();
    return bytes;
}

std::string number(double value)
{
    return QByteArray::number(value, 'f', 3).toStdString();
}

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/** Puts the blocks on their pages and hangs them into the structure tree. */
class Assembler
{
public:
    Assembler(const PdfDocument &document, QPDF &pdf, std::vector<Block> blocks)
        : m_document(document)
        , m_pdf(pdf)
        , m_blocks(std::move(blocks))
    { }

    void assemble()
    {
        mendBlanks();
        takeBlocks();
        makePages();
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].isArtifact) {
                place(i, "/Artifact BMC\n");
            }
        }
        makeStructure();
        finishPages();
        makeOutline();
        setMetadata(m_pdf, m_document);
    }

private:
    struct Page
    {
        Handle object;
        Handle xObjects = Handle::newDictionary();
        std::string stream;
        std::vector<Handle> elements; ///< by MCID
    };

    /**
     * Qt maps the glyph that blank and tabulator share to the tabulator: text that is copied or read
     * aloud would have tabulators between its words.
     */
    void mendBlanks()
    {
        // Qt lists the targets of a range of glyphs in brackets; glyph numbers stand outside of them.
        static const QRegularExpression tabulator(QStringLiteral("<0009>(?=[^\\[\\]]*\\])"));
        for (Handle object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode")
                || !object.getKey("/ToUnicode").isStream()) {
                continue;
            }
            Handle map = object.getKey("/ToUnicode");
            const std::shared_ptr<Buffer> data = map.getStreamData(qpdf_dl_generalized);
            QString text = QString::fromLatin1(
                reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
            text.replace(tabulator, QStringLiteral("<0020>"));
            map.replaceStreamData(text.toStdString(), Handle::newNull(), Handle::newNull());
        }
    }

    void takeBlocks()
    {
        QPDFPageDocumentHelper helper(m_pdf);
        const std::vector<QPDFPageObjectHelper> pages = helper.getAllPages();
        for (const QPDFPageObjectHelper &page : pages) {
            QPDFPageObjectHelper copy = page;
            m_forms.push_back(copy.getFormXObjectForPage());
        }
        for (const QPDFPageObjectHelper &page : pages) {
            helper.removePage(page);
        }
    }

    void makePages()
    {
        QPDFPageDocumentHelper helper(m_pdf);
        for (int i = 0; i < m_document.pageCount; ++i) {
            Handle dictionary = Handle::newDictionary();
            dictionary.replaceKey("/Type", Handle::newName("/Page"));
            dictionary.replaceKey("/MediaBox",
                Handle::parse("[0 0 " + number(m_document.pageSizePt.width()) + " "
                    + number(m_document.pageSizePt.height()) + "]"));
            dictionary.replaceKey("/Tabs", Handle::newName("/S"));
            dictionary.replaceKey("/StructParents", Handle::newInteger(i));
            Page page;
            page.object = m_pdf.makeIndirectObject(dictionary);
            helper.addPage(page.object, false);
            m_pages.push_back(std::move(page));
        }
    }

    Page &pageOf(std::size_t block)
    {
        return m_pages.at(static_cast<std::size_t>(m_blocks[block].content->page));
    }

    /** Draws a block's form inside marked content. */
    void place(std::size_t block, const std::string &begin)
    {
        const PdfContent &content = *m_blocks[block].content;
        Page &page = pageOf(block);
        const std::string name = "/B" + std::to_string(block);
        page.xObjects.replaceKey(name, m_forms.at(block));
        // The form's page has its origin at the bottom left; its top is the block's top.
        const double y =
            m_document.pageSizePt.height() - content.rectPt.top() - blockPageSize(content).height();
        page.stream += begin + "q 1 0 0 1 " + number(content.rectPt.left()) + " " + number(y) + " cm " + name
            + " Do Q\nEMC\n";
    }

    Handle boundingBox(const QRectF &rect) const
    {
        const double height = m_document.pageSizePt.height();
        return Handle::parse("[" + number(rect.left()) + " " + number(height - rect.bottom()) + " "
            + number(rect.right()) + " " + number(height - rect.top()) + "]");
    }

    void setAttributes(Handle &element, const PdfNode &node) const
    {
        if (!node.alternative.isEmpty()) {
            element.replaceKey("/Alt", unicode(node.alternative));
        }
        if (!node.text.isEmpty()) {
            element.replaceKey("/ActualText", unicode(node.text));
        }
        if (!node.title.isEmpty()) {
            element.replaceKey("/T", unicode(node.title));
        }
        Handle attributes = Handle::newDictionary();
        if (node.type == "Figure" && !node.contents.empty()) {
            attributes.replaceKey("/O", Handle::newName("/Layout"));
            attributes.replaceKey("/Placement", Handle::newName("/Block"));
            attributes.replaceKey("/BBox", boundingBox(node.contents.front().rectPt));
            element.replaceKey("/A", attributes);
        } else if (!node.scope.isEmpty()) {
            attributes.replaceKey("/O", Handle::newName("/Table"));
            attributes.replaceKey("/Scope", Handle::newName("/" + node.scope.toStdString()));
            element.replaceKey("/A", attributes);
        }
    }

    Handle makeElement(const PdfNode &node, const Handle &parent)
    {
        Handle element = m_pdf.makeIndirectObject(Handle::newDictionary());
        element.replaceKey("/Type", Handle::newName("/StructElem"));
        element.replaceKey("/S", Handle::newName("/" + node.type.toStdString()));
        element.replaceKey("/P", parent);
        setAttributes(element, node);
        Handle kids = Handle::newArray();
        for (std::size_t i = 0; i < node.contents.size(); ++i) {
            const std::size_t block = m_nextBlock++;
            Page &page = pageOf(block);
            const auto id = static_cast<int>(page.elements.size());
            page.elements.push_back(element);
            place(block, "/" + node.type.toStdString() + " <</MCID " + std::to_string(id) + ">> BDC\n");
            Handle reference = Handle::newDictionary();
            reference.replaceKey("/Type", Handle::newName("/MCR"));
            reference.replaceKey("/Pg", page.object);
            reference.replaceKey("/MCID", Handle::newInteger(id));
            kids.appendItem(reference);
            element.replaceKey("/Pg", page.object);
        }
        if (!node.title.isEmpty() && !node.contents.empty()) {
            m_headings.push_back(
                {node.title, node.contents.front().page, node.contents.front().rectPt.top()});
        }
        for (const PdfNode &child : node.children) {
            kids.appendItem(makeElement(child, element));
        }
        element.replaceKey("/K", kids);
        return element;
    }

    void makeStructure()
    {
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/StructTreeRoot"));
        PdfNode whole;
        whole.type = "Document";
        whole.children = m_document.nodes;
        // The blocks are counted in the order of collect(): a node's own, then its children's.
        root.replaceKey("/K", Handle::newArray(std::vector<Handle>{makeElement(whole, root)}));
        Handle numbers = Handle::newArray();
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            numbers.appendItem(Handle::newInteger(static_cast<long long>(i)));
            numbers.appendItem(m_pdf.makeIndirectObject(Handle::newArray(m_pages[i].elements)));
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        root.replaceKey("/ParentTreeNextKey", Handle::newInteger(static_cast<long long>(m_pages.size())));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
        m_pdf.getRoot().replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
    }

    void finishPages()
    {
        for (Page &page : m_pages) {
            Handle resources = Handle::newDictionary();
            resources.replaceKey("/XObject", page.xObjects);
            page.object.replaceKey("/Resources", resources);
            page.object.replaceKey("/Contents", m_pdf.newStream(page.stream));
        }
    }

    /** A flat outline of the headings, in reading order. */
    void makeOutline()
    {
        if (m_headings.empty()) {
            return;
        }
        Handle outlines = m_pdf.makeIndirectObject(Handle::newDictionary());
        std::vector<Handle> items;
        for (const Heading &heading : m_headings) {
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", unicode(heading.title));
            item.replaceKey("/Parent", outlines);
            Handle target = Handle::newArray();
            target.appendItem(m_pages.at(static_cast<std::size_t>(heading.page)).object);
            target.appendItem(Handle::newName("/XYZ"));
            target.appendItem(Handle::newReal(0.0, 0));
            target.appendItem(Handle::newReal(m_document.pageSizePt.height() - heading.topPt, 1));
            target.appendItem(Handle::newNull());
            item.replaceKey("/Dest", target);
            items.push_back(item);
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) {
                items[i].replaceKey("/Prev", items[i - 1]);
                items[i - 1].replaceKey("/Next", items[i]);
            }
        }
        outlines.replaceKey("/Type", Handle::newName("/Outlines"));
        outlines.replaceKey("/First", items.front());
        outlines.replaceKey("/Last", items.back());
        outlines.replaceKey("/Count", Handle::newInteger(static_cast<long long>(items.size())));
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
    }

    struct Heading
    {
        QString title;
        int page = 0;
        double topPt = 0;
    };

    const PdfDocument &m_document;
    QPDF &m_pdf;
    std::vector<Block> m_blocks;
    std::vector<Handle> m_forms;
    std::vector<Page> m_pages;
    std::vector<Heading> m_headings;
    std::size_t m_nextBlock = 0;
};

QByteArray assembleDocument(const PdfDocument &document)
{
    std::vector<Block> blocks;
    collect(document.nodes, blocks);
    for (const PdfContent &artifact : document.artifacts) {
        blocks.push_back({&artifact, true});
    }
    const QByteArray painted = paintBlocks(blocks);
    QPDF pdf;
    pdf.processMemoryFile("blocks", painted.constData(), static_cast<std::size_t>(painted.size()));
    Assembler(document, pdf, std::move(blocks)).assemble();
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> writeTaggedPdf(const PdfDocument &document)
{
    try {
        return assembleDocument(document);
    } catch (const std::exception &exception) {
        return tl::unexpected(Error{Error::Kind::Storage,
            QCoreApplication::translate("TaggedPdf", "The PDF could not be put together."), {},
            QString::fromUtf8(exception.what())});
    }
}

} // namespace stadtblick
