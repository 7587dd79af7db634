#include "app/commands/figuresexport.h"

#include "app/commands/exportsink.h"
#include "app/commands/translations.h"
#include "models/basemap/basemapreader.h"
#include "models/domain/cityprofile.h"
#include "models/overlays/areasums.h"
#include "models/overlays/comparisonfigures.h"
#include "models/overlays/districtfiguresloader.h"
#include "models/overlays/furtherfigures.h"
#include "models/painting/mappainter.h"

namespace stadtblick {

namespace {

/** A time selection in the words of a view: 'hours=22-6;dayTypes=workday'. */
QString filterWords(const TimeState &time)
{
    QStringList words;
    if (time.hours) {
        words += QStringLiteral("hours=%1-%2").arg(time.hours->first).arg(time.hours->second);
    }
    if (!time.dayTypes.isEmpty()) {
        words += QString(QStringLiteral("dayTypes=") + time.dayTypes.join(u','));
    }
    if (!time.months.empty()) {
        QStringList months;
        for (const int month : time.months) {
            months += QString::number(month);
        }
        words += QString(QStringLiteral("months=") + months.join(u','));
    }
    return words.join(u';');
}

/** Writes figures and counts them. */
class FigureWriter
{
public:
    FigureWriter(ExportSink &sink, const FigureSources &sources)
        : m_sink(sink)
        , m_sources(sources)
    { }

    qint64 count() const { return m_count; }

    FigureSubject subjectOf(const Station &station) const
    {
        return {QStringLiteral("station"), sourceText(station.source), station.id, station.name,
            station.position};
    }
    QString sourceText(const QString &id) const { return m_sources.texts.value(id, id); }

    Result<void> write(
        const FigureSubject &subject, const std::vector<Figure> &figures, const QString &filters)
    {
        for (const Figure &figure : figures) {
            const QString applied = figure.ignoresFilters ? QString() : filters;
            if (const auto written = m_sink.figure(figure, subject, applied); !written) {
                return written;
            }
            ++m_count;
        }
        return {};
    }

private:
    ExportSink &m_sink;
    const FigureSources &m_sources;
    qint64 m_count = 0;
};

/** What all parts of an export are made from. */
struct FigureExport
{
    Connection &cache;
    const FigureSources &sources;
    const CityProfile &city;
    const ViewState &view;
    SceneOptions options;
    SceneCache sceneCache;
    FigureWriter writer;
    QString filters;
};

SceneOptions sceneOptions(const CityProfile &city, BaseMapReader *baseMap)
{
    SceneOptions options = sceneOptionsOf(city);
    options.locale = QLocale::c();
    if (baseMap) {
        options.streets = streetFinder(*baseMap);
        options.streetShapes = streetShapeFinder(*baseMap);
    }
    return options;
}

Result<void> writeStation(FigureExport &to, const Station &station)
{
    ViewState ofStation = to.view;
    ofStation.selection = selectionOf(station);
    const auto figures =
        loadStationFigures(to.cache, ofStation.selection, to.view, to.options, to.sceneCache);
    if (!figures) {
        return tl::unexpected(figures.error());
    }
    if (!*figures) {
        return {}; // taken away by a sync meanwhile
    }
    const FigureSubject subject = to.writer.subjectOf(station);
    if (const auto written = to.writer.write(subject, (*figures)->figures, to.filters); !written) {
        return written;
    }
    const Figures further = loadFurtherFigures(to.cache, ofStation, to.options, to.sceneCache);
    return further ? to.writer.write(subject, *further, to.filters) : tl::unexpected(further.error());
}

/** Sums and means of the selected area, district, place or street. */
Result<void> writeArea(FigureExport &to)
{
    if (!isArea(to.view.selection)) {
        return {};
    }
    const auto area = loadAreaFigures(to.cache, to.view, to.options, to.sceneCache);
    const auto context = sceneContext(to.cache, to.view, to.options, to.sceneCache);
    if (!area || !context) {
        return tl::unexpected(!area ? area.error() : context.error());
    }
    if (!*area) {
        return {}; // gone
    }
    Figure common;
    common.period = context->period;
    common.periodText = context->periodText();
    common.isDemo = (*area)->isDemo;
    const Selection &selection = to.view.selection;
    return to.writer.write({selection.kind, to.writer.sourceText(selection.source), selection.id,
                               (*area)->shape.name, std::nullopt},
        areaSums(**area, common, to.options.timeZone, to.options.locale), to.filters);
}

Result<void> writeDistricts(FigureExport &to)
{
    const auto context = sceneContext(to.cache, to.view, to.options, to.sceneCache);
    if (!context) {
        return tl::unexpected(context.error());
    }
    const auto districts = loadDistrictFigures(*context);
    if (!districts) {
        return tl::unexpected(districts.error());
    }
    for (const DistrictFigure &one : *districts) {
        const FigureSubject subject{one.district.kind, to.writer.sourceText(one.district.source),
            one.district.id, one.district.name, std::nullopt};
        if (const auto written = to.writer.write(subject, {one.figure}, to.filters); !written) {
            return written;
        }
    }
    return {};
}

/** Periods and places have no filters of hours or days but those that the indicator's name says. */
Result<void> writeComparison(FigureExport &to)
{
    if (to.view.compare.isEmpty()) {
        return {};
    }
    ComparisonCache compared;
    const auto city = loadComparison(
        to.cache, to.view, compareStateOf(to.view), to.options, to.city.schoolHolidays, compared);
    if (!city) {
        return tl::unexpected(city.error());
    }
    for (const StationComparison &station : city->stations) {
        const FigureSubject subject{QStringLiteral("station"), to.writer.sourceText(station.station.source),
            station.station.id, station.name, station.place};
        const Selection &placeA = city->state.a.place;
        const FigureSubject subjectA = city->state.isOfPlaces()
            ? FigureSubject{QStringLiteral("station"), to.writer.sourceText(placeA.source), placeA.id,
                  city->textA, city->placeA}
            : subject;
        const std::vector<Figure> figures = comparisonFigures(*city, station);
        if (const auto written = to.writer.write(subjectA, {figures.front()}, {}); !written) {
            return written;
        }
        if (const auto written = to.writer.write(subject, {figures.begin() + 1, figures.end()}, {});
            !written) {
            return written;
        }
    }
    return {};
}

} // namespace

Result<qint64> exportFigures(Connection &cache, const FigureSources &sources, const CityProfile &city,
    ExportSink &sink, const ViewState &view)
{
    const EnglishTexts english;
    const auto baseMap = BaseMapReader::open(cache);
    if (!baseMap) {
        return tl::unexpected(baseMap.error());
    }
    FigureExport to{cache, sources, city, view, sceneOptions(city, baseMap->get()), {},
        FigureWriter(sink, sources), filterWords(view.time)};
    for (const Station &station : sources.stations) {
        if (const auto written = writeStation(to, station); !written) {
            return tl::unexpected(written.error());
        }
    }
    for (const auto &write : {writeArea, writeDistricts, writeComparison}) {
        if (const auto written = write(to); !written) {
            return tl::unexpected(written.error());
        }
    }
    return to.writer.count();
}

} // namespace stadtblick
