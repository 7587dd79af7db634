#pragma once

#include "models/charts/serieslistloader.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace stadtblick {

class ChartPanel;
class FlowLayout;

/**
 * One chart in the map's place, with the same timeline: its kind is chosen in its title, further series of
 * any station are added and taken away above it. Escape goes back to the map.
 */
class LargeChart : public QWidget
{
    Q_OBJECT

public:
    explicit LargeChart(QWidget *parent);

    ChartPanel *panel() const { return m_panel; }
    /** Whose series the chart begins with: it follows the selection. */
    void setSubject(const QString &name);
    /** The series that were added, by name: each can be taken away again. */
    void setFurther(const QStringList &names);
    /** What can be added; asked for by seriesWanted. */
    void setSeries(const std::vector<ListedSeries> &series);

Q_SIGNALS:
    void closed();
    void seriesWanted();
    void added(const ListedSeries &series);
    void removed(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();

    QLabel *m_subject = nullptr;
    FlowLayout *m_chips = nullptr;
    std::vector<QPushButton *> m_furtherChips;
    QPushButton *m_add = nullptr;
    ChartPanel *m_panel;
};

} // namespace stadtblick
