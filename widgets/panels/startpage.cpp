#include "widgets/panels/startpage.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

constexpr int cardWidthPx = 400;
constexpr int cardGapPx = 24;

} // namespace

StartPage::StartPage(const std::vector<std::pair<QString, QString>> &profiles, QWidget *parent)
    : QWidget(parent)
{
    setForm(this, "backdrop");
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    QLabel *title = makeLabel(tr("What would you like to begin with?"), TextRole::Result, this);
    title->setAlignment(Qt::AlignHCenter);
    QLabel *lead = makeLabel(
        tr("Stadtblick shows your city's measurements and citizens' ideas on one map. Everything stays on "
           "this computer."),
        TextRole::PanelTitle, this);
    QFont leadFont = lead->font();
    leadFont.setBold(false);
    lead->setFont(leadFont);
    lead->setAlignment(Qt::AlignHCenter);
    lead->setWordWrap(true);
    setForm(lead, "caption");
    column->addWidget(title);
    column->addSpacing(4);
    column->addWidget(lead);
    column->addSpacing(32);

    QPushButton *demo = makeButton(tr("Open the demo city"), u"present"_s, "primary", this);
    QPushButton *address = makeButton(tr("Paste an address …"), u"link"_s, "plain", this);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoChosen);
    connect(address, &QPushButton::clicked, this, &StartPage::connectChosen);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(cardGapPx);
    cards->addStretch();
    cards->addWidget(makeCard(u"city"_s, tr("See the demo city"),
        tr("Musterlautern: a fictional city with invented measurements and ideas. To try things out, "
           "without the internet."),
        {tr("measurements of one year: heat, noise, traffic, air, rain"),
            tr("ideas of citizens with votes and comments"),
            tr("its own base map; everything marked as synthetic data")},
        demo));
    cards->addWidget(makeCard(u"connect"_s, tr("Connect a city"),
        tr("Paste the address of an interface. Stadtblick finds out what is offered there."),
        {tr("OGC SensorThings API 1.1"), tr("CONSUL Democracy"), tr("tables of ideas (CSV)")}, address));
    cards->addStretch();
    column->addLayout(cards);
    column->addSpacing(24);
    column->addWidget(makeFileRow(), 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(makeProfileRow(profiles), 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_first = demo;
}

QWidget *StartPage::makeCard(const QString &icon, const QString &title, const QString &text,
    const QStringList &points, QPushButton *button)
{
    auto *card = new QFrame(this);
    setForm(card, "bigcard");
    card->setFixedWidth(cardWidthPx);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(new IconLabel(icon, IconColour::Accent, 32, card));
    column->addSpacing(8);
    column->addWidget(makeLabel(title, TextRole::PanelTitle, card));
    QLabel *description = makeLabel(text, TextRole::Body, card);
    description->setWordWrap(true);
    setForm(description, "caption");
    column->addWidget(description);
    column->addSpacing(12);
    for (const QString &point : points) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(u"fresh"_s, IconColour::Text2, 16, card), 0, Qt::AlignTop);
        QLabel *label = makeLabel(point, TextRole::Body, card);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        column->addLayout(row);
    }
    column->addStretch();
    column->addSpacing(12);
    column->addWidget(button);
    return card;
}

QWidget *StartPage::makeFileRow()
{
    auto *frame = new QFrame(this);
    setForm(frame, "dashed");
    frame->setFixedWidth(2 * cardWidthPx + cardGapPx);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(24, 12, 12, 12);
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"folder"_s, IconColour::Text2, 20, frame));
    row->addWidget(makeLabel(tr("Or drop a file here:"), TextRole::Body, frame));
    QLabel *kinds = makeLabel(
        tr("table of ideas (CSV), OpenStreetMap extract (.osm.pbf), cache (.sqlite)"), TextRole::Body, frame);
    setForm(kinds, "caption");
    row->addWidget(kinds, 1);
    QPushButton *choose = makeButton(tr("Choose a file …"), {}, "link", frame);
    choose->setFont(uiFont(TextRole::RowTitle));
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT fileChosen(QString()); });
    row->addWidget(choose);
    return frame;
}

QWidget *StartPage::makeProfileRow(const std::vector<std::pair<QString, QString>> &profiles)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(makeCaption(tr("City profiles:"), box));
    for (const auto &[id, name] : profiles) {
        QPushButton *button = makeButton(name, {}, "link", box);
        button->setFont(uiFont(TextRole::Caption));
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT profileChosen(id); });
        row->addWidget(button);
    }
    box->setVisible(!profiles.empty());
    return box;
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void StartPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        Q_EMIT fileChosen(urls.first().toLocalFile());
    }
}

} // namespace stadtblick
