#include "app/window/savedialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** "pdf" of "PDF (*.pdf)". */
QString endingOfFormat(const QString &format)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    return pattern.match(format).captured(1);
}

/** The dialog has asked about the file that was typed, not about this one. */
void askWhetherToReplace(QWidget *parent, const QString &path, std::function<void(const QString &)> use)
{
    const QString text = QCoreApplication::translate("SaveDialog", "%1 already exists. Replace it?")
                             .arg(QDir::toNativeSeparators(path));
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::translate("SaveDialog", "Save"), text,
        QMessageBox::Yes | QMessageBox::No, parent);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::No);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, parent, [path, use = std::move(use)](int button) {
        if (button == QMessageBox::Yes) {
            use(path);
        }
    });
    box->open();
}

} // namespace

QString pathInFormat(const QString &path, const QStringList &formats, const QString &chosen)
{
    const QString wanted = endingOfFormat(chosen);
    const QString typed = QFileInfo(path).suffix();
    if (wanted.isEmpty() || typed.compare(wanted, Qt::CaseInsensitive) == 0) {
        return path;
    }
    const bool isOtherFormat = std::ranges::any_of(formats, [&](const QString &format) {
        return typed.compare(endingOfFormat(format), Qt::CaseInsensitive) == 0;
    });
    if (!isOtherFormat) {
        return path + u'.' + wanted;
    }
    return chosen == formats.constFirst() ? path : QString(path.chopped(typed.size()) + wanted);
}

void askWhereToSave(QWidget *parent, const QString &title, const QString &name, const QString &formats,
    std::function<void(const QString &)> use)
{
    const QStringList filters = formats.split(u";;"_s);
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(endingOfFormat(filter)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [parent, dialog, filters, use = std::move(use)](const QString &typed) {
            const QString path = pathInFormat(typed, filters, dialog->selectedNameFilter());
            if (path != typed && QFileInfo::exists(path)) {
                askWhetherToReplace(parent, path, use);
            } else {
                use(path);
            }
        });
    dialog->open();
}

} // namespace stadtblick
