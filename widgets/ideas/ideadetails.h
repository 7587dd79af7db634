#pragma once

#include "models/domain/idea.h"

#include <QtCore/QTimeZone>
#include <QtWidgets/QScrollArea>

class QLabel;
class QVBoxLayout;

namespace stadtblick {

/** One idea with its comments. Everything that citizens wrote is shown as plain text. */
class IdeaDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit IdeaDetails(QWidget *parent);

    /** @p hasTitle: off where something above shows the title already. */
    void setIdea(
        const Idea &idea, const std::vector<Comment> &comments, const QTimeZone &zone, bool hasTitle = false);

private:
    void addComments(const std::vector<Comment> &comments, qint64 said, const QTimeZone &zone);
    QLabel *addText(const QString &text, bool isCaption);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace stadtblick
