#include "widgets/panels/trafficpage.h"

#include "models/analysis/numberformat.h"
#include "models/charts/chartwords.h"
#include "widgets/common/controls.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/stylesheet.h"
#include "widgets/panels/explaindialog.h"
#include "widgets/panels/hourbars.h"
#include "widgets/panels/pageparts.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr double searchBegins = 0.85; ///< occupancy from which on search traffic rises (domain.md section 5)

QString vehiclesPerHour(double value)
{
    return numberText(value, 0, QCoreApplication::translate("Traffic", "veh/h"), QLocale());
}

/** The workday's mean flow by hour, with the capacity. */
ProfileChart flowChart(const JunctionFigures &junction, const ApproachFigures &approach)
{
    ChartFrame frame;
    frame.title = TrafficPage::tr("Mean flow of workdays by hour: %1").arg(approach.name);
    frame.place = junction.name;
    frame.unit = QCoreApplication::translate("Traffic", "veh/h");
    frame.quantity = TrafficPage::tr("Traffic flow") % u" · "_s % frame.unit;
    frame.decimals = 0;
    frame.periodText = junction.periodText;
    frame.source = junction.sources.join(u", "_s);
    frame.isDemo = junction.isDemo;
    ProfileCurve curve;
    curve.name = dayTypeName(DayType::Workday);
    for (const HourFlow &flow : approach.flows[std::size_t(DayType::Workday)]) {
        ProfilePoint point;
        point.mean = flow.mean;
        point.hours = {flow.days, flow.asked};
        curve.points.push_back(point);
        curve.days = std::max(curve.days, flow.days);
    }
    std::optional<ChartLimit> limit;
    if (approach.capacityPerH) {
        limit = {*approach.capacityPerH,
            TrafficPage::tr("capacity %1").arg(vehiclesPerHour(*approach.capacityPerH))};
    }
    return hourChart(std::move(frame), std::move(curve), limit);
}

/** The mean occupancy by hour on days of a type, in percent. */
ProfileChart occupancyChart(const ParkingFigures &parking, DayType type, const QTimeZone &zone)
{
    ChartFrame frame;
    frame.title = TrafficPage::tr("Mean occupancy by hour, %1").arg(dayTypeWords(type));
    frame.place = parking.name;
    frame.unit = u"%"_s;
    frame.quantity = TrafficPage::tr("Occupancy") % u" · "_s % frame.unit;
    frame.decimals = 0;
    frame.timeZone = zone;
    frame.periodText = parking.periodText;
    frame.source = parking.sources.join(u", "_s);
    frame.isDemo = parking.isDemo;
    ProfileCurve curve;
    curve.name = dayTypeName(type);
    for (const ParkingHour &hour : parking.hours[std::size_t(type)]) {
        ProfilePoint point;
        point.hours = hour.parked;
        if (hour.occupancy) {
            point.mean = 100 * *hour.occupancy;
        }
        curve.points.push_back(point);
        curve.days = std::max(curve.days, int(hour.parked.valid));
    }
    const double limit = 100 * searchBegins;
    return hourChart(std::move(frame), std::move(curve),
        ChartLimit{limit,
            TrafficPage::tr("search begins at %1").arg(percentText(int(std::round(limit)), QLocale()))});
}

} // namespace

TrafficPage::TrafficPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 4, 16, 12);
    m_column->setSpacing(8);
}

QVBoxLayout *TrafficPage::addCard(const QString &title, const std::function<void()> &explain)
{
    auto *card = new QFrame(this);
    setForm(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(wrappedLabel(makeLabel(title, TextRole::RowTitle, card)), 1);
    if (explain) {
        QToolButton *button = makeExplainButton(title, card);
        connect(button, &QToolButton::clicked, this, explain);
        head->addWidget(button, 0, Qt::AlignTop);
        addExplainAction(card, explain);
    }
    column->addLayout(head);
    m_column->addWidget(card);
    return column;
}

void TrafficPage::setReading()
{
    clearLayout(m_column);
    m_column->addWidget(makeCaption(tr("Reading the counts …"), this));
    m_column->addStretch();
}

void TrafficPage::setJunction(const JunctionFigures &junction)
{
    clearLayout(m_column);
    m_table = junctionTable(junction, QLocale());
    m_column->addWidget(wrappedLabel(makeLabel(junction.name, TextRole::RowTitle, this)));
    m_column->addWidget(wrappedLabel(makeCaption(junction.basis, this)));
    m_column->addWidget(wrappedLabel(makeCaption(junction.periodText, this)));
    if (junction.days == 0) {
        m_column->addWidget(
            wrappedLabel(makeLabel(tr("The period holds no whole day."), TextRole::Body, this)));
    }
    for (const ApproachFigures &approach : junction.approaches) {
        addApproach(junction, approach);
    }
    addEnd(junction.note, junction.sources);
}

void TrafficPage::addApproach(const JunctionFigures &junction, const ApproachFigures &approach)
{
    const auto explain = [this, junction, approach] {
        JunctionFigures one = junction;
        one.approaches = {approach};
        Q_EMIT approachExplained(one);
    };
    QVBoxLayout *column =
        addCard(approach.name, approach.isFound ? std::function<void()>(explain) : std::function<void()>());
    const QLocale locale;
    if (!approach.isFound) {
        column->addWidget(wrappedLabel(makeLabel(
            tr("No counts of the station %1 in the cache.").arg(approach.station.id), TextRole::Body, this)));
        return;
    }
    if (!approach.peakHour) {
        column->addWidget(wrappedLabel(makeLabel(tr("No workday was counted."), TextRole::Body, this)));
        return;
    }
    const auto hour = std::size_t(*approach.peakHour);
    const HourFlow &peak = approach.flows[std::size_t(DayType::Workday)][hour];
    if (approach.saturation) {
        const QString level = approach.level ? serviceLevelText(*approach.level) : QString();
        column->addWidget(wrappedLabel(
            makeLabel(tr("x = %1 · level %2").arg(numberText(*approach.saturation, 2, locale), level),
                TextRole::PanelTitle, this)));
    }
    column->addWidget(wrappedLabel(makeLabel(
        tr("Busiest hour, mean of %n workday(s): %1, %2", nullptr, peak.days)
            .arg(hoursText(*approach.peakHour, *approach.peakHour + 1, locale), vehiclesPerHour(*peak.mean)),
        TextRole::Body, this)));
    column->addWidget(makeCaption(tr("Workdays by hour"), this));
    addBars(column, flowChart(junction, approach),
        approach.capacityPerH ? std::optional(overloadSaturation * *approach.capacityPerH) : std::nullopt);
    for (const OverloadWindow &window : approach.overload) {
        QLabel *text = wrappedLabel(makeLabel(u"▲ "_s + overloadText(window, locale), TextRole::Body, this));
        setForm(text, "danger");
        column->addWidget(text);
    }
    if (approach.capacityPerH && approach.overload.empty() && peak.days >= leastOverloadDays) {
        column->addWidget(makeLabel(tr("No recurring overload"), TextRole::Body, this));
    }
    column->addWidget(makeCaption(tr("Coverage %1").arg(percentText(approach.coverage, locale)), this));
}

void TrafficPage::setParking(const ParkingFigures &parking, const QTimeZone &zone)
{
    clearLayout(m_column);
    m_table = parkingTable(parking, QLocale());
    const QLocale locale;
    m_column->addWidget(wrappedLabel(makeCaption(parking.periodText, this)));
    QVBoxLayout *use = addCard(tr("Occupancy"), [this] { Q_EMIT occupancyExplained(); });
    if (parking.use.meanPercent && !parking.use.coverage.reaches(parkingNeededPercent)) {
        use->addWidget(wrappedLabel(makeLabel(
            notEnoughText(parking.use.coverage, parkingNeededPercent, locale), TextRole::PanelTitle, this)));
    } else if (parking.use.meanPercent && parking.use.maximumPercent) {
        const int largest = int(std::round(*parking.use.maximumPercent));
        use->addWidget(wrappedLabel(makeLabel(
            tr("mean %1, at most %2")
                .arg(percentText(int(std::round(*parking.use.meanPercent)), locale),
                    largest >= 100 ? u"≥ "_s + percentText(100, locale) : percentText(largest, locale)),
            TextRole::PanelTitle, this)));
        use->addWidget(
            wrappedLabel(makeCaption(tr("%1, %2 · Coverage %3")
                                         .arg(spacesText(*parking.capacity, locale), parking.capacityText,
                                             percentText(parking.use.coverage, locale)),
                this)));
    } else {
        use->addWidget(wrappedLabel(makeLabel(
            parking.capacity ? tr("no data in this period") : parking.capacityText, TextRole::Body, this)));
    }
    const bool isEstimated = parking.capacity && !parking.flowStations.isEmpty();
    QVBoxLayout *search = addCard(tr("Search traffic · estimate"),
        isEstimated ? std::function<void()>([this, parking] { Q_EMIT searchExplained(parking); })
                    : std::function<void()>());
    search->addWidget(wrappedLabel(makeLabel(searchText(parking, zone, locale), TextRole::Body, this)));
    addOccupancy(parking, DayType::Workday, zone);
    addOccupancy(parking, DayType::Saturday, zone);
    addEnd(parking.note, parking.sources);
}

void TrafficPage::addOccupancy(const ParkingFigures &parking, DayType type, const QTimeZone &zone)
{
    ProfileChart chart = occupancyChart(parking, type, zone);
    if (chart.isEmpty()) {
        return;
    }
    QVBoxLayout *card = addCard(chart.title, [this, parking, type] { Q_EMIT hoursExplained(parking, type); });
    addBars(card, std::move(chart), 100 * searchBegins);
}

void TrafficPage::addBars(QVBoxLayout *column, ProfileChart chart, std::optional<double> overFrom)
{
    auto *bars = new HourBars(std::move(chart), overFrom, this);
    connect(bars, &SmallChart::used, this, &TrafficPage::chartUsed);
    column->addWidget(bars);
}

void TrafficPage::addEnd(const QString &note, const QStringList &sources)
{
    m_column->addWidget(wrappedLabel(makeCaption(note, this)));
    m_column->addWidget(wrappedLabel(makeCaption(tr("Sources: %1").arg(sources.join(u", "_s)), this)));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row); // in a narrow panel German labels don't fit beside each other
    QPushButton *copy = makeButton(tr("Copy table"), u"copy"_s, "plain", row);
    QPushButton *save = makeButton(tr("Save table …"), u"save"_s, "plain", row);
    connect(copy, &QPushButton::clicked, this, &TrafficPage::copyTableClicked);
    connect(save, &QPushButton::clicked, this, &TrafficPage::saveTableClicked);
    flow->addWidget(copy);
    flow->addWidget(save);
    m_column->addWidget(row);
    m_column->addStretch();
}

} // namespace stadtblick
