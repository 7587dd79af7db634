#include "widgets/panels/explaindialog.h"

#include "widgets/common/controls.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stadtblick {

ExplainDialog::ExplainDialog(
    const QString &title, const QString &text, const QString &command, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How was this computed?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *head = new ElidedLabel(title, TextRole::PanelTitle, this);
    column->addWidget(head);
    auto *edit = new QPlainTextEdit(text, this);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(tr("How was this computed?"));
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setMinimumSize(460, 300);
    column->addWidget(edit, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto addCopy = [&](const QString &name, const QString &what) {
        QPushButton *button = makeButton(name, u"copy"_s, "plain", this);
        connect(button, &QPushButton::clicked, this, [what] { QGuiApplication::clipboard()->setText(what); });
        row->addWidget(button);
    };
    addCopy(tr("Copy text"), text);
    if (!command.isEmpty()) {
        addCopy(tr("Copy command"), command);
    }
    row->addStretch();
    QPushButton *close = makeButton(tr("Close"), {}, "primary", this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
    resize(620, 520);
    edit->setFocus();
}

void openExplanation(const QString &title, const QString &text, const QString &command, QWidget *parent)
{
    auto *dialog = new ExplainDialog(title, text, command, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QToolButton *makeExplainButton(const QString &title, QWidget *parent)
{
    QToolButton *button =
        makeIconButton(u"help"_s, ExplainDialog::tr("How was %1 computed?").arg(title), parent, 14);
    button->setFixedSize(24, 24);
    return button;
}

void addExplainAction(QWidget *row, const std::function<void()> &open)
{
    auto *action = new QAction(ExplainDialog::tr("How was this computed?"), row);
    action->setShortcut(QKeySequence::HelpContents);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, row, open);
    row->addAction(action);
    row->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace stadtblick
