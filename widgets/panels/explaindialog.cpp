#include "widgets/panels/explaindialog.h"

#include "widgets/common/controls.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPlainTextEdit>
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

} // namespace stadtblick
