#include "models/overlays/palette.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;

namespace {

double contrast(const QColor &a, const QColor &b)
{
    const double la = relativeLuminance(a);
    const double lb = relativeLuminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void bandsTouchAndLowerBoundBelongs()
    {
        const auto bands = noiseBands();
        QCOMPARE(bands.size(), std::size_t(11));
        for (std::size_t i = 1; i < bands.size(); ++i) {
            QCOMPARE(bands[i].from, bands[i - 1].to);
        }
        QCOMPARE(noiseBand(55).colour, QColor(0xF3, 0xC6, 0x83));
        QCOMPARE(noiseBand(54.9).colour, QColor(0xE2, 0xF2, 0xBF));
        QCOMPARE(noiseBand(20).colour, bands.front().colour);
        QCOMPARE(noiseBand(99).colour, bands.back().colour);
    }

    void numbersInBandsAreReadable()
    {
        for (const Band &band : noiseBands()) {
            QVERIFY(contrast(textColourOn(band.colour), band.colour) >= 4.5);
        }
    }

    void casingsStandOutFromTheLand()
    {
        QVERIFY(contrast(casingColour(Theme::Light), QColor(0xED, 0xED, 0xED)) >= 3);
        QVERIFY(contrast(casingColour(Theme::Dark), QColor(0x2B, 0x2B, 0x2B)) >= 3);
    }

    void palettesEndAtTheirStops()
    {
        for (const Palette palette :
            {Palette::Heat, Palette::Difference, Palette::Volume, Palette::Neutral}) {
            for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print}) {
                const auto stops = paletteStops(palette, theme);
                QCOMPARE(paletteColour(palette, theme, 0), stops.front());
                QCOMPARE(paletteColour(palette, theme, 1), stops.back());
                QCOMPARE(paletteColour(palette, theme, 7), stops.back());
                QCOMPARE(paletteTable(palette, theme).size(), std::size_t(256));
            }
        }
        QVERIFY(relativeLuminance(paletteColour(Palette::Heat, Theme::Light, 0))
            > relativeLuminance(paletteColour(Palette::Heat, Theme::Light, 1)));
        QVERIFY(relativeLuminance(paletteColour(Palette::Heat, Theme::Dark, 0))
            < relativeLuminance(paletteColour(Palette::Heat, Theme::Dark, 1)));
    }
};

STADTBLICK_TEST(TestPalette, QCoreApplication)
#include "tst_palette.moc"
