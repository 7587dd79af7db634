#include "widgets/panels/connectdialog.h"

#include "widgets/common/controls.h"
#include "widgets/common/stylesheet.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

QString kindName(const QString &kind)
{
    if (kind == "sensorthings"_L1) {
        return u"OGC SensorThings API 1.1"_s;
    }
    if (kind == "consul"_L1) {
        return u"CONSUL Democracy"_s;
    }
    return kind == "geojson"_L1 ? u"GeoJSON"_s : kind;
}

} // namespace

ConnectDialog::ConnectDialog(bool isNewCity, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_icon(new IconLabel(u"open"_s, IconColour::Text2, 18, this))
    , m_state(makeLabel({}, TextRole::Body, this))
{
    setWindowTitle(tr("Connect a source"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    const auto addField = [&](const QString &title, QLineEdit *field) {
        QLabel *label = makeLabel(title, TextRole::RowTitle, this);
        label->setBuddy(field);
        field->setAccessibleName(title);
        column->addWidget(label);
        column->addWidget(field);
    };
    if (isNewCity) {
        m_city = new QLineEdit(this);
        addField(tr("Name of the city"), m_city);
        column->addSpacing(8);
        connect(m_city, &QLineEdit::textChanged, this, &ConnectDialog::enable);
    }
    addField(tr("Address of the interface"), m_address);
    m_address->setPlaceholderText(u"https://sensoren.example.de/FROST-Server/v1.1"_s);
    auto *found = new QHBoxLayout;
    m_state->setWordWrap(true);
    found->addWidget(m_icon, 0, Qt::AlignTop);
    found->addWidget(m_state, 1);
    column->addLayout(found);
    column->addSpacing(8);
    addField(tr("Name of the source, as it will be shown"), m_name);
    column->addSpacing(16);
    column->addWidget(makeLine(Qt::Horizontal, this));
    column->addLayout(buildButtons());
    connect(m_address, &QLineEdit::editingFinished, this, &ConnectDialog::check);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_kind.clear();
        enable();
    });
    showState(u"open"_s, int(IconColour::Text2),
        tr("Stadtblick asks the address as soon as you leave the field, and says what is offered there."));
    enable();
}

QHBoxLayout *ConnectDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"), {}, "plain", this);
    m_connect = makeButton(tr("Connect and load"), u"connect"_s, "primary", this);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        const QString name = m_name->text().trimmed();
        Q_EMIT connectChosen({m_city ? m_city->text().trimmed() : QString(), m_kind, m_url,
            name.isEmpty() ? m_url.host() : name});
        accept();
    });
    return buttons;
}

ConnectDialog::~ConnectDialog()
{
    // A field that goes away loses its focus first, and would be checked once more.
    m_address->disconnect(this);
}

void ConnectDialog::showState(const QString &icon, int colour, const QString &text)
{
    m_icon->setIcon(icon, IconColour(colour));
    m_state->setText(text);
}

void ConnectDialog::check()
{
    const QString typed = m_address->text().trimmed();
    if (typed.isEmpty() || typed == m_checked) {
        return;
    }
    m_checked = typed;
    m_kind.clear();
    enable();
    const QUrl url = QUrl::fromUserInput(typed);
    // A missing scheme means https here, not the http of fromUserInput.
    const QUrl asked = typed.contains("://"_L1) ? url : QUrl(u"https://"_s + typed);
    if (!asked.isValid() || asked.host().isEmpty()) {
        showState(u"warning"_s, int(IconColour::Danger),
            tr("This is no web address. It begins with https:// or http://."));
        return;
    }
    showState(u"clock"_s, int(IconColour::Text2), tr("Asking %1 …").arg(asked.host()));
    Q_EMIT addressEntered(asked);
}

void ConnectDialog::setFound(const QString &kind, const QUrl &url, const QString &detail)
{
    m_kind = kind;
    m_url = url;
    const QString found = tr("Recognised: %1").arg(kindName(kind));
    showState(u"fresh"_s, int(IconColour::Ok), detail.isEmpty() ? found : QString(found + u" · "_s + detail));
    if (m_name->text().isEmpty()) {
        m_name->setText(url.host());
    }
    enable();
}

void ConnectDialog::setNotFound(const Error &error)
{
    m_checked.clear(); // the same address may be asked again
    const QString advice = error.advice.isEmpty() ? QString() : QString(u' ' + error.advice);
    showState(u"warning"_s, int(IconColour::Danger), error.what + advice);
}

void ConnectDialog::enable()
{
    m_connect->setEnabled(!m_kind.isEmpty() && (!m_city || !m_city->text().trimmed().isEmpty()));
}

} // namespace stadtblick
