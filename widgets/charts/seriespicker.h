#pragma once

#include "models/charts/serieslistloader.h"

#include <QtWidgets/QFrame>

class QLineEdit;
class QListWidget;

namespace stadtblick {

/** A box with all series of the city, found by typing: Enter or a click takes one, Escape closes it. */
class SeriesPicker : public QFrame
{
    Q_OBJECT

public:
    explicit SeriesPicker(QWidget *parent);

    void setSeries(const std::vector<ListedSeries> &series);

Q_SIGNALS:
    void chosen(const ListedSeries &series);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void takeRow(int row);

    std::vector<ListedSeries> m_series;
    std::vector<std::size_t> m_found; ///< of m_series, a row each
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace stadtblick
