#include "widgets/panels/mapservicedialog.h"

#include "models/basemap/mapcapabilities.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonObject>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int serviceDialogWidthPx = 560;

/** A template of tiles as a source of its own; nothing if the address is none. */
std::optional<Result<RasterSource>> templateSource(const QString &address)
{
    if (!address.contains("{z}"_L1)) {
        return std::nullopt;
    }
    RasterSource source;
    source.url = address;
    source.name = originOf(source).host();
    source.id = u"tiles-"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha1).toHex().left(12));
    source.maximumZoom = 19;
    return rasterSourceFromJson(toJson(source), u"$"_s);
}

} // namespace

MapServiceDialog::MapServiceDialog(DocumentFetch fetch, QWidget *parent)
    : QDialog(parent)
    , m_fetch(std::move(fetch))
    , m_address(new QLineEdit(this))
    , m_attribution(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_state(makeLabel({}, TextRole::Body, this))
    , m_use(makeButton(tr("Use as base map"), {}, "primary", this))
    , m_add(makeButton(tr("Lay over the base map"), {}, "plain", this))
{
    setWindowTitle(tr("Map service"));
    setMinimumWidth(serviceDialogWidthPx);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    QLabel *what =
        makeCaption(tr("The address of a WMS, WMTS or WFS, or of tiles with {z}, {x} and {y}"), this);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *line = new QHBoxLayout;
    QPushButton *look = makeButton(tr("Show maps"), {}, "plain", this);
    line->addWidget(m_address, 1);
    line->addWidget(look);
    column->addLayout(line);
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setAccessibleName(tr("Address"));
    m_list->setAccessibleName(tr("Maps of the service"));
    m_list->setMinimumHeight(180);
    column->addWidget(m_list, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("Attribution"), m_attribution);
    column->addLayout(form);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_use);
    column->addLayout(buttons);
    m_use->setEnabled(false);
    m_add->setEnabled(false);
    m_add->setAutoDefault(false);
    look->setDefault(true);
    m_use->setAutoDefault(false);
    connect(look, &QPushButton::clicked, this, &MapServiceDialog::look);
    connect(m_use, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_add, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { take(true); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_use->setEnabled(row >= 0);
        m_add->setEnabled(row >= 0);
        if (row >= 0 && std::size_t(row) < m_maps.size()) {
            m_attribution->setText(m_maps[std::size_t(row)].attribution);
        }
    });
}

MapServiceDialog::~MapServiceDialog()
{
    m_query.cancel();
}

void MapServiceDialog::look()
{
    m_query.cancel();
    const QString text = m_address->text().trimmed();
    if (const auto tiles = templateSource(text)) {
        show(tiles->map([](const RasterSource &source) { return std::vector{source}; }));
        return;
    }
    const QUrl address(text, QUrl::StrictMode);
    if (!address.isValid() || (address.scheme() != "http"_L1 && address.scheme() != "https"_L1)) {
        show(tl::unexpected(
            Error{Error::Kind::Usage, tr("The address must begin with http:// or https://."), {}, {}}));
        return;
    }
    setForm(m_state, "plain");
    m_state->setText(tr("Asking %1 …").arg(address.host()));
    m_query = m_fetch(capabilitiesUrl(address));
    m_query.then(this, [this, address](const Result<QByteArray> &xml) {
        if (xml && isFeatureService(*xml)) {
            showFeatures(featureTypesOf(*xml, address));
        } else {
            show(xml ? mapsOfCapabilities(*xml, address) : tl::unexpected(xml.error()));
        }
    });
}

void MapServiceDialog::show(const Result<std::vector<RasterSource>> &maps)
{
    m_maps = maps.value_or(std::vector<RasterSource>());
    m_features.clear();
    QStringList names;
    for (const RasterSource &map : m_maps) {
        names << map.name;
    }
    showList(names, maps ? QString() : QString(maps.error().what + u' ' + maps.error().advice).trimmed());
}

void MapServiceDialog::showFeatures(const Result<std::vector<FeatureType>> &types)
{
    if (!m_maps.empty()) {
        m_attribution->clear(); // of a map that was looked at before, not of these
    }
    m_maps.clear();
    m_features = types.value_or(std::vector<FeatureType>());
    QStringList names;
    for (const FeatureType &type : m_features) {
        names << type.title;
    }
    showList(names, types ? QString() : QString(types.error().what + u' ' + types.error().advice).trimmed());
}

void MapServiceDialog::showList(const QStringList &names, const QString &trouble)
{
    m_list->clear();
    m_list->addItems(names);
    m_use->setVisible(m_features.empty());
    setForm(m_state, trouble.isEmpty() ? "plain" : "danger");
    m_state->setText(
        trouble.isEmpty() ? tr("%n maps or kinds of features", nullptr, int(names.size())) : trouble);
    m_list->setCurrentRow(names.isEmpty() ? -1 : 0);
}

void MapServiceDialog::take(bool isBaseMap)
{
    const int row = m_list->currentRow();
    if (row >= 0 && std::size_t(row) < m_features.size()) {
        Q_EMIT featuresChosen(m_features[std::size_t(row)], m_attribution->text().simplified());
        accept();
        return;
    }
    if (row < 0 || std::size_t(row) >= m_maps.size()) {
        return;
    }
    RasterSource source = m_maps[std::size_t(row)];
    source.attribution = m_attribution->text().simplified();
    Q_EMIT chosen(source, isBaseMap);
    accept();
}

} // namespace stadtblick
