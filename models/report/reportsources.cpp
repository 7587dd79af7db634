#include "models/report/reportsources.h"

#include "models/basemap/basemapreader.h"
#include "models/painting/basemapattribution.h"
#include "models/store/syncstore.h"

#include <QtCore/QCoreApplication>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

QString sentence(const QString &text)
{
    const bool isClosed = text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char(')'));
    return isClosed || text.isEmpty() ? text : QString(text + QLatin1Char('.'));
}

/** 'Data: <who>, <source>, fetched 21 July 2026 14:05, licence'. */
QString dataLine(const SourceStatus &source, const CityProfile &city, const QLocale &locale)
{
    QStringList parts;
    for (const QString &part : {source.attribution, source.name, source.licence}) {
        if (!part.isEmpty() && !parts.contains(part)) {
            parts.append(part);
        }
    }
    if (source.lastSuccessMs) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(*source.lastSuccessMs, city.timeZone);
        parts.append(tr("fetched %1").arg(locale.toString(time, QLocale::ShortFormat)));
    }
    if (source.outcome == SyncOutcome::Failed || source.outcome == SyncOutcome::Partial) {
        parts.append(tr("last sync incomplete"));
    }
    return sentence(tr("Data: %1").arg(parts.join(QLatin1String(", "))));
}

} // namespace

Result<QStringList> reportSources(Connection &connection, const MapScene &scene,
    const std::optional<StationFigures> &station, const ChartFrame *chart, const CityProfile &city,
    const BaseMapReader *baseMap, const QLocale &locale)
{
    QStringList lines;
    const auto add = [&lines](const QString &line) {
        if (!line.isEmpty() && !lines.contains(line)) {
            lines.append(line);
        }
    };
    if (scene.isDemo) {
        add(tr("All measurements and ideas are synthetic: made for demonstration, not measured anywhere."));
    }
    for (const MapLayer &layer : scene.layers) {
        if (layer.emptyText.isEmpty()) {
            add(sentence(
                layer.legend.title + QLatin1String(": ") + layer.legend.notes.join(QStringLiteral(" · "))));
        } else {
            add(sentence(layer.legend.title + QLatin1String(": ") + layer.emptyText));
        }
    }
    if (station) {
        for (const Figure &figure : station->figures) {
            add(sentence(figure.method.isEmpty()
                    ? QString()
                    : QString(figure.title + QLatin1String(": ") + figure.method)));
        }
        add(sentence(station->note));
    }
    if (chart) {
        add(sentence(tr("Chart: %1, %2").arg(chart->title, chart->source)));
    }
    const auto sources = SyncStore(connection).sources();
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    for (const SourceStatus &source : *sources) {
        if (source.observations > 0 || source.ideas > 0) {
            add(dataLine(source, city, locale));
        }
    }
    if (const QString owner = baseMapAttribution(scene, baseMap); !owner.isEmpty()) {
        add(sentence(tr("Map: %1").arg(owner)));
    }
    return lines;
}

} // namespace stadtblick
