#include "models/domain/unitmapping.h"

#include "models/domain/unittable.h"

#include <QtCore/QStringDecoder>

namespace stadtblick {

namespace {

/** The byte of a Windows-1252 character from 0x80 on; Latin-1 otherwise. */
std::optional<char> windows1252Byte(QChar c)
{
    static constexpr char16_t upper[] =
        u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039"
        u"\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
        u"\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
    if (c.unicode() <= 0xFF) {
        return static_cast<char>(c.unicode());
    }
    for (int i = 0; i < 32; ++i) {
        if (upper[i] == c.unicode()) {
            return static_cast<char>(0x80 + i);
        }
    }
    return std::nullopt;
}

/** Lower case, one form of every character that has several, no blanks. */
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : undoDoubleEncoding(text)) {
        switch (c.unicode()) {
        case 0x00B5: // micro sign
        case 0x03BC: // Greek mu
            result += u'u';
            break;
        case 0x00B2:
            result += u'2';
            break;
        case 0x00B3:
            result += u'3';
            break;
        case 0x02DA: // ring above
        case 0x00BA: // masculine ordinal
            result += QChar(0x00B0);
            break;
        case 0x2103:
            result += QStringLiteral("°c");
            break;
        case 0x2109:
            result += QStringLiteral("°f");
            break;
        default:
            if (!c.isSpace() && c != QChar(0x00A0)) {
                result += c.toLower();
            }
        }
    }
    return result;
}

/** What of a definition can be a code: the text behind 'ucum:', else behind the last / or #. */
QString codeOf(const QString &definition)
{
    const QString text = definition.trimmed();
    if (text.startsWith(QLatin1StringView("ucum:"), Qt::CaseInsensitive)) {
        return text.sliced(5);
    }
    if (!text.contains(QLatin1StringView("://")) && !text.startsWith(QLatin1StringView("urn:"))) {
        return text;
    }
    const qsizetype at = std::max({text.lastIndexOf(u'/'), text.lastIndexOf(u'#'), text.lastIndexOf(u':')});
    return text.sliced(at + 1);
}

const KnownUnit *unitOf(const QString &text)
{
    return text.trimmed().isEmpty() ? nullptr : knownUnit(folded(text));
}

bool isSameUnit(const KnownUnit &a, const KnownUnit &b)
{
    return a.kind == b.kind && a.factor == b.factor && a.offset == b.offset;
}

/** What definition and symbol say together: 'dB' and 'dB(A)' are dB(A), 'm' and 'cm' a contradiction. */
const KnownUnit *together(const KnownUnit *a, const KnownUnit *b)
{
    if (!a || !b || isSameUnit(*a, *b)) {
        return a ? a : b;
    }
    const auto isWeighted = [](const KnownUnit &unit) {
        return unit.kind == UnitKind::LevelA || unit.kind == UnitKind::LevelC;
    };
    if (a->kind == UnitKind::Level && isWeighted(*b)) {
        return b;
    }
    return b->kind == UnitKind::Level && isWeighted(*a) ? a : nullptr;
}

const KnownUnit *unitOf(const UnitDescription &unit)
{
    const KnownUnit *byDefinition = unitOf(codeOf(unit.definition));
    const KnownUnit *bySymbol = unitOf(unit.symbol);
    if (byDefinition || bySymbol) {
        return together(byDefinition, bySymbol); // a contradiction is unknown: half could be wrong
    }
    return unitOf(unit.name);
}

/** How @p from becomes @p to; nothing if they measure different things. */
std::optional<UnitConversion> conversion(const KnownUnit &from, const Quantity &quantity)
{
    const KnownUnit *to = unitOf(quantity.unit);
    if (!to) {
        return std::nullopt;
    }
    UnitConversion result{from.factor / to->factor, (from.offset - to->offset) / to->factor, false};
    if (from.kind == to->kind) {
        return result;
    }
    if (from.kind == UnitKind::CountPerHour && to->kind == UnitKind::Count
        && quantity.averaging == Averaging::Sum) {
        result.isPerHour = true;
        return result;
    }
    if (from.kind == UnitKind::Level && (to->kind == UnitKind::LevelA || to->kind == UnitKind::LevelC)) {
        return UnitConversion{}; // the weighting is in the quantity's name: LAeq in 'dB'
    }
    if (from.kind == UnitKind::Count && to->kind == UnitKind::Percent && from.isPureNumber) {
        return UnitConversion{100, 0, false}; // a humidity as a fraction of one
    }
    return std::nullopt;
}

/** Words that say of a bare 'temperature', 'humidity' or 'pressure' that it isn't the outdoor air's. */
bool isElsewhere(const QStringList &context)
{
    static const QSet<QString> words{QStringLiteral("water"), QStringLiteral("wasser"),
        QStringLiteral("groundwater"), QStringLiteral("grundwasser"), QStringLiteral("soil"),
        QStringLiteral("boden"), QStringLiteral("ground"), QStringLiteral("borehole"),
        QStringLiteral("wassertemperatur"), QStringLiteral("bodentemperatur"), QStringLiteral("bodenfeuchte"),
        QStringLiteral("moisture"), QStringLiteral("road"), QStringLiteral("fahrbahn"),
        QStringLiteral("surface"), QStringLiteral("oberfläche"), QStringLiteral("oberflächentemperatur"),
        QStringLiteral("indoor"), QStringLiteral("innenraum"), QStringLiteral("raumtemperatur"),
        QStringLiteral("device"), QStringLiteral("gerät"), QStringLiteral("gerätetemperatur"),
        QStringLiteral("battery"), QStringLiteral("batterie"), QStringLiteral("akku"),
        QStringLiteral("board"), QStringLiteral("cpu"), QStringLiteral("internal"), QStringLiteral("housing"),
        QStringLiteral("gehäuse"), QStringLiteral("enclosure"), QStringLiteral("dew"),
        QStringLiteral("dewpoint"), QStringLiteral("taupunkt"), QStringLiteral("sea"), QStringLiteral("pipe"),
        QStringLiteral("absolute"), QStringLiteral("differential"), QStringLiteral("felt"),
        QStringLiteral("gefühlte")};
    for (const QString &text : context) {
        QString word;
        for (const QChar c : QString(text % u' ')) {
            if (c.isLetter()) {
                word += c.toLower();
            } else if (!word.isEmpty()) {
                if (words.contains(word)) {
                    return true;
                }
                word.clear();
            }
        }
    }
    return false;
}

bool isSame(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

bool matches(const QuantityRule &rule, const ObservedThing &thing)
{
    if (!isSame(rule.property, thing.property) && !isSame(rule.property, thing.propertyDefinition)) {
        return false;
    }
    if (rule.unit.isEmpty() || isSame(rule.unit, thing.unit.symbol) || isSame(rule.unit, thing.unit.name)) {
        return true;
    }
    const KnownUnit *known = unitOf(thing.unit);
    const KnownUnit *ruled = unitOf(rule.unit);
    return known && ruled && isSameUnit(*known, *ruled);
}

/** The first of @p keys that values of @p unit can become. */
QString firstFitting(
    const std::vector<PropertyMeaning> &meanings, const KnownUnit &unit, const ObservedThing &thing)
{
    for (const PropertyMeaning &meaning : meanings) {
        const Quantity *quantity = quantityByKey(QString(meaning.quantity));
        if (quantity && conversion(unit, *quantity) && !(meaning.isGeneral && isElsewhere(thing.context))) {
            return quantity->key;
        }
    }
    return {};
}

} // namespace

QString undoDoubleEncoding(const QString &text)
{
    QByteArray bytes;
    bool isSuspicious = false;
    for (const QChar c : text) {
        const auto byte = windows1252Byte(c);
        if (!byte) {
            return text;
        }
        isSuspicious = isSuspicious || c == QChar(0x00C2) || c == QChar(0x00C3) || c == QChar(0x00E2);
        bytes += *byte;
    }
    if (!isSuspicious) {
        return text;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return decoder.hasError() ? text : decoded;
}

QString recognisedUnit(const UnitDescription &unit)
{
    const KnownUnit *known = unitOf(unit);
    return known ? QString::fromUtf8(known->symbol) : QString();
}

QString unitText(const UnitDescription &unit)
{
    const KnownUnit *known = unitOf(unit);
    const QString symbol = unit.symbol.trimmed();
    const QString name = unit.name.trimmed();
    const QString definition = unit.definition.trimmed();
    const KnownUnit *bySymbol = unitOf(symbol);
    if (known && !(bySymbol && isSameUnit(*bySymbol, *known))) {
        const KnownUnit *byDefinition = unitOf(codeOf(definition));
        return byDefinition && isSameUnit(*byDefinition, *known) ? codeOf(definition)
            : bySymbol                                           ? symbol
                                                                 : name;
    }
    if (!symbol.isEmpty()) {
        return symbol;
    }
    return name.isEmpty() ? definition : name;
}

QString quantityKey(const ObservedThing &thing, const std::vector<QuantityRule> &rules)
{
    const KnownUnit *unit = unitOf(thing.unit);
    for (const QuantityRule &rule : rules) {
        if (!matches(rule, thing)) {
            continue;
        }
        const Quantity *quantity = quantityByKey(rule.quantity);
        if (quantity && (!unit || conversion(*unit, *quantity))) {
            return quantity->key;
        }
    }
    if (!unit) {
        return {};
    }
    const QString byName = firstFitting(meaningsOf(thing.property), *unit, thing);
    return byName.isEmpty() ? firstFitting(meaningsOf(codeOf(thing.propertyDefinition)), *unit, thing)
                            : byName;
}

std::optional<UnitConversion> conversionFor(QStringView quantityKey, const QString &unit)
{
    const Quantity *quantity = quantityByKey(quantityKey);
    if (!quantity) {
        return std::nullopt;
    }
    const KnownUnit *known = unitOf(unit);
    if (!known) {
        known = unitOf(codeOf(unit));
    }
    return known ? conversion(*known, *quantity) : UnitConversion{};
}

} // namespace stadtblick
