#include "app/demo/ideatexts.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace stadtblick::demo {

namespace {

QStringList texts(const QJsonObject &object, QStringView name)
{
    QStringList result;
    for (const QJsonValue &text : object.value(name).toArray()) {
        result.append(text.toString());
    }
    return result;
}

Topic topicOf(const QJsonObject &json)
{
    Topic topic;
    topic.key = json.value(u"key").toString();
    topic.tag = json.value(u"tag").toString();
    topic.count = json.value(u"count").toInt();
    topic.places = texts(json, u"places");
    topic.when = json.value(u"when").toString();
    topic.priceFrom = json.value(u"budget").toArray().at(0).toInteger();
    topic.priceTo = json.value(u"budget").toArray().at(1).toInteger();
    topic.titles = Pack(texts(json, u"titles"));
    topic.situations = Pack(texts(json, u"situations"));
    topic.arguments = Pack(texts(json, u"arguments"));
    topic.wishes = Pack(texts(json, u"wishes"));
    topic.ends = Pack(texts(json, u"ends"));
    topic.comments = Pack(texts(json, u"comments"));
    return topic;
}

} // namespace

QString Pack::draw(Random &random)
{
    if (m_left.isEmpty()) {
        m_left = m_texts;
    }
    return m_left.isEmpty()
        ? QString()
        : m_left.takeAt(static_cast<qsizetype>(random.below(static_cast<std::size_t>(m_left.size()))));
}

IdeaTexts readIdeaTexts()
{
    IdeaTexts result;
    QFile file(QStringLiteral(":/demo/ideas.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return result; // a resource of this library: it is there
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &topic : json.value(u"topics").toArray()) {
        result.topics.push_back(topicOf(topic.toObject()));
    }
    for (const QJsonValue &value : json.value(u"singles").toArray()) {
        const QJsonObject whole = value.toObject();
        result.wholes.push_back({whole.value(u"topic").toString(), whole.value(u"place").toString(),
            whole.value(u"title").toString(), whole.value(u"text").toString()});
    }
    result.openings = Pack(texts(json, u"openings"));
    result.general = Pack(texts(json, u"general"));
    result.answers = Pack(texts(json, u"answers"));
    return result;
}

QString filled(QString text, const IdeaPlace &place, const QString &district)
{
    QString capital = place.where;
    capital[0] = capital[0].toUpper();
    return text.replace(QLatin1StringView("{in}"), place.where)
        .replace(QLatin1StringView("{In}"), capital)
        .replace(QLatin1StringView("{akk}"), place.whereTo)
        .replace(QLatin1StringView("{name}"), place.name)
        .replace(QLatin1StringView("{stadtteil}"), district);
}

QString mistyped(QString text, Random &random)
{
    switch (random.below(5)) {
    case 0:
        return text.replace(QLatin1StringView("dass "), QLatin1StringView("das "));
    case 1:
        return text.replace(QStringLiteral("ß"), QStringLiteral("ss"));
    case 2:
        return text.replace(QLatin1StringView(", "), QLatin1StringView(" "));
    case 3:
        return text.toLower();
    default:
        break;
    }
    for (int attempt = 0; attempt < 20; ++attempt) {
        const qsizetype at = 1
            + static_cast<qsizetype>(
                random.below(static_cast<std::size_t>(std::max<qsizetype>(1, text.size() - 3))));
        if (at + 1 < text.size() && text.at(at).isLower() && text.at(at + 1).isLower()
            && text.at(at) != text.at(at + 1)) {
            const QChar swapped = text.at(at);
            text[at] = text.at(at + 1);
            text[at + 1] = swapped;
            break;
        }
    }
    return text;
}

QString asHtml(const QStringList &sentences, Random &random)
{
    QString html = QStringLiteral("<p>");
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        QString sentence = sentences.at(i).toHtmlEscaped();
        if (random.chance(0.02)) {
            sentence = QLatin1StringView("<strong>") % sentence % QLatin1StringView("</strong>");
        }
        html += sentence;
        if (i + 1 < sentences.size()) {
            html += random.chance(0.16) ? QLatin1StringView("</p>\r\n\r\n<p>")
                : random.chance(0.05)   ? QLatin1StringView("<br />\r\n")
                                        : QLatin1StringView(" ");
        }
    }
    return html % QLatin1StringView("</p>");
}

} // namespace stadtblick::demo
