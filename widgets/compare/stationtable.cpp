#include "widgets/compare/stationtable.h"

#include "models/analysis/comparisontext.h"
#include "models/charts/charttable.h"
#include "widgets/common/theme.h"
#include "widgets/panels/explaindialog.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

namespace stadtblick {

namespace {

constexpr int rowHeightPx = 30;

QTableWidgetItem *makeItem(const QString &text, bool isNumber, bool isBold)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setToolTip(text);
    if (isBold) {
        item->setFont(uiFont(TextRole::RowTitle));
    }
    return item;
}

} // namespace

StationTable::StationTable(QWidget *parent)
    : QTableWidget(0, 3, parent)
{
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(rowHeightPx);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setStyleSheet(QStringLiteral("QTableView::item { padding: 0 6px; }")); // as the head has
    setShowGrid(false);
    setWordWrap(true); // a place's name takes a second line before it is cut
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("All stations"));
    addExplainAction(this, [this] {
        const int row = currentRow();
        if (row >= 0 && row < int(m_stations.size())) {
            Q_EMIT explainRequested(m_stations[std::size_t(row)]);
        }
    });
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < int(m_stations.size())) {
            Q_EMIT chosen(m_stations[std::size_t(row)]);
        }
    });
}

void StationTable::setComparison(const CityComparison &city)
{
    const QSignalBlocker blocker(this);
    m_stations.clear();
    clearSpans();
    setRowCount(0);
    setHorizontalHeaderLabels({tr("Place"), city.indicator.changeUnit(), tr("95 % range")});
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column : {1, 2}) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const StationComparison &station : city.stations) {
        addRow(city, station);
    }
    if (city.shown) {
        selectRow(int(*city.shown));
    }
    fitHeight();
}

void StationTable::fitHeight()
{
    // As high as its rows: the panel around it scrolls.
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < rowCount(); ++row) {
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

void StationTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fitHeight();
    }
}

void StationTable::addRow(const CityComparison &city, const StationComparison &station)
{
    const int row = rowCount();
    insertRow(row);
    const Comparison &comparison = station.comparison;
    m_stations.push_back(station.station);
    setItem(row, 0, makeItem(station.name, false, false));
    if (comparison.result) {
        setItem(row, 1,
            makeItem(
                signedText(comparison.result->difference, city.indicator.decimals, city.locale), true, true));
        setItem(row, 2, makeItem(intervalText(comparison, city.indicator, city.locale), true, false));
    } else {
        QTableWidgetItem *why = makeItem(changeText(comparison, city.indicator, city.locale), true, false);
        why->setSizeHint({1, rowHeightPx}); // over both columns: neither gets wider for it
        setItem(row, 1, why);
        setSpan(row, 1, 1, 2);
    }
}

QString comparisonTable(const CityComparison &city, QChar separator)
{
    QLocale locale = city.locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto text = [separator](const QString &content) { return fileCell(content, separator); };
    const auto number = [&](const std::optional<double> &value) {
        return value ? locale.toString(*value, 'f', 2) : QString();
    };
    const QString unit = city.indicator.unit();
    const QString change = city.indicator.changeUnit();
    QStringList heads;
    for (const QString &head : {StationTable::tr("Place"),
             StationTable::tr("%1: difference B − A, %2").arg(city.indicator.name(), change),
             StationTable::tr("95 % range from, %1").arg(change),
             StationTable::tr("95 % range to, %1").arg(change), StationTable::tr("Verdict"),
             StationTable::tr("A: mean, %1").arg(unit), StationTable::tr("B: mean, %1").arg(unit),
             StationTable::tr("A: days used"), StationTable::tr("B: days used"),
             StationTable::tr("A: coverage, %"), StationTable::tr("B: coverage, %"), QStringLiteral("A"),
             QStringLiteral("B"), StationTable::tr("Source"), StationTable::tr("Caveats")}) {
        heads << text(head);
    }
    QStringList lines{heads.join(separator)};
    for (const StationComparison &station : city.stations) {
        const Comparison &comparison = station.comparison;
        const auto of = [&](double DifferenceInterval::*member) {
            return number(comparison.result ? std::optional((*comparison.result).*member) : std::nullopt);
        };
        const QString verdict =
            comparison.result ? verdictText(comparison) : changeText(comparison, city.indicator, city.locale);
        lines << QStringList{text(station.name), of(&DifferenceInterval::difference),
            of(&DifferenceInterval::low), of(&DifferenceInterval::high), text(verdict),
            number(comparison.a.mean), number(comparison.b.mean), locale.toString(comparison.a.used),
            locale.toString(comparison.b.used), locale.toString(comparison.a.coverage.percent()),
            locale.toString(comparison.b.coverage.percent()), text(city.textA), text(city.textB),
            text(city.sources.join(QStringLiteral(", "))),
            text(caveatTexts(comparison, city.indicator, city.locale).join(u' '))}
                     .join(separator);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace stadtblick
