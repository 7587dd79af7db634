#include "widgets/panels/syncpage.h"

#include "models/analysis/numberformat.h"
#include "models/items/freshness.h"
#include "models/items/sourcelistmodel.h"
#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtWidgets/QProgressBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

std::pair<QString, IconColour> markOf(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::Ok:
        return {u"fresh"_s, IconColour::Ok};
    case SyncOutcome::Failed:
        return {u"warning"_s, IconColour::Danger};
    case SyncOutcome::Partial:
        return {u"warning"_s, IconColour::Warn};
    case SyncOutcome::Never:
        break;
    }
    return {u"clock"_s, IconColour::Text2};
}

} // namespace

SyncPage::SyncPage(const QString &city, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_zone(zone)
{
    setWindowTitle(tr("Sources of %1").arg(city));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Sources of %1").arg(city), TextRole::PanelTitle, this), 1);
    QPushButton *connectButton = makeButton(tr("Connect a source …"), u"link"_s, "plain", this);
    m_sync = makeButton(tr("Sync all"), u"refresh"_s, "primary", this);
    m_cancel = makeButton(tr("Cancel"), u"stop"_s, "plain", this);
    head->addWidget(connectButton);
    head->addWidget(m_sync);
    head->addWidget(m_cancel);
    column->addLayout(head);
    m_progressText = makeCaption({}, this);
    m_progressText->setWordWrap(true);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_trouble = makeLabel({}, TextRole::Body, this);
    m_trouble->setWordWrap(true);
    setForm(m_trouble, "danger");
    m_trouble->hide();
    column->addWidget(m_progressText);
    column->addWidget(m_bar);
    column->addWidget(m_trouble);
    auto *content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(8);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    connect(m_sync, &QPushButton::clicked, this, [this] { Q_EMIT syncClicked(QString()); });
    connect(m_cancel, &QPushButton::clicked, this, &SyncPage::cancelClicked);
    connect(connectButton, &QPushButton::clicked, this, &SyncPage::connectClicked);
    setProgress({}, std::nullopt);
}

void SyncPage::setProgress(const QString &text, std::optional<double> share)
{
    const bool isRunning = !text.isEmpty();
    m_progressText->setText(text);
    m_progressText->setVisible(isRunning);
    m_bar->setVisible(isRunning);
    m_bar->setRange(0, share ? 1000 : 0);
    m_bar->setValue(share ? qRound(*share * 1000) : 0);
    m_cancel->setVisible(isRunning);
    m_sync->setVisible(!isRunning);
    for (QPushButton *retry : m_retries) {
        retry->setEnabled(!isRunning);
    }
}

void SyncPage::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void SyncPage::setSources(const std::vector<SourceStatus> &sources, qint64 nowMs)
{
    m_retries.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SourceStatus &source : sources) {
        m_list->addWidget(makeCard(source, nowMs));
    }
    if (sources.empty()) {
        QLabel *empty = makeLabel(
            tr("No source is connected yet. Paste the address of an interface: Stadtblick finds out what is "
               "offered there."),
            TextRole::Body, this);
        empty->setWordWrap(true);
        m_list->addWidget(empty);
    }
    m_list->addStretch();
}

QWidget *SyncPage::makeCard(const SourceStatus &source, qint64 nowMs)
{
    const QLocale locale;
    auto *card = new QFrame(this);
    setForm(card, "card");
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(12);
    const auto [icon, colour] = markOf(source.outcome);
    row->addWidget(new IconLabel(icon, colour, 20, card), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const QString name = source.name.isEmpty() ? source.id : source.name;
    texts->addWidget(new ElidedLabel(u"%1 · %2"_s.arg(name, source.id), TextRole::RowTitle, card));
    const QString last = source.lastSuccessMs
        ? tr("last success %1").arg(timeText(*source.lastSuccessMs, m_zone, locale))
        : tr("no success yet");
    Q_UNUSED(nowMs);
    texts->addWidget(makeLabel(u"%1 · %2"_s.arg(outcomeText(source.outcome), last), TextRole::Body, card));
    QLabel *counts = makeCaption(countsText(source, locale), card);
    counts->setWordWrap(true);
    texts->addWidget(counts);
    if (!source.error.isEmpty()) {
        QLabel *error = makeLabel(source.error, TextRole::Body, card);
        error->setWordWrap(true);
        error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setForm(error, "danger");
        texts->addWidget(error);
    }
    if (!source.url.isEmpty()) {
        texts->addWidget(makeCaption(source.url, card));
    }
    row->addLayout(texts, 1);
    if (source.kind != "table"_L1) {
        QPushButton *retry = makeButton(source.outcome == SyncOutcome::Failed ? tr("Try again") : tr("Sync"),
            u"refresh"_s, "plain", card);
        connect(retry, &QPushButton::clicked, this, [this, id = source.id] { Q_EMIT syncClicked(id); });
        row->addWidget(retry, 0, Qt::AlignTop);
        m_retries.push_back(retry);
    }
    return card;
}

} // namespace stadtblick
