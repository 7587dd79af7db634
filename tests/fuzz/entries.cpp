#include "entries.h"

#include "models/analysis/formulavalue.h"
#include "models/sources/detect.h"
#include "models/sources/faults.h"
#include "models/sources/plaintext.h"
#include "models/sources/sensorthings/phenomenontime.h"
#include "models/sources/table/ideatable.h"

#include <QtCore/QJsonArray>

#include <array>

namespace stadtblick::fuzz {

namespace {

/** Reads @p bytes as the answer to a request of @p kind with @p context. */
void readAs(const char *kind, const QJsonObject &context, QByteArrayView bytes)
{
    SourceProfile profile;
    profile.id = QStringLiteral("fuzz");
    profile.kind = QString::fromLatin1(kind);
    profile.url = QUrl(QStringLiteral("https://fuzz.example/v1.1"));
    CityProfile city;
    city.bounds = {7.6, 49.3, 8, 49.6};
    const auto source = makeSource(profile, city);
    QByteArray padded = bytes.toByteArray();
    padded.append(64, '\0');
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://fuzz.example/v1.1/Datastreams(7)/Observations?$top=100"));
    request.context = context;
    SyncState state;
    state.nowMs = 1'750'000'000'000;
    const auto page = (*source)->read(request, QByteArrayView(padded).first(bytes.size()), state, {});
    if (page) {
        for (const HttpRequest &next : page->next) {
            std::ignore = (*source)->smaller(next);
        }
    }
    std::ignore = (*source)->explain(bytes);
}

void things(QByteArrayView bytes)
{
    readAs("sensorthings", {{QStringLiteral("set"), QStringLiteral("things")}}, bytes);
}

void datastreams(QByteArrayView bytes)
{
    readAs("sensorthings", {{QStringLiteral("set"), QStringLiteral("datastreams")}}, bytes);
    readAs("sensorthings", {{QStringLiteral("set"), QStringLiteral("multi")}}, bytes);
}

void observations(QByteArrayView bytes)
{
    QJsonObject context{{QStringLiteral("set"), QStringLiteral("observations")},
        {QStringLiteral("stream"), QStringLiteral("Datastreams(7)")}, {QStringLiteral("rereadFrom"), 1.7e12}};
    context.insert(QStringLiteral("series"), QJsonArray{QStringLiteral("7")});
    readAs("sensorthings", context, bytes);
    context.insert(QStringLiteral("multi"), true);
    readAs("sensorthings", context, bytes);
}

void features(QByteArrayView bytes)
{
    readAs("sensorthings",
        {{QStringLiteral("set"), QStringLiteral("feature")},
            {QStringLiteral("station"), QStringLiteral("1")}},
        bytes);
    readAs("sensorthings",
        {{QStringLiteral("set"), QStringLiteral("thingOf")},
            {QStringLiteral("stream"), QStringLiteral("Datastreams(7)")}},
        bytes);
    readAs("sensorthings",
        {{QStringLiteral("set"), QStringLiteral("streamOf")},
            {QStringLiteral("stream"), QStringLiteral("Datastreams(7)")}},
        bytes);
}

void consul(QByteArrayView bytes)
{
    readAs("consul", {}, bytes);
    for (const char *root : {"proposals", "comments", "budgets"}) {
        readAs("consul", {{QStringLiteral("root"), QString::fromLatin1(root)}}, bytes);
    }
}

void geoJson(QByteArrayView bytes)
{
    readAs("geojson", {}, bytes);
}

void detection(QByteArrayView bytes)
{
    QByteArray padded = bytes.toByteArray();
    padded.append(64, '\0');
    for (const HttpRequest &request : detectionRequests(QUrl(QStringLiteral("https://fuzz.example")))) {
        std::ignore = detectSource(request, QByteArrayView(padded).first(bytes.size()));
    }
}

void table(QByteArrayView bytes)
{
    TableMapping mapping;
    mapping.timeZone = QTimeZone("Europe/Berlin");
    std::ignore = readIdeaTable(bytes, mapping, QStringLiteral("fuzz.csv"));
    std::ignore = tableMappingFromBytes(bytes.toByteArray(), QStringLiteral("fuzz.json"));
}

void html(QByteArrayView bytes)
{
    std::ignore = plainText(QString::fromUtf8(bytes));
}

void times(QByteArrayView bytes)
{
    TimeFault fault = TimeFault::None;
    std::ignore =
        readPhenomenonTime(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())), fault);
}

/** A formula of a profile: read, and computed over a day of which half is missing. */
void formula(QByteArrayView bytes)
{
    FormulaFault fault;
    const auto read = readFormula(QString::fromUtf8(bytes), fault);
    if (!read) {
        return;
    }
    constexpr TimeRange day{1'783'893'600'000, 1'783'893'600'000 + 24 * msPerHour};
    Hours hours = emptyHours(Averaging::Arithmetic, day);
    for (std::size_t i = 0; i < 12; ++i) {
        hours.sums[i] = 20.0 * static_cast<double>(msPerHour);
        hours.coveredMs[i] = static_cast<qint32>(msPerHour);
        hours.least[i] = hours.largest[i] = 20;
    }
    const FormulaScope scope{
        [&hours](QStringView) { return &hours; }, {day}, calendarDays(day, QTimeZone::utc())};
    std::ignore = evaluate(*read, scope);
}

constexpr std::array all{
    Entry{"sensorthings_things", things, "sensorthings/madeup-things", ""},
    Entry{"sensorthings_datastreams", datastreams, "sensorthings/madeup-datastreams", ""},
    Entry{"sensorthings_observations", observations, "sensorthings/madeup-observations", ""},
    Entry{"sensorthings_dataarray", observations, "sensorthings/madeup-dataarray", ""},
    Entry{"sensorthings_features", features, "sensorthings/madeup-feature", ""},
    Entry{"consul", consul, "consul/madeup-proposals", ""},
    Entry{"geojson", geoJson, "geojson/madeup-districts", ""},
    Entry{"detection", detection, "",
        R"({"value":[{"name":"Things","url":"x"},{"name":"Datastreams","url":"x"}]})"},
    Entry{"table", table, "",
        "id;Titel;Text;Datum;Stimmen;lon;lat\n1;\"Bank; \"\"neu\"\"\";<p>a</p>;13.09.2017 "
        "10:00;1.234;7,77;49,44\n"},
    Entry{"html", html, "",
        "<p>Mehr <a title='x'>B&auml;ume</a> &amp; B&#228;nke<br/></p><!-- x --><script>y</script>"},
    Entry{"formula", formula, "",
        "days(max(air_temperature) >= 30 and not mean(laeq) < 2^3) + if(hours(laeq > 55) != 3, p(no2, 90), "
        "-1)"},
    Entry{"times", times, "", "2025-03-30T02:00:00.123456789+01:00/2025-03-30T02:59:59Z"},
};

} // namespace

std::span<const Entry> entries()
{
    return all;
}

} // namespace stadtblick::fuzz
