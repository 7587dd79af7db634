#pragma once

#include "models/overlays/comparisonloader.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace stadtblick {

/** Both sides, how they share the map, what is compared, what is matched, and what can be saved. */
class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent);

    void setState(const CompareState &state);
    /** Dates, counts and the choice of indicators; before it is there only the state is shown. */
    void setComparison(const CityComparison &city);
    void setSmall(bool isSmall);
    /** Where a side's picker opens. */
    QPushButton *chip(bool isB) const { return isB ? m_chipB : m_chipA; }

Q_SIGNALS:
    void changed(const CompareState &state);
    void chipClicked(bool isB);
    void copyTableClicked();
    void saveTableClicked();
    void saveMapClicked();
    void saveReportClicked();

private:
    QPushButton *addChip(bool isB);
    QWidget *buildModes();
    QToolButton *buildMatch();
    QToolButton *buildExport();
    void showTexts(const QString &textA, const QString &textB);

    CompareState m_state;
    bool m_isSmall = false;
    QComboBox *m_kind;
    QPushButton *m_chipA;
    QLabel *m_captionA;
    QPushButton *m_chipB;
    QLabel *m_captionB;
    std::vector<std::pair<QString, QPushButton *>> m_modes;
    QComboBox *m_indicator;
    QToolButton *m_match = nullptr;
    QAction *m_dayTypes = nullptr;
    QAction *m_dryDays = nullptr;
    QAction *m_temperature = nullptr;
    QToolButton *m_export = nullptr;
};

} // namespace stadtblick
