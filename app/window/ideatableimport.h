#pragma once

#include "app/commands/tableimport.h"
#include "models/domain/executor.h"
#include "models/sources/table/tablepreview.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace stadtblick {

class TableDialog;

/**
 * Imports a table of ideas with a person's eye on it: reads it, guesses the mapping, shows what would be
 * read, and stores it when that was found right. Lives as long as its dialog and the import that follows from
 * it.
 */
class IdeaTableImport : public QObject
{
    Q_OBJECT

public:
    /** Opens the dialog over @p window, its parent. @p executor reads and writes; it outlives this object. */
    IdeaTableImport(Executor &executor, QString cachePath, CityProfile city, QString file, QWidget *window);

Q_SIGNALS:
    /** The import has begun: the dialog is closed. */
    void began(const QString &fileName);
    void imported(const stadtblick::TableSummary &summary);
    void failed(const stadtblick::Error &error);

private:
    void fileRead(const Result<QByteArray> &bytes);
    void chooseMapping(const QString &nameOrFile);
    void preview();
    void store();

    Executor &m_executor;
    QString m_cachePath;
    CityProfile m_city;
    QString m_file;
    QPointer<TableDialog> m_dialog;
    QByteArray m_bytes;
    TableMapping m_mapping;
    int m_asked = 0; ///< previews asked for: of several only the last is shown
    bool m_isRead = false;          ///< the file's bytes are there
    bool m_isMappingChosen = false; ///< by the user, perhaps before the bytes were there
    bool m_isStoring = false;
};

} // namespace stadtblick
