#include "models/domain/viewstate.h"

#include "models/domain/jsonreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace stadtblick {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ViewState", text);
}

/** What a reader of another version wrote stays in place, below what we know. */
QJsonObject with(QJsonObject known, const QJsonObject &unknown)
{
    for (auto member = unknown.begin(); member != unknown.end(); ++member) {
        if (!known.contains(member.key())) {
            known.insert(member.key(), member.value());
        }
    }
    return known;
}

QJsonObject toJson(const LayerState &layer)
{
    return with({{QStringLiteral("id"), layer.id}, {QStringLiteral("visible"), layer.isVisible},
                    {QStringLiteral("opacity"), layer.opacity}, {QStringLiteral("options"), layer.options}},
        layer.unknown);
}

QJsonObject toJson(const TimeState &time)
{
    QJsonObject json{{QStringLiteral("step"), time.step}};
    if (time.range) {
        json.insert(QStringLiteral("from"), toIsoUtc(time.range->fromMs));
        json.insert(QStringLiteral("to"), toIsoUtc(time.range->toMs));
    }
    if (time.hours) {
        json.insert(QStringLiteral("hours"), QJsonArray{time.hours->first, time.hours->second});
    }
    json.insert(QStringLiteral("dayTypes"), QJsonArray::fromStringList(time.dayTypes));
    QJsonArray months;
    for (const int month : time.months) {
        months.append(month);
    }
    json.insert(QStringLiteral("months"), months);
    if (time.play != PlayState{}) {
        json.insert(QStringLiteral("play"),
            with(QJsonObject{{QStringLiteral("stepsPerSecond"), time.play.stepsPerSecond},
                     {QStringLiteral("loop"), time.play.isLooping}},
                time.play.unknown));
    }
    return with(json, time.unknown);
}

Camera readCamera(JsonReader &view)
{
    JsonReader reader(view.object(u"camera"), view.pathOf(u"camera"));
    Camera camera;
    camera.centre = {reader.requiredNumber(u"lon", -180, 180), reader.requiredNumber(u"lat", -90, 90)};
    camera.zoom = reader.requiredNumber(u"zoom", 0, 24);
    view.adopt(reader);
    return camera;
}

std::vector<LayerState> readLayers(JsonReader &view)
{
    std::vector<LayerState> layers;
    const QJsonArray list = view.array(u"layers");
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader reader(list.at(i).toObject(), QStringLiteral("%1[%2]").arg(view.pathOf(u"layers")).arg(i));
        LayerState layer;
        layer.id = reader.text(u"id");
        layer.isVisible = reader.boolean(u"visible", true);
        layer.opacity = reader.number(u"opacity", 0, 1).value_or(1);
        layer.options = reader.object(u"options");
        layer.unknown = reader.unknown();
        const bool isDouble =
            std::ranges::any_of(layers, [&](const LayerState &other) { return other.id == layer.id; });
        if (isDouble) {
            reader.complain(u"id", tr("a layer that is not listed twice"));
        }
        view.adopt(reader);
        layers.push_back(std::move(layer));
    }
    return layers;
}

std::optional<TimeRange> readRange(JsonReader &reader)
{
    const QString from = reader.text(u"from", {});
    const QString to = reader.text(u"to", {});
    if (from.isEmpty() && to.isEmpty()) {
        return std::nullopt;
    }
    const auto fromMs = fromIso(from);
    const auto toMs = fromIso(to);
    if (!fromMs) {
        reader.complain(u"from", tr("a time such as 2026-07-13T22:00:00Z"));
    }
    if (!toMs || (fromMs && *toMs <= *fromMs)) {
        reader.complain(u"to", tr("a time after 'from'"));
    }
    return TimeRange{fromMs.value_or(0), toMs.value_or(0)};
}

std::optional<std::pair<int, int>> readHours(JsonReader &reader)
{
    const QJsonArray hours = reader.array(u"hours");
    if (hours.isEmpty()) {
        return std::nullopt;
    }
    const int from = hours.at(0).toInt(-1);
    const int to = hours.at(1).toInt(-1);
    if (hours.size() != 2 || from < 0 || from > 23 || to < 0 || to > 24 || from == to) {
        reader.complain(u"hours", tr("two hours such as [22, 6]"));
        return std::nullopt;
    }
    return std::pair{from, to};
}

PlayState readPlay(JsonReader &time)
{
    PlayState play;
    if (!time.has(u"play")) {
        return play;
    }
    JsonReader reader(time.object(u"play"), time.pathOf(u"play"));
    play.stepsPerSecond = reader.number(u"stepsPerSecond", 0.25, 60).value_or(play.stepsPerSecond);
    play.isLooping = reader.boolean(u"loop", play.isLooping);
    play.unknown = reader.unknown();
    time.adopt(reader);
    return play;
}

TimeState readTime(JsonReader &view)
{
    JsonReader reader(view.object(u"time"), view.pathOf(u"time"));
    TimeState time;
    time.range = readRange(reader);
    time.step = reader.text(u"step", QStringLiteral("day"));
    if (!QStringList{
            QStringLiteral("hour"), QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("month")}
            .contains(time.step)) {
        reader.complain(u"step", tr("hour, day, week or month"));
    }
    time.hours = readHours(reader);
    time.dayTypes = reader.texts(u"dayTypes");
    const QJsonArray months = reader.array(u"months");
    for (const QJsonValue &month : months) {
        if (month.toInt() < 1 || month.toInt() > 12) {
            reader.complain(u"months", tr("months from 1 to 12"));
        }
        time.months.push_back(month.toInt());
    }
    time.play = readPlay(reader);
    time.unknown = reader.unknown();
    view.adopt(reader);
    return time;
}

Selection readSelection(JsonReader &view)
{
    if (!view.has(u"selection")) {
        view.object(u"selection");
        return {};
    }
    JsonReader reader(view.object(u"selection"), view.pathOf(u"selection"));
    Selection selection{reader.text(u"kind", {}), reader.text(u"source", {}), reader.text(u"id", {})};
    view.adopt(reader);
    return selection;
}

IdeasState readIdeas(JsonReader &view)
{
    JsonReader reader(view.object(u"ideas"), view.pathOf(u"ideas"));
    IdeasState ideas;
    ideas.search = reader.text(u"search", {});
    ideas.filters = reader.object(u"filters");
    ideas.sort = reader.text(u"sort", ideas.sort);
    view.adopt(reader);
    return ideas;
}

} // namespace

const LayerState *ViewState::layer(QStringView id) const
{
    const auto found = std::ranges::find_if(layers, [id](const LayerState &layer) { return layer.id == id; });
    return found == layers.end() ? nullptr : &*found;
}

LayerState *ViewState::layer(QStringView id)
{
    const auto found = std::ranges::find_if(layers, [id](const LayerState &layer) { return layer.id == id; });
    return found == layers.end() ? nullptr : &*found;
}

const DrawnArea *ViewState::drawnArea(const Selection &wanted) const
{
    if (wanted.kind != QLatin1StringView("area")) {
        return nullptr;
    }
    const auto found = std::ranges::find(areas, wanted.id, &DrawnArea::id);
    return found == areas.end() ? nullptr : &*found;
}

QString streetId(const QString &name, LonLat place)
{
    return QStringLiteral("%1@%2,%3")
        .arg(name, QString::number(place.lon, 'f', 5), QString::number(place.lat, 'f', 5));
}

std::optional<StreetName> streetOfId(const QString &id)
{
    const qsizetype at = id.lastIndexOf(u'@');
    const QStringList parts = id.mid(at + 1).split(u',');
    if (at < 1 || parts.size() != 2) {
        return std::nullopt;
    }
    bool hasLon = false;
    bool hasLat = false;
    const LonLat place{parts[0].toDouble(&hasLon), parts[1].toDouble(&hasLat)};
    const bool isOnEarth = hasLon && hasLat && std::abs(place.lon) <= 180 && std::abs(place.lat) <= 90;
    return isOnEarth ? std::optional(StreetName{id.left(at), place}) : std::nullopt;
}

QJsonObject toJson(const ViewState &view)
{
    QJsonArray layers;
    for (const LayerState &layer : view.layers) {
        layers.append(toJson(layer));
    }
    QJsonObject json{
        {QStringLiteral("version"), 1},
        {QStringLiteral("camera"),
            QJsonObject{{QStringLiteral("lon"), view.camera.centre.lon},
                {QStringLiteral("lat"), view.camera.centre.lat}, {QStringLiteral("zoom"), view.camera.zoom}}},
        {QStringLiteral("layers"), layers},
        {QStringLiteral("time"), toJson(view.time)},
        {QStringLiteral("ideas"),
            QJsonObject{{QStringLiteral("search"), view.ideas.search},
                {QStringLiteral("filters"), view.ideas.filters}, {QStringLiteral("sort"), view.ideas.sort}}},
        {QStringLiteral("compare"), view.compare},
    };
    if (!view.selection.isEmpty()) {
        json.insert(QStringLiteral("selection"),
            QJsonObject{{QStringLiteral("kind"), view.selection.kind},
                {QStringLiteral("source"), view.selection.source},
                {QStringLiteral("id"), view.selection.id}});
    }
    if (!view.chart.isDefault()) {
        json.insert(QStringLiteral("chart"), toJson(view.chart));
    }
    QJsonArray areas;
    for (const DrawnArea &area : view.areas) {
        areas.append(toJson(area));
    }
    if (!areas.isEmpty()) {
        json.insert(QStringLiteral("areas"), areas);
    }
    return with(json, view.unknown);
}

Result<ViewState> viewStateFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("$"));
    if (reader.requiredNumber(u"version", 1, 1000) > 1) {
        return tl::unexpected(
            Error{Error::Kind::Usage, tr("This view was written by a newer version of Stadtblick."),
                tr("Open it with that version."), {}});
    }
    ViewState view;
    view.camera = readCamera(reader);
    view.layers = readLayers(reader);
    view.time = readTime(reader);
    view.selection = readSelection(reader);
    view.chart = readChartState(reader);
    view.ideas = readIdeas(reader);
    view.areas = readDrawnAreas(reader);
    view.compare = reader.array(u"compare");
    view.unknown = reader.unknown();
    if (!reader.complaint().isEmpty()) {
        return tl::unexpected(
            Error{Error::Kind::Usage, tr("The view can't be read: %1.").arg(reader.complaint()), {}, {}});
    }
    return view;
}

Result<ViewState> viewStateFromBytes(const QByteArray &bytes, const QString &fileName)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject()) {
        return tl::unexpected(Error{Error::Kind::Usage, tr("%1 is no view: no JSON object.").arg(fileName),
            {}, QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset)});
    }
    return viewStateFromJson(document.object()).map_error([&](Error error) {
        error.what = fileName + QLatin1String(": ") + error.what;
        return error;
    });
}

} // namespace stadtblick
