#include "widgets/common/icon.h"

#include "widgets/common/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QColor colourOf(IconColour colour, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const Tokens &theme = tokensOf(palette);
    if (mode == QIcon::Disabled) {
        return theme.control;
    }
    switch (colour) {
    case IconColour::Text:
        return theme.text;
    case IconColour::Text2:
        return theme.text2;
    case IconColour::Accent:
        return theme.accent;
    case IconColour::OnAccent:
        return theme.onAccent;
    case IconColour::Danger:
        return theme.danger;
    case IconColour::Warn:
        return theme.warn;
    case IconColour::Ok:
        return theme.ok;
    }
    return theme.text;
}

QPixmap drawn(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key =
        u"icon/%1/%2/%3x%4"_s.arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/** Draws an SVG in the colour that the theme has at the moment of painting. */
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, IconColour colour)
        : m_name(std::move(name))
        , m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state);
        return drawn(m_name, size, colourOf(m_colour, mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(scale); // size is in device pixels already
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_colour); }
    bool isNull() override { return false; }

private:
    QString m_name;
    IconColour m_colour;
};

} // namespace

QIcon themedIcon(const QString &name, IconColour colour)
{
    return QIcon(new ThemedIconEngine(name, colour));
}

QPixmap themedPixmap(const QString &name, int size, IconColour colour, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = drawn(name, {pixels, pixels}, colourOf(colour, QIcon::Normal));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace stadtblick
