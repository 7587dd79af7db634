#pragma once

#include "models/store/syncstore.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace stadtblick {

/** The sources of a city: last success, counts, errors in plain words, and the ways to try again. */
class SyncPage : public QDialog
{
    Q_OBJECT

public:
    SyncPage(const QString &city, const QTimeZone &zone, QWidget *parent);

    void setSources(const std::vector<SourceStatus> &sources, qint64 nowMs);
    /** What a running sync does; empty: none runs. @p share: 0 to 1, absent: unknown. */
    void setProgress(const QString &text, std::optional<double> share);
    /** What went wrong beside the sources' own errors; empty: nothing. */
    void setTrouble(const QString &text);

Q_SIGNALS:
    /** All sources, or the one of this id. */
    void syncClicked(const QString &source);
    void cancelClicked();
    void connectClicked();

private:
    QWidget *makeCard(const SourceStatus &source, qint64 nowMs);

    QTimeZone m_zone;
    QVBoxLayout *m_list;
    QLabel *m_progressText;
    QProgressBar *m_bar;
    QLabel *m_trouble;
    QPushButton *m_sync;
    QPushButton *m_cancel;
    std::vector<QPushButton *> m_retries;
};

} // namespace stadtblick
