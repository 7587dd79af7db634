#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

class QWidget;

namespace stadtblick {

/**
 * The file that is meant by @p path where the format @p chosen of @p formats ("PDF (*.pdf)") was chosen. An
 * ending of no format is part of the name: the chosen format's is added. One of another format is taken for
 * the chosen one's, but with the first format, which nobody needs to choose: there a typed ending counts.
 */
QString pathInFormat(const QString &path, const QStringList &formats, const QString &chosen);

/**
 * Asks where to save, over @p parent; the first of @p formats ("Picture (*.png);;PDF (*.pdf)") is that of the
 * proposed @p name. Calls @p use with the file, which ends as the chosen format does; where that is another
 * one than the dialog has asked about, and it exists, it asks before.
 */
void askWhereToSave(QWidget *parent, const QString &title, const QString &name, const QString &formats,
    std::function<void(const QString &)> use);

} // namespace stadtblick
