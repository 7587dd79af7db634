#include "models/overlays/heatindicator.h"
#include "tests/support/testmain.h"
#include "widgets/panels/layerrow.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidgetAction>

using namespace stadtblick;
using namespace Qt::StringLiterals;

namespace {

LayerState heatState(const QJsonObject &options)
{
    LayerState state;
    state.id = u"heat"_s;
    state.options = options;
    return state;
}

/** The row's menu as it opens; null for layers without one. */
QMenu *menuOf(LayerRow &row)
{
    for (QToolButton *button : row.findChildren<QToolButton *>()) {
        QMenu *menu = button->toolTip().startsWith(u"Options of") ? button->menu() : nullptr;
        if (menu) {
            Q_EMIT menu->aboutToShow();
            return menu;
        }
    }
    return nullptr;
}

QAction *actionOf(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (QAction *inner = action->menu() ? actionOf(action->menu(), text) : nullptr) {
            return inner;
        }
        if (action->text() == text && action->isCheckable()) {
            return action;
        }
    }
    return nullptr;
}

QJsonObject optionsAfter(LayerRow &row, const QString &text)
{
    const QSignalSpy chosen(&row, &LayerRow::optionsChosen);
    QAction *action = actionOf(menuOf(row), text);
    if (!action) {
        return {};
    }
    action->trigger();
    return chosen.value(0).value(1).toJsonObject();
}

} // namespace

/** The menu of a layer in the list. */
class TestLayerMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    /** A year of rain events: a list that scrolls, not a menu as high as the screen. */
    void eventsMoveTheClock()
    {
        LayerRow row({u"rain"_s, u"Rain"_s, u"rain"_s, LayerGroup::Measurements}, nullptr);
        LayerState state;
        state.id = u"rain"_s;
        row.setState(state);
        MapLayer layer;
        layer.id = u"rain"_s;
        for (qint64 i = 0; i < 120; ++i) {
            layer.events.push_back({{i * 1000, i * 1000 + 500}, u"Event %1"_s.arg(i)});
        }
        row.setLayer(&layer);
        const auto buttons = row.findChildren<QToolButton *>();
        const auto events = std::ranges::find(buttons, u"All events (120)"_s, &QToolButton::text);
        QVERIFY(events != buttons.end());
        QMenu *menu = (*events)->menu();
        Q_EMIT menu->aboutToShow();
        Q_EMIT menu->aboutToShow(); // opened once more: still one list
        QCOMPARE(menu->actions().size(), 1);
        const auto *action = qobject_cast<QWidgetAction *>(menu->actions().front());
        QVERIFY(action);
        auto *list = qobject_cast<QListWidget *>(action->defaultWidget());
        QVERIFY(list);
        QCOMPARE(list->count(), 120);
        QVERIFY2(list->height() < 20 * list->sizeHintForRow(0), qPrintable(QString::number(list->height())));
        const QSignalSpy chosen(&row, &LayerRow::periodChosen);
        layer.events.clear();
        row.setLayer(&layer); // meanwhile the layer has others
        Q_EMIT list->itemActivated(list->item(3));
        QCOMPARE(chosen.size(), 1);
        const auto range = chosen.front().front().value<TimeRange>();
        QCOMPARE(range.fromMs, 3000);
        QCOMPARE(range.toMs, 3500);
    }

    void onlyLayersWithChoicesHaveOne()
    {
        LayerRow ideas({u"ideas"_s, u"Ideas"_s, u"idea"_s, LayerGroup::Participation}, nullptr);
        QVERIFY(!menuOf(ideas));
    }

    void contoursAreSwitched()
    {
        LayerRow row({u"heat"_s, u"Air temperature"_s, u"heat"_s, LayerGroup::Measurements}, nullptr);
        row.setState(heatState({}));
        QVERIFY(actionOf(menuOf(row), u"Contour lines"_s)->isChecked());
        const QJsonObject without = optionsAfter(row, u"Contour lines"_s);
        QCOMPARE(without.value(u"contours"_s), QJsonValue(false));
        row.setState(heatState(without));
        QVERIFY(optionsAfter(row, u"Contour lines"_s).isEmpty());
    }

    void noiseIsComparedWithLimits()
    {
        LayerRow row({u"noise"_s, u"Noise"_s, u"noise"_s, LayerGroup::Measurements}, nullptr);
        LayerState state{u"noise"_s, true, 1, {}, {}};
        row.setState(state);
        QVERIFY(actionOf(menuOf(row), u"None: show levels"_s)->isChecked());
        state.options = optionsAfter(row, u"MK core area"_s);
        QCOMPARE(state.options, (QJsonObject{{u"limits"_s, u"16_bimschv"_s}, {u"area"_s, u"core"_s}}));
        row.setState(state);
        QVERIFY(actionOf(menuOf(row), u"MK core area"_s)->isChecked());
        QCOMPARE(
            optionsAfter(row, u"Lärmaktionsplanung"_s).value(u"limits"_s).toString(), u"action_planning"_s);
        QVERIFY(optionsAfter(row, u"None: show levels"_s).isEmpty());
        QCOMPARE(optionsAfter(row, u"For colour blindness and grey print"_s).value(u"colours"_s).toString(),
            u"neutral"_s);
        QCOMPARE(optionsAfter(row, u"Indicative street noise (screening)"_s).value(u"streets"_s),
            QJsonValue(true));
        QCOMPARE(optionsAfter(row, u"LNight"_s).value(u"indicator"_s).toString(), u"lnight"_s);
    }

    void carParksByMeanOrHighest()
    {
        LayerRow row({u"parking"_s, u"Parking"_s, u"parking"_s, LayerGroup::Measurements}, nullptr);
        LayerState state{u"parking"_s, true, 1, {}, {}};
        row.setState(state);
        QVERIFY(actionOf(menuOf(row), u"Mean occupancy"_s)->isChecked());
        state.options = optionsAfter(row, u"Highest occupancy"_s);
        QCOMPARE(state.options, (QJsonObject{{u"indicator"_s, u"max"_s}}));
        row.setState(state);
        QVERIFY(actionOf(menuOf(row), u"Highest occupancy"_s)->isChecked());
        QVERIFY(optionsAfter(row, u"Mean occupancy"_s).isEmpty());
    }

    void noiseMapsAreComparedWithStations()
    {
        LayerRow row({u"plan-1"_s, u"Noise map"_s, u"layers"_s, LayerGroup::PlanData}, nullptr);
        LayerState state{u"plan-1"_s, true, 1, {{u"file"_s, u"lden.tif"_s}}, {}};
        row.setState(state);
        QVERIFY(!actionOf(menuOf(row), u"Difference to stations"_s)); // of a ramp there is none
        state.options = optionsAfter(row, u"Noise bands (DIN 45682)"_s);
        row.setState(state);
        state.options = optionsAfter(row, u"Difference to stations"_s);
        QCOMPARE(state.options.value(u"compare"_s), QJsonValue(true));
        row.setState(state);
        QCOMPARE(optionsAfter(row, u"LNight"_s).value(u"quantity"_s).toString(), u"lnight"_s);
        QVERIFY(!optionsAfter(row, u"Neutral, or the file's colours"_s).contains(u"compare"_s));
    }

    void noiseFieldsBecomeBands()
    {
        LayerRow row({u"plan-1"_s, u"Noise map"_s, u"layers"_s, LayerGroup::PlanData}, nullptr);
        LayerState state{u"plan-1"_s, true, 1, {{u"file"_s, u"a.gpkg"_s}}, {}};
        row.setState(state);
        QVERIFY(!actionOf(menuOf(row), u"None: one colour"_s));
        state.options.insert(u"field"_s, u"DB_LOW"_s);
        row.setState(state);
        QCOMPARE(optionsAfter(row, u"Noise bands by DB_LOW"_s).value(u"palette"_s).toString(), u"noise"_s);
    }

    void networksAndPlansCanBeInternal()
    {
        for (const QString &id : {u"network"_s, u"plan-1"_s, u"map-1"_s}) {
            LayerRow row({id, u"Layer"_s, u"layers"_s, LayerGroup::PlanData}, nullptr);
            row.setState({id, true, 1, {}, {}});
            const QJsonObject options = optionsAfter(row, u"Internal: leave out of exports"_s);
            QCOMPARE(options.value(u"internal"_s), QJsonValue(true));
            row.setState({id, true, 1, options, {}});
            QVERIFY(optionsAfter(row, u"Internal: leave out of exports"_s).isEmpty());
        }
    }

    void plansAndMapServicesAreHiddenByScale()
    {
        for (const QString &id : {u"plan-1"_s, u"map-1"_s}) {
            LayerRow row({id, u"Layer"_s, u"layers"_s, LayerGroup::PlanData}, nullptr);
            row.setState({id, true, 1, {}, {}});
            QVERIFY(actionOf(menuOf(row), u"At every scale"_s)->isChecked());
            const QJsonObject options = optionsAfter(row, u"From the quarter's scale on"_s);
            QCOMPARE(options.value(u"minimumZoom"_s), QJsonValue(15));
            row.setState({id, true, 1, options, {}});
            QVERIFY(actionOf(menuOf(row), u"From the quarter's scale on"_s)->isChecked());
        }
    }

    void districtsAreColoured()
    {
        LayerRow row({u"districts"_s, u"Districts"_s, u"districts"_s, LayerGroup::PlanData}, nullptr);
        LayerState state{u"districts"_s, true, 1, {}, {}};
        row.setState(state);
        QVERIFY(actionOf(menuOf(row), u"Boundaries only"_s)->isChecked());
        QVERIFY(!actionOf(menuOf(row), u"Quantiles"_s));
        state.options = optionsAfter(row, u"Night mean"_s);
        QCOMPARE(state.options, (QJsonObject{{u"indicator"_s, u"heat_night_mean"_s}}));
        row.setState(state);
        QVERIFY(actionOf(menuOf(row), u"Natural breaks"_s)->isChecked());
        QCOMPARE(optionsAfter(row, u"Quantiles"_s).value(u"classes"_s).toString(), u"quantile"_s);
        QCOMPARE(optionsAfter(row, u"7"_s).value(u"count"_s), QJsonValue(7));
        QVERIFY(optionsAfter(row, u"Boundaries only"_s).isEmpty());
    }

    void choosingKeepsOtherOptions()
    {
        LayerRow row({u"heat"_s, u"Air temperature"_s, u"heat"_s, LayerGroup::Measurements}, nullptr);
        const QJsonObject earlier{{u"method"_s, u"idw"_s}, {u"later"_s, 1}, {u"scale"_s, QJsonArray{0, 30}}};
        row.setState(heatState(earlier));
        QVERIFY(actionOf(menuOf(row), u"Mean"_s)->isChecked());
        QVERIFY(actionOf(menuOf(row), u"Inverse distance"_s)->isChecked());
        // A scale was for the indicator that is left.
        const QJsonObject expected{
            {u"method"_s, u"idw"_s}, {u"later"_s, 1}, {u"indicator"_s, u"tropical_nights"_s}};
        QCOMPARE(optionsAfter(row, u"Tropical nights"_s), expected);
        QJsonObject automatic = earlier;
        automatic.insert(u"method"_s, u"auto"_s);
        QCOMPARE(optionsAfter(row, u"Automatic"_s), automatic);
    }

    void everyIndicatorCanBeChosen()
    {
        LayerRow row({u"heat"_s, u"Air temperature"_s, u"heat"_s, LayerGroup::Measurements}, nullptr);
        for (const HeatIndicator indicator : heatIndicators()) {
            const QJsonObject options{{u"indicator"_s, heatIndicatorKey(indicator)}};
            row.setState(heatState(options));
            const QString name = heatIndicatorText(indicator, QLocale()).menu;
            QVERIFY(actionOf(menuOf(row), name)->isChecked());
            QCOMPARE(optionsAfter(row, name), options);
        }
    }

    void selectedStationBecomesTheReference()
    {
        LayerRow row({u"heat"_s, u"Air temperature"_s, u"heat"_s, LayerGroup::Measurements}, nullptr);
        row.setState(heatState({}));
        QVERIFY(!actionOf(menuOf(row), u"Selected station"_s)); // only heat islands have a reference
        row.setState(heatState({{u"indicator"_s, u"heat_island"_s}}));
        QVERIFY(!actionOf(menuOf(row), u"Selected station"_s)->isEnabled());
        row.setSelection({u"station"_s, u"net"_s, u"t7"_s});
        const QJsonObject chosen = optionsAfter(row, u"Selected station"_s);
        QCOMPARE(chosen.value(u"reference"_s),
            QJsonValue(QJsonObject{{u"source"_s, u"net"_s}, {u"id"_s, u"t7"_s}}));
        row.setState(heatState(chosen));
        QVERIFY(actionOf(menuOf(row), u"Selected station"_s)->isChecked());
        QVERIFY(!optionsAfter(row, u"Outermost station"_s).contains(u"reference"_s));
    }
};

STADTBLICK_TEST(TestLayerMenu, QApplication)
#include "tst_layermenu.moc"
