#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QToolButton;

namespace stadtblick {

/**
 * 'How was this computed?': formula, period, coverage, gaps and source of figures as plain text, to select
 * and to copy, and the command line that gives them again.
 */
class ExplainDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p command empty: there is nothing to copy but the text. */
    ExplainDialog(const QString &title, const QString &text, const QString &command, QWidget *parent);
};

/** Opens the dialog over a window's part; it deletes itself when it is closed. */
void openExplanation(const QString &title, const QString &text, const QString &command, QWidget *parent);

/** The small button that a figure's explanation is opened by; @p title is the figure's. */
QToolButton *makeExplainButton(const QString &title, QWidget *parent);

/**
 * Opens an explanation from a row that does something else on a click: by its context menu and by F1. @p open
 * is called in the window's thread.
 */
void addExplainAction(QWidget *row, const std::function<void()> &open);

} // namespace stadtblick
