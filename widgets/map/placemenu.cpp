#include "widgets/map/placemenu.h"

#include "models/analysis/numberformat.h"
#include "models/basemap/featureinfo.h"
#include "widgets/map/placeinfo.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int longestRowPx = 440;
constexpr std::size_t mostRows = 30; ///< of things; zoomed out thousands may lie at a place

/** The services that are seen and can be asked, topmost first. */
std::vector<RasterSource> askableServices(const MapScene &scene)
{
    std::vector<RasterSource> services;
    for (auto overlay = scene.rasterOverlays.rbegin(); overlay != scene.rasterOverlays.rend(); ++overlay) {
        if (overlay->opacity > 0 && isQueryable(overlay->source)) {
            services.push_back(overlay->source);
        }
    }
    if (scene.hasBaseMap && scene.raster && scene.baseMapOpacity > 0 && isQueryable(*scene.raster)) {
        services.push_back(*scene.raster);
    }
    return services;
}

} // namespace

PlaceMenu::PlaceMenu(const MapScene &scene, const Place &place, const Ask &ask, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(tr("What is here?"));
    setAccessibleName(title());
    addAction(rowText(placeText(fromMercator(place.mercator), scene.locale)));
    addSeparator();
    const std::vector<Hit> hits = hitsAt(scene, place.mercator, 1 / place.metresPerPixel, place.tolerancePx);
    for (const Hit &hit : hits | std::views::take(mostRows)) {
        const MapLayer *layer = scene.layer(hit.layerId);
        addHit(layer ? layer->legend.title : QString(), hit.info);
    }
    if (hits.size() > mostRows) {
        addAction(tr("… and %n more", nullptr, int(hits.size() - mostRows)));
    }
    if (ask) {
        for (const RasterSource &source : askableServices(scene)) {
            addService(source, place, ask);
        }
    }
    if (actions().size() == 2) {
        addAction(tr("Nothing at this place"));
    }
}

PlaceMenu::~PlaceMenu()
{
    for (auto &question : m_questions) {
        question.cancel();
    }
}

/** In one line of limited length, without mnemonics. */
QString PlaceMenu::rowText(const QString &text) const
{
    QString row = fontMetrics().elidedText(text.simplified(), Qt::ElideRight, longestRowPx);
    row.replace(u'&', u"&&"_s);
    return row;
}

/** A name and what is said of it: where both are too long it is the name that is cut, as the value is what
 * was asked for. */
QString PlaceMenu::rowText(const QString &name, const QString &separator, const QString &said) const
{
    const QFontMetrics metrics = fontMetrics();
    const QString head = name.simplified();
    const int rest = longestRowPx - metrics.horizontalAdvance(head + separator);
    const QString tail =
        metrics.elidedText(said.simplified(), Qt::ElideRight, std::max(rest, longestRowPx * 3 / 4));
    const int room = longestRowPx - metrics.horizontalAdvance(separator + tail);
    QString row = metrics.elidedText(head, Qt::ElideRight, room) + separator + tail;
    row.replace(u'&', u"&&"_s);
    return row;
}

void PlaceMenu::addHit(const QString &layer, const ThingInfo &info)
{
    QStringList names{layer, info.name};
    if (info.name.startsWith(layer)) {
        names.removeFirst(); // a surface is called by its layer's title already
    }
    QStringList values{info.value, info.coverage};
    names.removeAll(QString());
    values.removeAll(QString());
    if (info.name.isEmpty() && values.isEmpty()) {
        return;
    }
    const QString name = names.join(u": "_s);
    const QString value = values.join(u" · "_s);
    const QString separator = info.name.isEmpty() ? u": "_s : u" · "_s;
    QAction *row = addAction(
        name.isEmpty() || value.isEmpty() ? rowText(name + value) : rowText(name, separator, value));
    if (!info.members.empty()) {
        connect(
            row, &QAction::triggered, this, [this, members = info.members] { Q_EMIT bubbleChosen(members); });
    } else if (!info.selection.isEmpty()) {
        connect(row, &QAction::triggered, this,
            [this, selection = info.selection] { Q_EMIT thingChosen(selection); });
    }
}

void PlaceMenu::addService(const RasterSource &source, const Place &place, const Ask &ask)
{
    QAction *row = addAction(rowText(source.name, u": "_s, tr("Asking the service …")));
    auto question = ask(source, featureInfoUrl(source, place.mercator, place.metresPerPixel));
    m_questions.push_back(question);
    question.then(
        this, [this, row, source](const Result<HttpAnswer> &answer) { showAnswer(row, source, answer); });
}

/** The first line takes the question's row, the others come below it. */
void PlaceMenu::showAnswer(QAction *row, const RasterSource &source, const Result<HttpAnswer> &answer)
{
    const Result<QStringList> lines = serviceLines(source, answer);
    if (!lines || lines->isEmpty()) {
        row->setText(
            rowText(source.name, u": "_s, lines ? tr("Nothing at this place") : toOneLine(lines.error())));
        return;
    }
    row->setText(rowText(source.name, u": "_s, lines->first()));
    const qsizetype next = actions().indexOf(row) + 1;
    QAction *before = next < actions().size() ? actions().at(next) : nullptr;
    for (const QString &line : lines->sliced(1)) {
        if (!line.isEmpty()) { // between two features
            insertAction(before, new QAction(rowText(line), this));
        }
    }
}

} // namespace stadtblick
