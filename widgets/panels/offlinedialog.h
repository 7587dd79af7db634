#pragma once

#include "models/basemap/offlinearea.h"

#include <QtCore/QFuture>
#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace stadtblick {

/**
 * Makes the area in view of a map service available offline: name, zoom levels, how many tiles and bytes that
 * takes before it begins, counted on a worker, progress and stopping; below, the areas that are there, each
 * to be completed or deleted. No area takes the place of another one.
 */
class OfflineDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p fetch and @p executor, which reads and clears the store, must outlive the dialog. */
    OfflineDialog(Executor &executor, const RasterSource &source, const QString &tileFile,
        const LonLatBox &bounds, double zoom, TileFetch fetch, QWidget *parent);
    ~OfflineDialog() override;

    bool isFetching() const { return m_job != nullptr; }

private:
    StoredArea wanted() const;
    void wantEstimate();
    void estimate();
    void showEstimate(const Result<OfflineEstimate> &estimate);
    void growWithTexts();
    void updateButton();
    /** True if the chosen name is that of another area, which would be lost. */
    bool isNameTaken() const;
    void removeArea(const QString &name);
    void showAreas();
    void addAreaRow(const StoredArea &area);
    void start(const StoredArea &area);
    void stopOrStart();
    void ended(const std::optional<Error> &error);

    Executor &m_executor;
    RasterSource m_source;
    QString m_tileFile;
    LonLatBox m_bounds;
    TileFetch m_fetch;
    std::unique_ptr<OfflineFetch> m_job;
    QTimer m_wait; ///< for a choice that stands
    QFuture<Result<OfflineEstimate>> m_query;
    bool m_isPossible = false; ///< what is chosen has been counted, and may be fetched
    std::vector<StoredArea> m_stored; ///< the areas that are there
    bool m_hasOutcome = false; ///< what the last fetch came to is to be read
    QLineEdit *m_name;
    QLabel *m_nameHint; ///< why the name won't do
    QSpinBox *m_from;
    QSpinBox *m_to;
    QLabel *m_estimate;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QVBoxLayout *m_areas;
};

} // namespace stadtblick
