#pragma once

#include <QtWidgets/QDialog>

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

} // namespace stadtblick
