#pragma once

#include "models/store/syncstore.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

#include <vector>

namespace stadtblick {

/** The sources of a city: name, state in words, last success, what came from it. */
class SourceListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, LastColumn, CountsColumn, ColumnCount };
    enum Role { StatusRole = Qt::UserRole + 1, ErrorRole };

    SourceListModel(const QLocale &locale, const QTimeZone &zone, QObject *parent = nullptr);

    void setSources(std::vector<SourceStatus> sources, qint64 nowMs);
    const std::vector<SourceStatus> &sources() const { return m_sources; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const SourceStatus &source, int column) const;

    QLocale m_locale;
    QTimeZone m_zone;
    qint64 m_nowMs = 0;
    std::vector<SourceStatus> m_sources;
};

/** 'ok', 'failed', 'incomplete' or 'never synced', translated. */
QString outcomeText(SyncOutcome outcome);

/** 'n stations · n values · n ideas': only what there is; 'nothing yet' if there is nothing. */
QString countsText(const SourceStatus &source, const QLocale &locale);

} // namespace stadtblick
