#include "app/demo/ideatexts.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

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

Pack::Pack(const QStringList &texts)
{
    for (const QString &text : texts) {
        const qsizetype bar = text.indexOf(u'|');
        const QStringList mark = text.left(std::max<qsizetype>(bar, 0)).split(u'@');
        m_texts.push_back({mark.value(0), mark.value(1), text.mid(bar + 1)});
    }
}

StrandText Pack::draw(Random &random, QString &strand)
{
    const auto fits = [&](std::size_t i) {
        return strand.isEmpty() || m_texts[i].strands.isEmpty() || m_texts[i].strands.contains(strand);
    };
    std::vector<std::size_t> candidates;
    std::ranges::copy_if(m_left, std::back_inserter(candidates), fits);
    if (candidates.empty()) { // all that fit are used up: they come back
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            if (fits(i)) {
                candidates.push_back(i);
                m_left.push_back(i);
            }
        }
    }
    if (candidates.empty()) {
        return {};
    }
    const std::size_t chosen = candidates[random.below(candidates.size())];
    m_left.erase(std::ranges::find(m_left, chosen));
    if (strand.isEmpty()) {
        strand = m_texts[chosen].strands.left(1);
    }
    return m_texts[chosen];
}

QString Pack::draw(Random &random)
{
    QString any;
    return draw(random, any).text;
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
    const DistrictWords words = wordsOfDistrict(district);
    QString from = words.from;
    from[0] = from[0].toUpper();
    return text.replace(QLatin1StringView("{in}"), place.where)
        .replace(QLatin1StringView("{In}"), capital)
        .replace(QLatin1StringView("{akk}"), place.whereTo)
        .replace(QLatin1StringView("{name}"), place.name)
        .replace(QLatin1StringView("{viertel}"), words.accusative)
        .replace(QLatin1StringView("{viertelName}"), words.name)
        .replace(QLatin1StringView("{insViertel}"), words.into)
        .replace(QLatin1StringView("{Vom Viertel}"), from);
}

QString afterOpening(QString sentence)
{
    static const QStringList small{QStringLiteral("In"), QStringLiteral("Am"), QStringLiteral("An"),
        QStringLiteral("Auf"), QStringLiteral("Im"), QStringLiteral("Die"), QStringLiteral("Der"),
        QStringLiteral("Das"), QStringLiteral("Es"), QStringLiteral("Mit"), QStringLiteral("Wer"),
        QStringLiteral("Seit"), QStringLiteral("Ich"), QStringLiteral("Meine"), QStringLiteral("Mein"),
        QStringLiteral("Unser"), QStringLiteral("Wir"), QStringLiteral("Bitte"), QStringLiteral("Ab"),
        QStringLiteral("Zu"), QStringLiteral("Beim"), QStringLiteral("Abends"), QStringLiteral("Letzte"),
        QStringLiteral("Nach"), QStringLiteral("Unsere"), QStringLiteral("Für"), QStringLiteral("Jemand")};
    const QString first = sentence.section(u' ', 0, 0);
    if (small.contains(first)) {
        sentence[0] = sentence[0].toLower();
    }
    return sentence;
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
