#include "models/sources/json.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace stadtblick {

namespace {

Error unreadable(simdjson::error_code code, QByteArrayView body)
{
    const QString detail = QString::fromUtf8(simdjson::error_message(code)) % QLatin1StringView("; begins: ")
        % beginningOf(body);
    if (code == simdjson::DEPTH_ERROR) {
        return {Error::Kind::Limit,
            QCoreApplication::translate("Sources", "The answer is nested more deeply than %1 levels.")
                .arg(largestJsonDepth),
            QCoreApplication::translate("Sources", "Check whether the address is right."), detail};
    }
    if (code == simdjson::CAPACITY || code == simdjson::MEMALLOC) {
        return {Error::Kind::Limit, QCoreApplication::translate("Sources", "The answer is too large."), {},
            detail};
    }
    if (body.trimmed().isEmpty()) {
        return {Error::Kind::Protocol, QCoreApplication::translate("Sources", "The answer is empty."),
            QCoreApplication::translate("Sources", "Try again later."), detail};
    }
    if (body.trimmed().startsWith('<')) {
        return {Error::Kind::Protocol,
            QCoreApplication::translate("Sources", "The answer is a web page or XML, not JSON."),
            QCoreApplication::translate(
                "Sources", "Check whether the address is right and whether the service asks for a login."),
            detail};
    }
    return {Error::Kind::Protocol, QCoreApplication::translate("Sources", "The answer is not readable JSON."),
        QCoreApplication::translate(
            "Sources", "Try again later; if it stays so, tell the operator of the service."),
        detail};
}

} // namespace

QString beginningOf(QByteArrayView body)
{
    QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 120)));
    for (QChar &c : text) {
        if (!c.isPrint()) {
            c = u' ';
        }
    }
    return text.simplified();
}

namespace {

/** One parser a thread: its buffers are worth keeping between pages. */
simdjson::dom::parser &threadParser()
{
    thread_local simdjson::dom::parser parser;
    return parser;
}

} // namespace

void releaseLargeJson()
{
    constexpr std::size_t worthKeeping = 8 * 1024 * 1024;
    if (threadParser().capacity() > worthKeeping) {
        threadParser() = simdjson::dom::parser();
    }
}

Result<simdjson::dom::element> parseJson(QByteArrayView body)
{
    simdjson::dom::parser &parser = threadParser();
    if (parser.max_depth() != largestJsonDepth) {
        if (const auto error = parser.allocate(1 << 16, largestJsonDepth)) {
            return tl::unexpected(unreadable(error, body));
        }
    }
    simdjson::dom::element root;
    const auto error = parser
                           .parse(reinterpret_cast<const uint8_t *>(body.data()),
                               static_cast<std::size_t>(body.size()), false)
                           .get(root);
    if (error) {
        return tl::unexpected(unreadable(error, body));
    }
    return root;
}

std::optional<simdjson::dom::element> jsonMember(simdjson::dom::element value, std::string_view key)
{
    simdjson::dom::object object;
    simdjson::dom::element member;
    if (value.get_object().get(object) || object.at_key(key).get(member) || member.is_null()) {
        return std::nullopt;
    }
    return member;
}

QString jsonText(simdjson::dom::element value)
{
    std::string_view text;
    return value.get_string().get(text) ? QString()
                                        : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString jsonText(simdjson::dom::element value, std::string_view key)
{
    const auto member = jsonMember(value, key);
    return member ? jsonText(*member) : QString();
}

std::optional<double> jsonNumber(simdjson::dom::element value)
{
    double number = 0;
    return value.get_double().get(number) ? std::nullopt : std::optional(number);
}

std::optional<qint64> jsonWhole(simdjson::dom::element value)
{
    int64_t whole = 0;
    if (!value.get_int64().get(whole)) {
        return whole;
    }
    double number = 0;
    if (!value.get_double().get(number)) {
        const bool isWhole = std::floor(number) == number && std::abs(number) < 9007199254740992.0;
        return isWhole ? std::optional(static_cast<qint64>(number)) : std::nullopt;
    }
    bool isRead = false;
    const qint64 read = jsonText(value).trimmed().toLongLong(&isRead);
    return isRead ? std::optional(read) : std::nullopt;
}

QString jsonId(simdjson::dom::element value)
{
    int64_t whole = 0;
    uint64_t large = 0;
    if (!value.get_int64().get(whole)) {
        return QString::number(whole);
    }
    if (!value.get_uint64().get(large)) {
        return QString::number(large);
    }
    return jsonText(value);
}

} // namespace stadtblick
