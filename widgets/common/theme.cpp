#include "widgets/common/theme.h"

#include "widgets/common/stylesheet.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

void setBoth(QPalette &palette, QPalette::ColorRole role, const QColor &colour, const QColor &disabled)
{
    palette.setColor(QPalette::Active, role, colour);
    palette.setColor(QPalette::Inactive, role, colour);
    palette.setColor(QPalette::Disabled, role, disabled);
}

QPalette paletteOf(const Tokens &c)
{
    QPalette palette;
    setBoth(palette, QPalette::Window, c.panel, c.panel);
    setBoth(palette, QPalette::Base, c.raised, c.panel);
    setBoth(palette, QPalette::Button, c.raised, c.panel);
    setBoth(palette, QPalette::AlternateBase, c.sunken, c.sunken);
    setBoth(palette, QPalette::Mid, c.border, c.border);
    setBoth(palette, QPalette::Midlight, c.border, c.border);
    setBoth(palette, QPalette::Light, c.raised, c.raised);
    setBoth(palette, QPalette::Dark, c.control, c.border);
    setBoth(palette, QPalette::Shadow, c.control, c.border);
    setBoth(palette, QPalette::Text, c.text, c.control);
    setBoth(palette, QPalette::WindowText, c.text, c.control);
    setBoth(palette, QPalette::ButtonText, c.text, c.control);
    setBoth(palette, QPalette::BrightText, c.danger, c.danger);
    setBoth(palette, QPalette::PlaceholderText, c.text2, c.control);
    setBoth(palette, QPalette::Accent, c.accent, c.control);
    setBoth(palette, QPalette::Link, c.accent, c.control);
    setBoth(palette, QPalette::LinkVisited, c.accent, c.control);
    setBoth(palette, QPalette::Highlight, c.selection, c.selection);
    setBoth(palette, QPalette::HighlightedText, c.text, c.control);
    setBoth(palette, QPalette::ToolTipBase, c.raised, c.raised);
    setBoth(palette, QPalette::ToolTipText, c.text, c.text);
    return palette;
}

constexpr auto scaleProperty = "stadtblickTextScale";

} // namespace

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

Theme themeOf(const QWidget *widget)
{
    return themeOf(widget->palette());
}

const Tokens &tokensOf(const QPalette &palette)
{
    return tokens(themeOf(palette));
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokens(themeOf(widget));
}

double textScale()
{
    const QVariant scale = qApp->property(scaleProperty);
    return scale.isValid() ? scale.toDouble() : 1.0;
}

QFont uiFont(TextRole role)
{
    return textFont(role, textScale());
}

Theme themeNow(ThemeChoice choice)
{
    const bool isDark = choice == ThemeChoice::Dark
        || (choice == ThemeChoice::System
            && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    return isDark ? Theme::Dark : Theme::Light;
}

void applyTheme(QApplication &application, Theme theme, double scale)
{
    application.setProperty(scaleProperty, scale);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(uiFont(TextRole::Body));
    const QPalette palette = paletteOf(tokens(theme));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    application.setStyleSheet(styleSheet(theme));
}

} // namespace stadtblick
