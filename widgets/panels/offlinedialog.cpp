#include "widgets/panels/offlinedialog.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtCore/QFile>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int dialogWidthPx = 460;
constexpr int usualFinerZooms = 3;
constexpr int estimateWaitMs = 150;

QString bytesText(qint64 bytes)
{
    return QLocale()
        .formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)
        .replace(u' ', QChar::Nbsp); // a number and its unit stay in one line
}

QSpinBox *zoomBox(const RasterSource &source, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(source.minimumZoom, source.maximumZoom);
    box->setValue(value);
    return box;
}

/** What an area takes before anything of it is fetched. */
QString estimateText(const OfflineEstimate &estimate)
{
    const QLocale locale;
    if (estimate.missingCount == 0) {
        return OfflineDialog::tr("%1 tiles, all of them here already.")
            .arg(locale.toString(estimate.tileCount));
    }
    return OfflineDialog::tr(
        "%1 tiles, %2 of them still to fetch: about %3, at most %4. Please keep to the provider's "
        "terms "
        "of use.")
        .arg(locale.toString(estimate.tileCount), locale.toString(estimate.missingCount),
            bytesText(estimate.bytes), bytesText(estimate.mostBytes));
}

std::vector<StoredArea> storedAreas(const QString &tileFile)
{
    const auto archive = QFile::exists(tileFile) ? TileArchive::openReadOnly(tileFile)
                                                 : Result<TileArchive>(tl::unexpected(Error()));
    const auto areas =
        archive ? archive->areas() : Result<std::vector<StoredArea>>(std::vector<StoredArea>());
    return areas.value_or(std::vector<StoredArea>());
}

/** 'Area in view', or 'Area in view 2' where there is one already. */
QString freeName(const std::vector<StoredArea> &stored)
{
    QString name = OfflineDialog::tr("Area in view");
    for (int number = 2; std::ranges::find(stored, name, &StoredArea::name) != stored.end(); ++number) {
        name = OfflineDialog::tr("Area in view %1").arg(number);
    }
    return name;
}

} // namespace

OfflineDialog::OfflineDialog(Executor &executor, const RasterSource &source, const QString &tileFile,
    const LonLatBox &bounds, double zoom, TileFetch fetch, QWidget *parent)
    : QDialog(parent)
    , m_executor(executor)
    , m_source(source)
    , m_tileFile(tileFile)
    , m_bounds(bounds)
    , m_fetch(std::move(fetch))
    , m_stored(storedAreas(tileFile))
    , m_name(new QLineEdit(freeName(m_stored), this))
    , m_nameHint(makeLabel(
          tr("There is another area of this name already. Choose another name."), TextRole::Body, this))
    , m_from(zoomBox(source, int(std::floor(zoom)) - 1, this))
    , m_to(zoomBox(source, int(std::floor(zoom)) + usualFinerZooms, this))
    , m_estimate(makeLabel({}, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
    , m_button(makeButton(tr("Fetch area"), {}, "primary", this))
{
    setWindowTitle(tr("Make area available offline"));
    setMinimumWidth(dialogWidthPx);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(source.name, TextRole::PanelTitle, this));
    QLabel *owner = makeCaption(source.attribution, this);
    owner->setWordWrap(true);
    column->addWidget(owner);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    m_nameHint->setWordWrap(true);
    setForm(m_nameHint, "danger");
    m_nameHint->hide();
    form->addRow(m_nameHint);
    form->addRow(tr("From zoom"), m_from);
    form->addRow(tr("To zoom"), m_to);
    column->addLayout(form);
    m_estimate->setWordWrap(true);
    column->addWidget(m_estimate);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(m_button);
    m_areas = new QVBoxLayout;
    m_areas->setSpacing(4);
    column->addLayout(m_areas);
    m_name->setMaxLength(80);
    m_wait.setSingleShot(true);
    m_wait.setInterval(estimateWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &OfflineDialog::estimate);
    connect(m_from, &QSpinBox::valueChanged, this, &OfflineDialog::wantEstimate);
    connect(m_to, &QSpinBox::valueChanged, this, &OfflineDialog::wantEstimate);
    connect(m_name, &QLineEdit::textChanged, this, &OfflineDialog::updateButton);
    connect(m_button, &QPushButton::clicked, this, &OfflineDialog::stopOrStart);
    wantEstimate();
    showAreas();
}

OfflineDialog::~OfflineDialog()
{
    m_query.cancel();
}

StoredArea OfflineDialog::wanted() const
{
    return {m_name->text().simplified(), m_bounds, m_from->value(), std::max(m_from->value(), m_to->value()),
        0, 0};
}

/** The button is shut until what is chosen now has been counted. */
void OfflineDialog::wantEstimate()
{
    if (m_job) {
        return;
    }
    m_query.cancel(); // of another choice
    m_isPossible = false;
    m_hasOutcome = false;
    updateButton();
    setForm(m_estimate, "plain");
    m_estimate->setText(tr("Counting the tiles …"));
    m_wait.start();
}

void OfflineDialog::estimate()
{
    m_query = m_executor.run([source = m_source, tileFile = m_tileFile, area = wanted()] {
        return estimateArea(source, tileFile, area);
    });
    m_query.then(
        this, [this, from = m_from->value(), to = m_to->value()](const Result<OfflineEstimate> &estimate) {
            if (from == m_from->value() && to == m_to->value() && !m_wait.isActive()) {
                showEstimate(estimate);
            }
        });
}

void OfflineDialog::showEstimate(const Result<OfflineEstimate> &estimate)
{
    if (m_job) {
        return;
    }
    m_isPossible = estimate.has_value();
    updateButton();
    if (m_hasOutcome) {
        return; // it stands until something else is chosen
    }
    setForm(m_estimate, estimate ? "plain" : "danger");
    m_estimate->setText(
        estimate ? estimateText(*estimate) : QString(estimate.error().what + u' ' + estimate.error().advice));
    growWithTexts();
}

/** Lines that wrap need more height than the fields would leave them. */
void OfflineDialog::growWithTexts()
{
    layout()->activate();
    const int wanted =
        std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
    if (wanted > height()) {
        resize(width(), wanted);
    }
}

bool OfflineDialog::isNameTaken() const
{
    const StoredArea area = wanted();
    return std::ranges::any_of(
        m_stored, [&](const StoredArea &other) { return other.name == area.name && !covers(area, other); });
}

void OfflineDialog::updateButton()
{
    const bool isTaken = !m_job && isNameTaken();
    m_nameHint->setVisible(isTaken);
    m_button->setEnabled(m_job || (m_isPossible && !isTaken && !wanted().name.isEmpty()));
}

void OfflineDialog::showAreas()
{
    while (QLayoutItem *item = m_areas->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_stored = storedAreas(m_tileFile);
    for (const StoredArea &area : m_stored) {
        addAreaRow(area);
    }
    updateButton();
}

void OfflineDialog::addAreaRow(const StoredArea &area)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    const bool isWhole = area.doneCount >= area.tileCount;
    const QString state = isWhole
        ? tr("%1 tiles, complete").arg(locale.toString(area.tileCount))
        : tr("incomplete: %1 of %2 tiles")
              .arg(locale.toString(area.doneCount), locale.toString(area.tileCount));
    line->addWidget(makeLabel(area.name, TextRole::Body, row));
    line->addWidget(makeCaption(state, row), 1);
    if (!isWhole) {
        QPushButton *resume = makeButton(tr("Go on"), {}, "small", row);
        connect(resume, &QPushButton::clicked, this, [this, area] { start(area); });
        line->addWidget(resume);
    }
    QToolButton *remove = makeIconButton(u"trash"_s, tr("Delete the area %1").arg(area.name), row, 16);
    connect(remove, &QToolButton::clicked, this, [this, name = area.name] { removeArea(name); });
    line->addWidget(remove);
    m_areas->addWidget(row);
}

/** Thousands of tiles may go with it: on a worker. */
void OfflineDialog::removeArea(const QString &name)
{
    if (m_job) {
        return;
    }
    m_executor
        .run([source = m_source, tileFile = m_tileFile, name] {
            return TileArchive::open(tileFile, source).and_then([&name](TileArchive archive) {
                return archive.removeArea(name);
            });
        })
        .then(this, [this, name](const Result<void> &removed) {
            setForm(m_estimate, removed ? "plain" : "danger");
            m_estimate->setText(removed ? tr("%1 was deleted.").arg(name) : removed.error().what);
            showAreas();
        });
}

void OfflineDialog::stopOrStart()
{
    if (m_job) {
        m_job->cancel();
    } else {
        start(wanted());
    }
}

void OfflineDialog::start(const StoredArea &area)
{
    if (m_job) {
        return;
    }
    m_wait.stop();
    m_query.cancel();
    m_job = std::make_unique<OfflineFetch>(m_executor, m_source, m_tileFile, area, m_fetch);
    m_button->setText(tr("Stop"));
    updateButton();
    m_progress->setRange(0, 0); // while what is missing is looked for
    m_progress->show();
    setForm(m_estimate, "plain");
    connect(m_job.get(), &OfflineFetch::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
        m_estimate->setText(tr("%1 of %2 tiles").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_job.get(), &OfflineFetch::finished, this, &OfflineDialog::ended, Qt::QueuedConnection);
    m_job->start();
}

void OfflineDialog::ended(const std::optional<Error> &error)
{
    m_job.reset();
    m_progress->hide();
    m_button->setText(tr("Fetch area"));
    wantEstimate(); // of what may have been chosen meanwhile
    m_hasOutcome = true;
    setForm(m_estimate, error && error->kind != Error::Kind::Cancelled ? "danger" : "plain");
    m_estimate->setText(
        error ? QString(error->what + u' ' + error->advice) : tr("The area is available offline."));
    showAreas();
}

} // namespace stadtblick
