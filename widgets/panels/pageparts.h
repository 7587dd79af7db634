#pragma once

#include <QtCore/QString>

class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QWidget;

namespace stadtblick {

/** Deletes everything in a layout, layouts in it too. */
void clearLayout(QLayout *layout);

/** The same label, with lines that break. */
QLabel *wrappedLabel(QLabel *label);

/** A row of a page that can be clicked: a name, shortened where it must be, and a value at the right. */
QPushButton *makePageRow(const QString &name, const QString &value, QWidget *parent);

/** A page that scrolls up and down. */
QScrollArea *scrollingPage(QWidget *content, QWidget *parent);

} // namespace stadtblick
