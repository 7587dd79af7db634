#include "models/report/pdfmetadata.h"

#include "models/report/taggedpdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace stadtblick {

namespace {

using Handle = QPDFObjectHandle;

QString producer()
{
    return QStringLiteral("Stadtblick " STADTBLICK_VERSION);
}

/** D:20260721140500Z */
QString pdfDate(const QDateTime &time)
{
    return QLatin1String("D:") + time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + QLatin1Char('Z');
}

QByteArray xmp(const PdfDocument &document)
{
    const QString date = document.created.toUTC().toString(Qt::ISODate);
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped(); };
    QString packet = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
    packet += QLatin1String("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">") + escaped(document.title)
        + QLatin1String("</rdf:li></rdf:Alt></dc:title>\n");
    if (!document.author.isEmpty()) {
        packet += QLatin1String("<dc:creator><rdf:Seq><rdf:li>") + escaped(document.author)
            + QLatin1String("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    if (!document.subject.isEmpty()) {
        packet += QLatin1String("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">")
            + escaped(document.subject) + QLatin1String("</rdf:li></rdf:Alt></dc:description>\n");
    }
    packet += QLatin1String("<dc:language><rdf:Bag><rdf:li>") + document.language.bcp47Name()
        + QLatin1String("</rdf:li></rdf:Bag></dc:language>\n<xmp:CreateDate>") + date
        + QLatin1String("</xmp:CreateDate>\n<xmp:ModifyDate>") + date
        + QLatin1String("</xmp:ModifyDate>\n<xmp:CreatorTool>") + producer()
        + QLatin1String("</xmp:CreatorTool>\n<pdf:Producer>") + producer()
        + QLatin1String(
            "</pdf:Producer>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return packet.toUtf8();
}

} // namespace

void setMetadata(QPDF &pdf, const PdfDocument &document)
{
    const auto unicode = [](const QString &text) { return Handle::newUnicodeString(text.toStdString()); };
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(document.language.bcp47Name().toStdString()));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));

    Handle information = pdf.makeIndirectObject(Handle::newDictionary());
    information.replaceKey("/Title", unicode(document.title));
    if (!document.author.isEmpty()) {
        information.replaceKey("/Author", unicode(document.author));
    }
    if (!document.subject.isEmpty()) {
        information.replaceKey("/Subject", unicode(document.subject));
    }
    information.replaceKey("/Creator", unicode(producer()));
    information.replaceKey("/Producer", unicode(producer()));
    information.replaceKey("/CreationDate", unicode(pdfDate(document.created)));
    information.replaceKey("/ModDate", unicode(pdfDate(document.created)));
    pdf.getTrailer().replaceKey("/Info", information);

    Handle metadata = pdf.newStream(xmp(document).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

} // namespace stadtblick
