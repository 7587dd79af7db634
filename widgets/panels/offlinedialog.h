#pragma once

#include "models/basemap/offlinearea.h"

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
 * takes before it begins, progress and stopping; below, the areas that are there, each to be completed or
 * deleted.
 */
class OfflineDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p fetch must outlive the dialog. */
    OfflineDialog(const RasterSource &source, const QString &tileFile, const LonLatBox &bounds, double zoom,
        TileFetch fetch, QWidget *parent);
    ~OfflineDialog() override;

    bool isFetching() const { return m_job != nullptr; }

private:
    StoredArea wanted() const;
    void showEstimate();
    void showAreas();
    void addAreaRow(const StoredArea &area);
    void start(const StoredArea &area);
    void stopOrStart();
    void ended(const std::optional<Error> &error);

    RasterSource m_source;
    QString m_tileFile;
    LonLatBox m_bounds;
    TileFetch m_fetch;
    std::unique_ptr<OfflineFetch> m_job;
    QLineEdit *m_name;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QLabel *m_estimate;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QVBoxLayout *m_areas;
};

} // namespace stadtblick
