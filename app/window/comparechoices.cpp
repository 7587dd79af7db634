// What the Compare page offers while a side is missing, and how sides are chosen.

#include "app/window/cityview.h"
#include "app/window/compareview.h"
#include "models/analysis/calendar.h"
#include "models/analysis/numberformat.h"
#include "widgets/compare/comparebar.h"
#include "widgets/compare/comparepage.h"
#include "widgets/compare/comparepanel.h"

#include <QtWidgets/QPushButton>

namespace stadtblick {

namespace {

constexpr int leastDays = 28; ///< of an offered period: fewer than 14 valid days say nothing

} // namespace

TimeRange CompareView::presentPeriod() const
{
    const QTimeZone &zone = m_city.overview().profile.timeZone;
    const TimeRange shown = m_city.shownPeriod();
    if (shown.isEmpty()) {
        return shown;
    }
    const QDate last = localDate(shown.toMs - 1, zone);
    const QDate first = std::min(localDate(shown.fromMs, zone), last.addDays(1 - leastDays));
    return periodOfDays(first, last, zone);
}

void CompareView::showOffers()
{
    const CityComparison &city = *m_comparison;
    ComparePanel *panel = m_page->panel();
    if (city.state.isOfPlaces()) {
        panel->setOffers(tr("Compare two places"),
            city.emptyText.isEmpty() ? tr("Choose the stations A and B above, or B on the map. They are "
                                          "compared day by day in %1.")
                                           .arg(city.periodText)
                                     : city.emptyText,
            {});
        return;
    }
    if (hasBoth(city.state)) {
        panel->setOffers(tr("Nothing to compare"),
            city.emptyText + u' ' + tr("Choose another period above or another quantity."), {});
        return;
    }
    const CompareSide &chosen = city.state.a.range ? city.state.a : city.state.b;
    const TimeRange present = chosen.range.value_or(presentPeriod());
    const QTimeZone &zone = m_city.overview().profile.timeZone;
    std::vector<OfferedPeriod> offers = offeredPeriods(present, zone, QLocale());
    if (!city.state.a.range && offers.size() == 3) {
        offers.erase(offers.begin() + 1); // the weeks after belong to B
    }
    // Nothing is offered that nobody measured.
    const auto extent = m_city.overview().extent;
    std::erase_if(offers, [&](const OfferedPeriod &offer) {
        return !extent || offer.range.toMs <= extent->fromMs || offer.range.fromMs >= extent->toMs;
    });
    panel->setOffers(tr("Compare two periods"),
        tr("Before and after: road works, a new speed limit. %1 is compared with …")
            .arg(periodText(present, zone, QLocale())),
        offers);
}

void CompareView::takeOffer(const TimeRange &range)
{
    CompareState state = compareStateOf(m_city.view());
    if (state.a.range && !state.b.range) {
        state.b.range = range;
    } else {
        state.b.range = state.b.range.value_or(presentPeriod());
        state.a.range = range;
    }
    change(state);
}

void CompareView::openPicker(bool isB)
{
    CompareState state = compareStateOf(m_city.view());
    auto *picker = new SidePicker(isB, m_page);
    const CompareSide side = isB ? state.b : state.a;
    const CompareSide other = isB ? state.a : state.b;
    const QTimeZone &zone = m_city.overview().profile.timeZone;
    if (state.isOfPlaces()) {
        picker->setPlace(side, m_comparison ? m_comparison->measuring : std::vector<Station>{});
    } else {
        std::vector<OfferedPeriod> offers;
        if (const TimeRange shown = m_city.shownPeriod(); !shown.isEmpty()) {
            offers.push_back({tr("Present period: %1").arg(periodText(shown, zone, QLocale())), shown});
        }
        if (other.range) {
            for (const OfferedPeriod &offer : offeredPeriods(*other.range, zone, QLocale())) {
                offers.push_back(offer);
            }
        }
        CompareSide start = side;
        if (!start.range && !m_city.shownPeriod().isEmpty()) {
            start.range = presentPeriod();
        }
        picker->setPeriod(start, zone, offers);
    }
    connect(picker, &SidePicker::chosen, this, [this, isB](const CompareSide &chosen) {
        CompareState next = compareStateOf(m_city.view());
        (isB ? next.b : next.a) = chosen;
        change(next);
    });
    picker->openBelow(m_page->bar()->chip(isB));
}

} // namespace stadtblick
