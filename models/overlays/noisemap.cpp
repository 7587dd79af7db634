#include "models/overlays/noisemap.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double quietestDbA = 10;
constexpr double loudestDbA = 130;

} // namespace

std::optional<double> plausibleLevel(double levelDbA)
{
    return levelDbA >= quietestDbA && levelDbA <= loudestDbA ? std::optional(levelDbA) : std::nullopt;
}

std::span<const QLatin1StringView> noiseFields()
{
    static constexpr std::array fields{
        "db_low"_L1, "db_lo"_L1, "dblow"_L1, "isov1"_L1, "category"_L1, "lden"_L1, "lnight"_L1};
    return fields;
}

std::optional<double> noiseClassLevel(QStringView text)
{
    const QString simple = text.trimmed().toString();
    bool isNumber = false;
    const double number = QString(simple).replace(u',', u'.').toDouble(&isNumber);
    if (isNumber) {
        return plausibleLevel(number);
    }
    static const QRegularExpression parts(u"^(?<before>[^0-9]*)(?<from>[0-9]{2}(?:[.,][0-9]+)?)"
                                          "(?:\\s*(?:-|–|bis|to)?\\s*(?<to>[0-9]{2,3}))?(?:\\s*dB.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = parts.match(simple);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString before = match.captured(u"before").toLower();
    const double from = match.captured(u"from").replace(u',', u'.').toDouble();
    const bool isOpenBelow = before.contains("lower"_L1) || before.contains("less"_L1)
        || before.contains(u'<') || before.trimmed() == "bis"_L1;
    constexpr double justBelow = 0.5;
    return plausibleLevel(isOpenBelow ? from - justBelow : from);
}

std::vector<DifferenceClass> noiseDifferenceClasses(Theme theme)
{
    const auto colour = [theme](double at) { return paletteColour(Palette::Difference, theme, at); };
    return {{-6, colour(0.2), u"≤\u202F−6"_s}, {-3, colour(0.36), u"−5\u202F…\u202F−3"_s},
        {2, colour(0.5), u"±2"_s}, {5, colour(0.64), u"+3\u202F…\u202F+5"_s},
        {std::numeric_limits<int>::max(), colour(0.8), u"≥\u202F+6"_s}};
}

DifferenceClass noiseDifferenceClass(int differenceDb, Theme theme)
{
    const std::vector<DifferenceClass> classes = noiseDifferenceClasses(theme);
    return *std::ranges::find_if(
        classes, [differenceDb](const DifferenceClass &one) { return differenceDb <= one.to; });
}

QString signedText(int differenceDb)
{
    const QString sign = differenceDb > 0 ? u"+"_s : differenceDb < 0 ? u"\u2212"_s : QString();
    return sign + QString::number(std::abs(differenceDb));
}

} // namespace stadtblick
