#include "app/demo/ideaplaces.h"

#include "app/demo/citymap.h"
#include "app/demo/mainlines.h"
#include "app/demo/stations.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace stadtblick::demo {

namespace {

bool endsWithOneOf(const QString &name, std::initializer_list<QLatin1StringView> endings)
{
    return std::ranges::any_of(
        endings, [&](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

bool isFeminine(const QString &name)
{
    return name.endsWith(QStringLiteral("straße"), Qt::CaseInsensitive)
        || name.startsWith(QLatin1StringView("Hochschule"))
        || name.startsWith(QLatin1StringView("Grundschule"))
        || name.startsWith(QLatin1StringView("Gesamtschule")) || name.endsWith(QLatin1StringView("Schule"))
        || endsWithOneOf(name,
            {QLatin1StringView("gasse"), QLatin1StringView("allee"), QLatin1StringView("tangente"),
                QLatin1StringView("umgehung")});
}

bool isNeuter(const QString &name)
{
    return name.startsWith(QLatin1StringView("Schulzentrum"))
        || name.startsWith(QLatin1StringView("Klinikum")) || name.endsWith(QLatin1StringView("gymnasium"));
}

/** Names such as 'Am Hang' or 'In der Heide' say where by themselves. */
bool isPhrase(const QString &name)
{
    static const QStringList words{QStringLiteral("Am "), QStringLiteral("Im "), QStringLiteral("An "),
        QStringLiteral("Auf "), QStringLiteral("In "), QStringLiteral("Zum "), QStringLiteral("Beim "),
        QStringLiteral("Hinter ")};
    return std::ranges::any_of(words, [&](const QString &word) { return name.startsWith(word); });
}

/** 'Unterer Wall' → 'Unteren Wall', 'Berufsbildende Schule' → 'Berufsbildenden Schule'. */
QString declined(QString name)
{
    name.replace(QLatin1StringView("erer Wall"), QLatin1StringView("eren Wall"));
    name.replace(QLatin1StringView("Alter Friedhof"), QLatin1StringView("Alten Friedhof"));
    name.replace(QLatin1StringView("bildende Schule"), QLatin1StringView("bildenden Schule"));
    return name;
}

} // namespace

QString whereIn(const QString &name, bool isMain)
{
    if (name == QLatin1String("Oberhagen") || name == QLatin1String("Erlenbronn")) {
        return QLatin1StringView("in ") % name;
    }
    if (isPhrase(name)) {
        return QStringLiteral("in der Straße „%1“").arg(name);
    }
    if (isFeminine(name)) {
        const bool isStreet = name.endsWith(QStringLiteral("straße"), Qt::CaseInsensitive)
            || endsWithOneOf(name, {QLatin1StringView("gasse"), QLatin1StringView("allee")});
        return (isStreet && !isMain ? QLatin1StringView("in der ") : QLatin1StringView("an der "))
            % declined(name);
    }
    if (endsWithOneOf(name, {QLatin1StringView("platz")})) {
        return QLatin1StringView("auf dem ") % name;
    }
    if (endsWithOneOf(name,
            {QLatin1StringView("park"), QLatin1StringView("weg"), QLatin1StringView("pfad"),
                QLatin1StringView("winkel")})) {
        return QLatin1StringView("im ") % name;
    }
    return QLatin1StringView("am ") % declined(name);
}

QString accusative(const QString &name)
{
    if (isPhrase(name)) {
        return QStringLiteral("die Straße „%1“").arg(name);
    }
    if (name == QLatin1String("Oberhagen") || name == QLatin1String("Erlenbronn")) {
        return name;
    }
    return (isFeminine(name)        ? QLatin1StringView("die ")
                   : isNeuter(name) ? QLatin1StringView("das ")
                                    : QLatin1StringView("den "))
        % (isFeminine(name) ? name : declined(name));
}

DistrictWords wordsOfDistrict(const QString &name)
{
    if (name == QLatin1String("Altstadt")) {
        return {name, QStringLiteral("die Altstadt"), QStringLiteral("in die Altstadt"),
            QStringLiteral("von der Altstadt")};
    }
    if (name == QLatin1String("Bruchwiesen")) {
        return {name, QStringLiteral("die Bruchwiesen"), QStringLiteral("in die Bruchwiesen"),
            QStringLiteral("von den Bruchwiesen")};
    }
    if (name == QLatin1String("Hasenberg") || name == QLatin1String("Kalkofen")) {
        const QString into =
            name == QLatin1String("Hasenberg") ? QStringLiteral("auf den ") : QStringLiteral("in den ");
        return {name, QLatin1StringView("den ") % name, into % name, QLatin1StringView("vom ") % name};
    }
    if (name == QLatin1String("Erlenbronn") || name == QLatin1String("Oberhagen")) {
        return {name, name, QLatin1StringView("nach ") % name, QLatin1StringView("von ") % name};
    }
    return {name, QLatin1StringView("das ") % name, QLatin1StringView("ins ") % name,
        QLatin1StringView("vom ") % name};
}

void IdeaPlaces::add(const QString &kind, const QString &name, Point place, bool isStreet, int rank)
{
    m_places[kind].push_back({name, whereIn(name, rank <= 2), accusative(name), place, isStreet});
}

void IdeaPlaces::addStreets()
{
    const std::vector<MainLine> lines = mainLines();
    const Line brook = bent(std::ranges::find(lines, LineKind::Stream, &MainLine::kind)->line);
    for (const NamedStreet &street : city().streets) {
        if (street.rank == 0 || length(street.line) < 70) {
            continue;
        }
        const QString name = QString::fromStdString(street.name);
        const Point middle = pointAlong(street.line, length(street.line) / 2);
        const QString district =
            QString::fromStdString(city().districts[static_cast<std::size_t>(street.district)].name);
        const auto put = [&](const char *kind) {
            add(QString::fromLatin1(kind), name, middle, true, street.rank);
        };
        const bool isVillage =
            district == QLatin1String("Oberhagen") || district == QLatin1String("Erlenbronn");
        if (nearest(brook, middle).distanceM < 170) {
            put("bank");
        }
        if (street.rank <= 3) {
            put("main");
            put("crossing");
        }
        if (district == QLatin1String("Altstadt")) {
            put("core");
        } else if (district == QLatin1String("Bahnhofsviertel")
            || district == QStringLiteral("Mühlenviertel")) {
            put("inner");
        } else if (street.rank > 3) {
            put(isVillage ? "village" : "suburb");
        }
    }
}

/** Near the microphones of the measuring network, so that words and figures speak of the same place. */
void IdeaPlaces::addLoudStreets()
{
    for (const StationPlan &plan : stationPlans()) {
        if (!plan.noise || !plan.road || plan.road->dtv < 13000) {
            continue;
        }
        const Point station = bent(plan.straight);
        for (const Address &address : city().addresses) {
            if (address.street == plan.street && length(address.place - station) < 320) {
                m_places[QStringLiteral("loud")].push_back({QString::fromStdString(address.street),
                    whereIn(QString::fromStdString(address.street), true),
                    accusative(QString::fromStdString(address.street)), address.place, false});
            }
        }
    }
}

IdeaPlaces::IdeaPlaces()
{
    addStreets();
    addLoudStreets();
    for (const NamedPlace &place : city().places) {
        static const QHash<QString, QString> kinds{{QStringLiteral("hospital"), QStringLiteral("campus")},
            {QStringLiteral("university"), QStringLiteral("campus")},
            {QStringLiteral("college"), QStringLiteral("campus")}};
        const QString kind = QString::fromStdString(place.kind);
        if (!QString::fromStdString(place.name).startsWith(QLatin1StringView("Klein"))) {
            add(kinds.value(kind, kind), QString::fromStdString(place.name), place.place, false);
        }
    }
    const QString station = QStringLiteral("Hauptbahnhof");
    add(QStringLiteral("station"), station, bent({0, -868}), false);
    add(QStringLiteral("underpass"), station, bent({-70, -900}), false);
    add(QStringLiteral("station"), QStringLiteral("Bahnhofstraße"), bent({-120, -806}), true, 1);
    for (const Point &place : {Point{-1350, 600}, {-950, 430}, {-150, 590}, {480, 440}, {880, 0},
             {1250, -130}, {1700, -330}, {2400, -420}, {3200, -260}}) {
        add(QStringLiteral("stream"), QStringLiteral("Musterbach"), bent(place), false);
    }
    for (const char *name :
        {"Koblenzer Straße", "Ostring", "Westring", "Wormser Straße", "Landauer Straße", "Waldstraße"}) {
        const NamedStreet *street = city().street(name);
        add(QStringLiteral("bridge"), QString::fromUtf8(name),
            pointAlong(street->line, length(street->line) / 4), true, 1);
    }
    for (const char *name : {"Oberhagen", "Erlenbronn"}) {
        for (const DistrictArea &district : city().districts) {
            if (district.name == name) {
                add(QStringLiteral("village"), QString::fromUtf8(name), district.label, false);
            }
        }
    }
}

IdeaPlace IdeaPlaces::draw(const QStringList &kinds, Random &random) const
{
    const std::vector<IdeaPlace> list = m_places.value(
        kinds.at(static_cast<qsizetype>(random.below(static_cast<std::size_t>(kinds.size())))));
    if (list.empty()) {
        return named({});
    }
    IdeaPlace place = list[random.below(list.size())];
    if (place.isStreet) {
        std::vector<const Address *> houses;
        for (const Address &address : city().addresses) {
            if (QString::fromStdString(address.street) == place.name) {
                houses.push_back(&address);
            }
        }
        if (!houses.empty()) {
            place.place = houses[random.below(houses.size())]->place;
            return place;
        }
    }
    place.place = place.place + Point{random.between(-38, 38), random.between(-38, 38)};
    return place;
}

IdeaPlace IdeaPlaces::named(const QString &name) const
{
    for (const std::vector<IdeaPlace> &list : m_places) {
        for (const IdeaPlace &place : list) {
            if (place.name == name) {
                return place;
            }
        }
    }
    const QString fallback = QStringLiteral("Marktplatz");
    return {fallback, whereIn(fallback, false), accusative(fallback), {0, 0}, false};
}

} // namespace stadtblick::demo
