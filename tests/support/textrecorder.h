#pragma once

#include <QtGui/QPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>

#include <vector>

namespace stadtblick {

/** A text as it was drawn. */
struct DrawnText
{
    QString text;
    QRectF ink; ///< about the letters: capitals above the baseline, half the descent below it
};

/** Draws nothing and notes where each text would stand: what is cut off or overlaps shows in the rectangles.
 */
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(QSize size)
        : m_size(size)
        , m_engine(m_texts)
    { }

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const std::vector<DrawnText> &texts() const { return m_texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(std::vector<DrawnText> &texts)
            : QPaintEngine(AllFeatures)
            , m_texts(texts)
        { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        Type type() const override { return User; }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF ink(at.x(), at.y() - item.ascent() * 0.68, item.width(),
                item.ascent() * 0.68 + item.descent() * 0.5);
            m_texts.push_back({item.text(), painter()->combinedTransform().mapRect(ink)});
        }

    private:
        std::vector<DrawnText> &m_texts;
    };

    QSize m_size;
    std::vector<DrawnText> m_texts;
    mutable Engine m_engine;
};

} // namespace stadtblick
