#include "models/domain/chartstate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace stadtblick {

QJsonObject toJson(const ChartState &state)
{
    QJsonObject json = state.unknown;
    const auto put = [&json](const QString &name, const QString &text) {
        if (!text.isEmpty()) {
            json.insert(name, text);
        }
    };
    put(u"quantity"_s, state.quantity);
    put(u"series"_s, state.series);
    put(u"kind"_s, state.kind);
    put(u"large"_s, state.large);
    QJsonArray further;
    for (const ChartedSeries &series : state.further) {
        further.append(QJsonObject{{u"source"_s, series.source}, {u"station"_s, series.station},
            {u"quantity"_s, series.quantity}, {u"series"_s, series.series}});
    }
    if (!further.isEmpty()) {
        json.insert(u"further"_s, further);
    }
    return json;
}

ChartState readChartState(JsonReader &view)
{
    JsonReader reader(view.object(u"chart"), view.pathOf(u"chart"));
    ChartState state;
    state.quantity = reader.text(u"quantity", {});
    state.series = reader.text(u"series", {});
    state.kind = reader.text(u"kind", {});
    state.large = reader.text(u"large", {});
    const QJsonArray further = reader.array(u"further");
    for (qsizetype i = 0; i < further.size(); ++i) {
        JsonReader one(further.at(i).toObject(), u"%1[%2]"_s.arg(reader.pathOf(u"further")).arg(i));
        state.further.push_back(
            {one.text(u"source"), one.text(u"station"), one.text(u"quantity", {}), one.text(u"series", {})});
        reader.adopt(one);
    }
    state.unknown = reader.unknown();
    view.adopt(reader);
    return state;
}

} // namespace stadtblick
