#pragma once

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>

namespace stadtblick {

/** The translations of a .ts file by source text alone: for pictures in German without compiled files. */
class TsTranslation : public QTranslator
{
public:
    explicit TsTranslation(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (xml.name() == u"source") {
                source = xml.readElementText();
                m_forms.remove(source);
            } else if (xml.name() == u"numerusform") {
                m_forms[source] << xml.readElementText();
            } else if (xml.name() == u"translation") {
                readTranslation(xml, source);
            }
        }
    }

    QString translate(const char *, const char *sourceText, const char *, int n) const override
    {
        const QStringList forms = m_forms.value(QString::fromUtf8(sourceText));
        return forms.isEmpty() ? QString() : n == 1 || forms.size() == 1 ? forms.front() : forms.back();
    }
    bool isEmpty() const override { return m_forms.isEmpty(); }

private:
    void readTranslation(QXmlStreamReader &xml, const QString &source)
    {
        QString text;
        while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
            if (xml.isCharacters()) {
                text += xml.text();
            } else if (xml.isStartElement()) {
                m_forms[source] << xml.readElementText();
            }
        }
        if (!m_forms.contains(source) && !text.trimmed().isEmpty()) {
            m_forms[source] << text;
        }
    }

    QHash<QString, QStringList> m_forms;
};

} // namespace stadtblick
