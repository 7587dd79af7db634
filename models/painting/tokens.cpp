#include "models/painting/tokens.h"

#include <QtCore/QStringList>

namespace stadtblick {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens lightTokens()
{
    return {.backdrop = rgb(0xF1F2F3),
        .panel = rgb(0xFBFBFC),
        .raised = rgb(0xFFFFFF),
        .sunken = rgb(0xEEF0F1),
        .border = rgb(0xD9DCDF),
        .control = rgb(0x7A8188),
        .text = rgb(0x1E2226),
        .text2 = rgb(0x565D64),
        .accent = rgb(0x00677A),
        .onAccent = rgb(0xFFFFFF),
        .selection = rgb(0xDDEEF1),
        .danger = rgb(0xB3261E),
        .warn = rgb(0x8A5A00),
        .ok = rgb(0x2B6A3C),
        .ink = rgb(0x2F353B),
        .band = rgb(0xC9CED3),
        .grid = rgb(0xE3E5E8),
        .comparisonA = rgb(0x107CF4),
        .comparisonB = rgb(0xC47010),
        .ringHalo = rgb(0xFFFFFF),
        .lineHalo = rgb(0xFFFFFF),
        .land = rgb(0xEDEDED),
        .label = rgb(0x555555),
        .labelHalo = QColor(0xF4, 0xF4, 0xF4, 235)};
}

Tokens darkTokens()
{
    return {.backdrop = rgb(0x1B1D1F),
        .panel = rgb(0x222528),
        .raised = rgb(0x2B2F33),
        .sunken = rgb(0x1B1E20),
        .border = rgb(0x3B4046),
        .control = rgb(0x7F878F),
        .text = rgb(0xECEEF0),
        .text2 = rgb(0xADB5BC),
        .accent = rgb(0x5CC4D6),
        .onAccent = rgb(0x0B1F24),
        .selection = rgb(0x17414A),
        .danger = rgb(0xFF8A80),
        .warn = rgb(0xF0B849),
        .ok = rgb(0x7FCB93),
        .ink = rgb(0xE3E6E9),
        .band = rgb(0x565D64),
        .grid = rgb(0x34393E),
        .comparisonA = rgb(0x70F4DC),
        .comparisonB = rgb(0xD06410),
        .ringHalo = rgb(0x000000),
        .lineHalo = rgb(0x141414),
        .land = rgb(0x2B2B2B),
        .label = rgb(0xC4C4C4),
        .labelHalo = QColor(0x1E, 0x1E, 0x1E, 230)};
}

/** Light on white paper. */
Tokens printTokens()
{
    Tokens tokens = lightTokens();
    tokens.backdrop = tokens.panel = tokens.land = rgb(0xFFFFFF);
    tokens.label = rgb(0x404040);
    tokens.labelHalo = rgb(0xFFFFFF);
    return tokens;
}

bool isBold(TextRole role)
{
    switch (role) {
    case TextRole::RowTitle:
    case TextRole::PanelTitle:
    case TextRole::KeyFigure:
    case TextRole::Result:
    case TextRole::NoiseNumber:
    case TextRole::PresentTitle:
    case TextRole::PresentFigure:
    case TextRole::PrintTitle:
        return true;
    default:
        return false;
    }
}

double points(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return 9;
    case TextRole::Body:
    case TextRole::RowTitle:
    case TextRole::PrintText:
        return 10;
    case TextRole::PanelTitle:
        return 12;
    case TextRole::KeyFigure:
        return 18;
    case TextRole::Result:
        return 24;
    case TextRole::NoiseNumber:
    case TextRole::DistrictName:
        return 9.75;
    case TextRole::PresentTitle:
        return 42;
    case TextRole::PresentLead:
        return 20;
    case TextRole::PresentText:
    case TextRole::PrintTitle:
        return 15;
    case TextRole::PresentFooter:
        return 14;
    case TextRole::PresentFigure:
        return 90;
    case TextRole::PrintFootnote:
        return 8;
    }
    return 10;
}

} // namespace

const Tokens &tokens(Theme theme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    static const Tokens print = printTokens();
    return theme == Theme::Dark ? dark : theme == Theme::Print ? print : light;
}

double textPixels(TextRole role)
{
    return points(role) * 4 / 3;
}

QFont textFont(TextRole role, double scale)
{
    QFont font;
    font.setFamilies(fontFamilies());
    // Pixel sizes of fonts are whole; points at 72 per inch would not be, but depend on the device.
    font.setPixelSize(std::max(1, qRound(textPixels(role) * scale)));
    font.setWeight(isBold(role) ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (role == TextRole::DistrictName) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.5 * scale);
    }
    return font;
}

QStringList fontFamilies()
{
    return {
        QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math"), QStringLiteral("Noto Sans Symbols2")};
}

} // namespace stadtblick
