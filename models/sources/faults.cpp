#include "models/sources/faults.h"

#include "models/sources/json.h"

namespace stadtblick {

namespace {

using simdjson::dom::element;

constexpr qsizetype largestExplanation = 64 * 1024; ///< an error page has said it by then
constexpr qsizetype longestMessage = 300;

/** A text, or the texts of a list. */
QString textsOf(element value)
{
    simdjson::dom::array list;
    if (value.get_array().get(list)) {
        return jsonText(value);
    }
    QStringList texts;
    for (const element text : list) {
        texts << jsonText(text);
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral("; "));
}

QString titleOf(QByteArrayView html)
{
    const QString text = QString::fromUtf8(html);
    const qsizetype begin = text.indexOf(QLatin1StringView("<title>"), 0, Qt::CaseInsensitive);
    const qsizetype end = begin < 0 ? -1 : text.indexOf(u'<', begin + 7);
    return end < 0 ? QString() : text.sliced(begin + 7, end - begin - 7).simplified();
}

} // namespace

QString errorMessage(element root)
{
    for (const char *key : {"message", "error_description", "detail"}) {
        const auto member = jsonMember(root, key);
        const QString text = member ? textsOf(*member) : QString();
        if (!text.isEmpty()) {
            return text.simplified().left(longestMessage);
        }
    }
    const auto error = jsonMember(root, "error");
    if (!error) {
        return {};
    }
    return error->is_object() ? errorMessage(*error) : textsOf(*error).simplified().left(longestMessage);
}

QString explainError(QByteArrayView body)
{
    body = body.first(std::min(body.size(), largestExplanation));
    QByteArray padded = body.toByteArray();
    padded.resize(body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING), '\0');
    if (const auto root = parseJson(QByteArrayView(padded).first(body.size()))) {
        return errorMessage(*root);
    }
    return titleOf(body).left(longestMessage);
}

} // namespace stadtblick
