#include "models/charts/chartzoom.h"
#include "models/painting/chartcolours.h"
#include "models/painting/chartpainter.h"
#include "models/painting/tokens.h"
#include "tests/support/testmain.h"
#include "tests/support/textrecorder.h"
#include "tests/support/tstranslation.h"
#include "tests/unit/charts/madeupcharts.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtSvg/QSvgGenerator>
#include <QtTest/QTest>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

/** Where charts stand: the inspector at its smallest and usual width, a report or presentation. */
struct Place
{
    const char *name;
    QSizeF size;
    double scale;
};
constexpr std::array places{Place{"small", {296, 230}, 1}, Place{"inspector", {368, 240}, 1},
    Place{"wide", {620, 330}, 1}, Place{"wide 200", {1240, 660}, 2}};

QString describe(const DrawnText &text)
{
    return u"'%1' at %2, %3, %4 wide"_s.arg(text.text)
        .arg(text.ink.left(), 0, 'f', 1)
        .arg(text.ink.top(), 0, 'f', 1)
        .arg(text.ink.width(), 0, 'f', 1);
}

/** The first text that is cut off by the box or lies on another one; empty = all is well. */
QString firstFault(const std::vector<DrawnText> &texts, const QRectF &box)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!box.adjusted(-1.5, -1.5, 1.5, 1.5).contains(texts[i].ink)) {
            return u"outside the box: "_s + describe(texts[i]);
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (texts[i].ink.adjusted(0.7, 0.7, -0.7, -0.7).intersects(texts[j].ink)) {
                return u"one on another: "_s + describe(texts[i]) + u" and "_s + describe(texts[j]);
            }
        }
    }
    return {};
}

} // namespace

/**
 * Every kind of chart as a picture. Set STADTBLICK_PICTURES to a folder to keep the pictures for looking at.
 */
class TestChartPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_charts = std::make_unique<MadeUpCharts>(); }
    void cleanupTestCase() { m_charts.reset(); }
    void init() { QTest::failOnWarning(); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<ChartKind>("kind");
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("language");
        for (const ChartKind kind : MadeUpCharts::kinds) {
            for (const auto which : MadeUpCharts::cases) {
                for (const char *language : {"de", "en"}) {
                    QTest::addRow("%s %s %s", qPrintable(chartKindKey(kind)),
                        qPrintable(MadeUpCharts::nameOf(which)), language)
                        << kind << static_cast<int>(which) << QString::fromLatin1(language);
                }
            }
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(ChartKind, kind);
        QFETCH(int, which);
        QFETCH(QString, language);
        TsTranslation german(QStringLiteral(STADTBLICK_SOURCE_DIR "/translations/stadtblick_de.ts"));
        TsTranslation english(QStringLiteral(STADTBLICK_SOURCE_DIR "/translations/stadtblick_en.ts"));
        TsTranslation &translation = language == u"de" ? german : english;
        QCoreApplication::installTranslator(&translation);
        ChartOptions options;
        options.locale = QLocale(language == u"de" ? u"de_DE"_s : u"en_GB"_s);
        options.timeZone = QTimeZone("Europe/Berlin");
        if (kind == ChartKind::Ranking || kind == ChartKind::DailyProfile || kind == ChartKind::Histogram) {
            options.limits = {
                {65, language == u"de" ? u"Orientierung 65\u202fdB(A)"_s : u"Orientation 65\u202fdB(A)"_s}};
        }
        const Chart chart = m_charts->chart(kind, static_cast<MadeUpCharts::Case>(which), options);
        QStringList faults;
        for (const Place &place : places) {
            const QRectF box(QPointF(16, 12) * place.scale, place.size);
            const QString fault = faultOf(chart, box, place.scale);
            if (!fault.isEmpty()) {
                faults << QString::fromLatin1(place.name) + u": "_s + fault;
            }
            for (const Theme theme : {Theme::Light, Theme::Dark}) {
                const QImage image = picture(chart, box, {theme, place.scale, true, true, true});
                keep(image, QString::fromLatin1(QTest::currentDataTag()), place, theme);
                QVERIFY(inkIn(image, box) > 40);
            }
        }
        QCoreApplication::removeTranslator(&translation);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void pointerAndArrowKeysFindTheSameMarks_data()
    {
        QTest::addColumn<ChartKind>("kind");
        for (const ChartKind kind : MadeUpCharts::kinds) {
            QTest::addRow("%s", qPrintable(chartKindKey(kind))) << kind;
        }
    }
    void pointerAndArrowKeysFindTheSameMarks()
    {
        QFETCH(ChartKind, kind);
        // A fortnight is too short for a change.
        const auto which = kind == ChartKind::Change ? MadeUpCharts::Case::Year : MadeUpCharts::Case::Gap;
        const Chart chart = m_charts->chart(kind, which, options());
        const QRectF box(16, 12, 620, 330);
        const ChartStyle style;
        const int count = markCount(chart);
        QVERIFY(count > 0);
        QVERIFY(!chartMark(chart, box, style, count));
        QVERIFY(!hitChart(chart, box, style, {-500, -500}));
        for (const int mark : {0, count / 2, count - 1}) {
            const auto place = chartMark(chart, box, style, mark);
            QVERIFY(place);
            QCOMPARE(place->mark, mark);
            QVERIFY(place->lines.size() >= 2);
            const auto hit = hitChart(chart, box, style, place->place.center());
            QVERIFY(hit);
            // Points may lie on one another: then the first of them is found.
            QVERIFY(hit->mark == mark || hit->place.intersects(place->place)
                || hit->place.center() == place->place.center());
            TextRecorder recorder(QSize(660, 360));
            QPainter painter(&recorder);
            paintHit(painter, chart, box, style, *place);
            painter.end();
            QCOMPARE(firstFault(recorder.texts(), box), QString());
        }
    }

    void bandsOfAComparisonHaveTheirLinesColours()
    {
        auto chart = std::get<ProfileChart>(
            m_charts->chart(ChartKind::DailyProfile, MadeUpCharts::Case::Year, options()));
        QCOMPARE(chart.curves.size(), std::size_t(3));
        chart.curves.erase(chart.curves.begin() + 1);
        chart.key.clear();
        const std::array roles{ChartRole::ComparisonA, ChartRole::ComparisonB};
        for (std::size_t i = 0; i < roles.size(); ++i) {
            chart.curves[i].role = roles[i];
            chart.key.push_back({ChartKeyEntry::Sign::Band, u"10–90 %"_s, roles[i], int(i)});
        }
        giveBands(chart.curves);
        const QRectF box(16, 12, 620, 330);
        const auto coloured = [&](bool isHiddenA, bool isHiddenB) {
            chart.curves[0].isHidden = isHiddenA;
            chart.curves[1].isHidden = isHiddenB;
            const QImage image = picture(Chart(chart), box, {Theme::Light, 1, false, true, false});
            const QRect plot = plotRect(Chart(chart), box, {Theme::Light, 1, false, true, false}).toRect();
            std::pair<int, int> count; // bluish, reddish
            for (int y = plot.top(); y < plot.bottom(); ++y) {
                for (int x = plot.left(); x < plot.right(); ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    count.first += colour.blue() - colour.red() > 20 ? 1 : 0;
                    count.second += colour.red() - colour.blue() > 20 ? 1 : 0;
                }
            }
            return count;
        };
        // Areas, not just lines.
        const auto onlyA = coloured(false, true);
        const auto onlyB = coloured(true, false);
        QVERIFY(onlyA.first > 5000 && onlyA.second < 500);
        QVERIFY(onlyB.second > 5000 && onlyB.first < 500);
        const auto none = coloured(true, true);
        QVERIFY(none.first < 500 && none.second < 500);
    }

    /** What is zoomed in is drawn as well as the whole. */
    void partsAreDrawnToo_data()
    {
        QTest::addColumn<ChartKind>("kind");
        for (const ChartKind kind : {ChartKind::DailyProfile, ChartKind::WeeklyProfile, ChartKind::Calendar,
                 ChartKind::Duration, ChartKind::BoxByMonth, ChartKind::Histogram, ChartKind::Scatter}) {
            QTest::addRow("%s", qPrintable(chartKindKey(kind))) << kind;
        }
    }
    void partsAreDrawnToo()
    {
        QFETCH(ChartKind, kind);
        const Chart whole = m_charts->chart(kind, MadeUpCharts::Case::Year, options());
        QVERIFY(isZoomable(whole));
        const Chart part = zoomed(whole, {0.3, 0.6});
        const QRectF box(16, 12, 620, 330);
        QCOMPARE(faultOf(part, box, 1), QString());
        QVERIFY(picture(part, box, {}) != picture(whole, box, {}));
        // Nothing runs out of the plot to the left, where the axis' labels are.
        const QRectF plot = plotRect(part, box, {});
        for (const int mark : {0, markCount(part) - 1}) {
            const QRectF place = chartMark(part, box, {}, mark)->place;
            QVERIFY(place.left() >= plot.left() - 8 && place.right() <= plot.right() + 8);
        }
    }

    /** Excluded values where they lie, at the edge beyond it, as a bar where they are many; noted ones too.
     */
    void flaggedValuesAreMarked()
    {
        const TimeSeriesChart plain = plainLines();
        const QRectF box(16, 12, 620, 330);
        const ChartStyle style{Theme::Light, 1, false, false, false};
        const QRectF plot = plotRect(Chart(plain), box, style);
        const auto around = [&](double share, double value) {
            const QPointF at(plot.left() + share * plot.width(), plot.bottom() - value / 100 * plot.height());
            return QRectF(at - QPointF(8, 12), at + QPointF(8, 12));
        };
        struct Expected
        {
            FlagMark mark;
            QRectF area;
        };
        const qint64 hour = 3'600'000;
        const std::array marks{Expected{{20 * hour, 20 * hour, 80, 80, FlagSpike}, around(0.2, 80)},
            Expected{{40 * hour, 40 * hour, 500, 500, FlagRange}, around(0.4, 97)},
            Expected{{45 * hour, 45 * hour, -500, -500, FlagRange}, around(0.45, 3)},
            Expected{{60 * hour, 90 * hour, 30, 30, FlagFlat, 180, true}, around(0.75, 30)}};
        for (const Expected &one : marks) {
            TimeSeriesChart chart = plain;
            chart.series.front().marks = {one.mark};
            const QColor warn = tokens(Theme::Light).warn;
            QCOMPARE(pixelsOf(picture(Chart(plain), box, style), one.area, warn), 0);
            QVERIFY(pixelsOf(picture(Chart(chart), box, style), one.area, warn) > 4);
            chart.series.front().isHidden = true;
            QCOMPARE(pixelsOf(picture(Chart(chart), box, style), one.area, warn), 0);
        }
        TimeSeriesChart noted = plain;
        noted.series.front().marks = {{50 * hour, 50 * hour, 50, 50, FlagStep}};
        const QImage with = picture(Chart(noted), box, style);
        QVERIFY(with != picture(Chart(plain), box, style));
        QCOMPARE(pixelsOf(with, plot, tokens(Theme::Light).warn), 0);
    }

    /** A line's own gap is a strip at the bottom in its colour. */
    void ownGapsAreStrips()
    {
        TimeSeriesChart chart = plainLines();
        const qint64 hour = 3'600'000;
        chart.series.push_back(chart.series.front());
        chart.series[0].role = ChartRole::Category1;
        chart.series[1].role = ChartRole::Category2;
        chart.series[0].gaps = {{30 * hour, 50 * hour}};
        const QRectF box(16, 12, 620, 330);
        const ChartStyle style{Theme::Light, 1, false, false, false};
        const QRectF plot = plotRect(Chart(chart), box, style);
        const auto bottom = [&](double from, double to) {
            return QRectF(QPointF(plot.left() + from * plot.width(), plot.bottom() - 8),
                QPointF(plot.left() + to * plot.width(), plot.bottom() - 2));
        };
        const QColor colour = roleColour(ChartRole::Category1, Theme::Light);
        const QImage image = picture(Chart(chart), box, style);
        QVERIFY(pixelsOf(image, bottom(0.31, 0.49), colour) > 40);
        QCOMPARE(pixelsOf(image, bottom(0.55, 0.9), colour), 0);
        chart.series[0].isHidden = true;
        QCOMPARE(pixelsOf(picture(Chart(chart), box, style), bottom(0.31, 0.49), colour), 0);
    }

    /** What leaves the window names its station and period; in the window a heading does. */
    void savedPicturesSayWhereAndWhen()
    {
        for (const ChartKind kind : MadeUpCharts::kinds) {
            const Chart chart = m_charts->chart(kind, MadeUpCharts::Case::Year, {});
            const QString period = frameOf(chart).periodText;
            QVERIFY(!period.isEmpty());
            for (const bool isSaved : {true, false}) {
                ChartStyle style;
                style.hasSource = isSaved;
                TextRecorder recorder({720, 400});
                QPainter painter(&recorder);
                paintChart(painter, chart, QRectF(12, 12, 696, 376), style);
                painter.end();
                QStringList texts;
                for (const DrawnText &text : recorder.texts()) {
                    texts << text.text;
                }
                const QString all = texts.join(u' ');
                QVERIFY2(all.contains(u"Lauterstraße"_s) == isSaved || frameOf(chart).place.isEmpty(),
                    qPrintable(chartKindKey(kind) + u": "_s + all));
                QVERIFY2(all.contains(u"2026"_s), qPrintable(chartKindKey(kind) + u": "_s + all));
            }
        }
    }

    void keyHidesSeries()
    {
        Chart chart = m_charts->chart(ChartKind::Duration, MadeUpCharts::Case::Gap, options());
        const QRectF box(16, 12, 620, 330);
        std::optional<int> series;
        for (double y = box.bottom(); y > box.center().y() && !series; y -= 3) {
            series = keySeriesAt(chart, box, {}, {box.left() + 6, y});
        }
        QCOMPARE(series, std::optional(0));
        const QImage before = picture(chart, box, {});
        setSeriesHidden(chart, *series, true);
        QVERIFY(isSeriesHidden(chart, 0) && !isSeriesHidden(chart, 1));
        QVERIFY(picture(chart, box, {}) != before);
        QCOMPARE(markLines(chart, 50).size(), 2);
        setSeriesHidden(chart, *series, false);
        QVERIFY(!isSeriesHidden(chart, 0));
        QCOMPARE(markLines(chart, 50).size(), 3);
    }

    void vectorsKeepTexts()
    {
        const Chart chart = m_charts->chart(ChartKind::Ranking, MadeUpCharts::Case::Gap, options());
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({660, 360});
        generator.setViewBox(QRect(0, 0, 660, 360));
        QPainter painter(&generator);
        paintChart(painter, chart, QRectF(16, 12, 620, 330), {Theme::Print, 1, true, true, true});
        painter.end();
        QVERIFY(buffer.data().contains("<text"));
        QVERIFY(buffer.data().contains("Stiftsplatz"));
    }

private:
    static ChartOptions options()
    {
        ChartOptions options;
        options.locale = QLocale(u"en_GB"_s);
        options.timeZone = QTimeZone("Europe/Berlin");
        return options;
    }

    /** A level line at 50 over 100 hours; the axis goes from 0 to 100. */
    static TimeSeriesChart plainLines()
    {
        TimeSeriesChart chart;
        chart.title = u"Lines"_s;
        chart.period = {0, 100 * qint64(3'600'000)};
        chart.valueTo = 100;
        chart.valueTicks = {{0, u"0"_s}, {50, u"50"_s}, {100, u"100"_s}};
        ChartSeries series;
        series.parts = {{{0, 50}, {chart.period.toMs, 50}}};
        chart.series = {series};
        return chart;
    }

    /** Pixels that are reddish or bluish, as @p colour is. */
    static int pixelsOf(const QImage &image, const QRectF &area, const QColor &colour)
    {
        const int direction = colour.red() > colour.blue() ? 1 : -1;
        int count = 0;
        const QRect pixels = area.toRect().intersected(image.rect());
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                const QColor one = image.pixelColor(x, y);
                count += (one.red() - one.blue()) * direction > 40 ? 1 : 0;
            }
        }
        return count;
    }

    static QString faultOf(const Chart &chart, const QRectF &box, double scale)
    {
        TextRecorder recorder((box.size() + QSizeF(2 * box.left(), 2 * box.top())).toSize());
        QPainter painter(&recorder);
        paintChart(painter, chart, box, {Theme::Light, scale, true, true, true});
        painter.end();
        return recorder.texts().empty() ? u"no text"_s : firstFault(recorder.texts(), box);
    }

    static QImage picture(const Chart &chart, const QRectF &box, const ChartStyle &style)
    {
        QImage image((box.size() + QSizeF(2 * box.left(), 2 * box.top())).toSize(),
            QImage::Format_ARGB32_Premultiplied);
        image.fill(tokens(style.theme).raised);
        QPainter painter(&image);
        paintChart(painter, chart, box, style);
        painter.end();
        return image;
    }

    static int inkIn(const QImage &image, const QRectF &box)
    {
        const QRgb ground = image.pixel(0, 0);
        int count = 0;
        for (int y = int(box.top()); y < int(box.bottom()); ++y) {
            for (int x = int(box.left()); x < int(box.right()); ++x) {
                count += image.pixel(x, y) != ground ? 1 : 0;
            }
        }
        return count;
    }

    static void keep(const QImage &image, const QString &row, const Place &place, Theme theme)
    {
        const QString folder = qEnvironmentVariable("STADTBLICK_PICTURES");
        if (!folder.isEmpty()) {
            const QString name = u"%1 %2 %3.png"_s.arg(
                row, QString::fromLatin1(place.name), theme == Theme::Dark ? u"dark"_s : u"light"_s);
            image.save(folder + u'/' + QString(name).replace(u' ', u'-'));
        }
    }

    std::unique_ptr<MadeUpCharts> m_charts;
};

STADTBLICK_TEST(TestChartPictures, QGuiApplication)
#include "tst_chartpictures.moc"
